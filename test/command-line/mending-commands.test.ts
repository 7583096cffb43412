import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommandLine } from "../../src/command-line/program";
import type { CommandHost } from "../../src/command-line/output/host";
import { fail, succeed } from "../../src/base/outcome";
import { contentAt, formulaAt, type Grid } from "../../src/workbook/grid/grid";
import { patchFailureReason } from "../../src/forms/words/findings/patch-failure-words";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { makeForm } from "../../src/forms/issuing/make-form";
import type { Mishap } from "../../src/desk/practice/practice-files";
import { practiceReports, ROUND_I } from "../support/forms/practice";
import { memoryHost } from "../support/commands/memory-host";
import { realWorkbooks, received } from "../support/files/real-workbooks";

interface Run {
  readonly exitCode: number;
  readonly printed: string;
  readonly told: string;
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

const plain = (path: string): string => path.replace(/^\.\//, "");

/** Runs one command on a machine with these files. */
async function run(files: Readonly<Record<string, Uint8Array>>, ...args: readonly string[]): Promise<Run> {
  const saved = new Map<string, Uint8Array>();
  let printed = "";
  let told = "";
  const host: CommandHost = {
    ...memoryHost({}),
    readSecrets: async () => "Mật khẩu 1\n",
    filesAt: async (paths) => {
      const found = Object.entries(files).filter(([name]) =>
        paths.some((path) => name === plain(path) || name.startsWith(`${plain(path)}/`)),
      );
      return found.length === 0
        ? fail({ path: paths.join(" ") })
        : succeed(found.map(([name, bytes]) => received(name, bytes)));
    },
    saveFile: async (path, bytes) => {
      if (path.startsWith("locked")) return fail({ reason: "in-use" });
      saved.set(path, bytes);
      return succeed(undefined);
    },
    print: (text) => void (printed += text),
    tell: (text) => void (told += `${text}\n`),
  };
  return { exitCode: await runCommandLine(args, host, async () => host), printed, told, saved };
}

const [first, second] = binhPhuoc2017.units;
if (first === undefined || second === undefined) throw new Error("a registry without units");
const BLANK = realWorkbooks.write(
  makeForm(phuRieng2017, ROUND_I, first, binhPhuoc2017.office, "2018-01-02T08:00:00Z"),
);

const reports = new Map<Mishap, Promise<Uint8Array>>();

/** The practice report of the second unit, with a mistake; made once for all tests. */
function report(mishap: Mishap): Promise<Uint8Array> {
  const made = reports.get(mishap) ?? makeReport(mishap);
  reports.set(mishap, made);
  return made;
}

async function makeReport(mishap: Mishap): Promise<Uint8Array> {
  const [file] = practiceReports({ ...binhPhuoc2017, units: [second ?? binhPhuoc2017.office] }, () => mishap);
  const bytes = await file?.bytes();
  if (bytes?.ok !== true) throw new Error("no practice report");
  return bytes.value;
}

const SCOPE = ["--plan", "phu-rieng-2017", "--round", "I"];

describe("return", () => {
  test("writes a copy for each report with errors and one file of messages, and answers 1", async () => {
    const files = { "in/a.xlsx": BLANK, "in/b.xlsx": await report("none") };
    const { exitCode, saved, printed, told } = await run(
      files,
      "return",
      "in",
      "--out",
      "out",
      "--by",
      "2018-01-20",
    );
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: "" });
    expect([...saved.keys()]).toEqual(["out/a_tra-lai.xlsx", "out/tin-nhan.txt"]);
    expect(told).toContain("in/a.xlsx");
    const messages = new TextDecoder().decode(saved.get("out/tin-nhan.txt"));
    expect(messages).toContain("chậm nhất ngày 20/01/2018");
  });

  test("held against a round it also returns the report of a unit that is not expected", async () => {
    const { exitCode, saved } = await run(
      { "a.xlsx": BLANK },
      "return",
      "a.xlsx",
      ...SCOPE,
      "--units",
      "phu-rieng-cdcs",
      "--out",
      "out",
    );
    expect(exitCode).toBe(1);
    expect([...saved.keys()]).toContain("out/a_tra-lai.xlsx");
  });

  test("answers 0 and writes nothing when no report has to go back", async () => {
    const { exitCode, saved, told } = await run(
      { "b.xlsx": await report("none") },
      "return",
      "b.xlsx",
      "--out",
      "out",
    );
    expect([exitCode, saved.size]).toEqual([0, 0]);
    expect(told).toContain("Không có báo cáo nào phải trả lại");
  });

  test("answers 2 to a path that is not there, a day that does not exist, a file that cannot be written, and without --out", async () => {
    const files = { "a.xlsx": BLANK };
    const exitCodes = await Promise.all([
      run(files, "return", "absent", "--out", "out"),
      run(files, "return", "a.xlsx", "--out", "out", "--by", "2018-02-30"),
      run(files, "return", "a.xlsx", "--out", "locked"),
      run(files, "return", "a.xlsx"),
    ]);
    expect(exitCodes.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2, 2]);
  });
});

describe("check", () => {
  test("finds out the plan itself where only the list of units is named", async () => {
    const files = { "a.xlsx": await report("none") };
    expect((await run(files, "check", "a.xlsx", "--units", binhPhuoc2017.id)).exitCode).toBe(0);
    const other = await run(files, "check", "a.xlsx", "--units", "khong-co");
    expect(other.exitCode).toBe(2);
    expect(other.told).toContain("khong-co");
  });

  test("lists units without a report by round", async () => {
    const files = { "a.xlsx": await report("none") };
    const { printed } = await run(files, "check", "a.xlsx", "--units", binhPhuoc2017.id);
    const others = binhPhuoc2017.units.filter(({ code }) => code !== second.code);
    expect(printed).toContain(
      `có báo cáo của 1/${String(binhPhuoc2017.units.length)} đơn vị trong danh sách`,
    );
    for (const { name } of others) expect(printed).toContain(name);
    const json = await run(files, "check", "a.xlsx", "--units", binhPhuoc2017.id, "--json");
    expect(JSON.parse(json.printed)).toMatchObject({
      units: [{ plan: "phu-rieng-2017", round: "I", received: 1, missing: others.map(({ code }) => code) }],
    });
    expect((await run(files, "check", "a.xlsx")).printed).not.toContain("trong danh sách");
  });

  test("[wrong-unit] finds a report of a unit that is not on the list", async () => {
    const { exitCode, printed } = await run(
      { "a.xlsx": await report("none") },
      "check",
      "a.xlsx",
      "--units",
      "phu-rieng-cdcs",
    );
    expect(exitCode).toBe(1);
    expect(printed).toContain("không có trong danh sách đơn vị phải báo cáo");
  });
});

describe("fix", () => {
  /** Returns a row of a saved form, by its code in column A. */
  function figureOf(bytes: Uint8Array | undefined, code: string) {
    const workbook = realWorkbooks.read(bytes ?? new Uint8Array());
    const grid: Grid | undefined = workbook.ok ? workbook.value.grids[0] : undefined;
    const row = grid?.rows.findIndex((_, index) => contentAt(grid, index, 0) === code) ?? -1;
    return grid && [contentAt(grid, row, 4), formulaAt(grid, row, 4)?.text];
  }

  test("shows the fixes, before and after, and changes nothing", async () => {
    const { exitCode, printed, told, saved } = await run(
      { "a.xlsx": await report("typed-as-text") },
      "fix",
      "a.xlsx",
    );
    expect([exitCode, saved.size]).toEqual([0, 0]);
    expect(printed).toMatch(/E20 \(trang “Biểu mẫu”\) .*: “\d+” → \d+ {2}\[\w+, text-number\]/);
    expect(told).toContain("--apply all");
  });

  test("writes a fixed copy: texts became numbers, and nothing is left to fix", async () => {
    const { saved } = await run(
      { "a.xlsx": await report("typed-as-text") },
      "fix",
      "a.xlsx",
      "--apply",
      "all",
      "--out",
      "b.xlsx",
    );
    const copy = saved.get("b.xlsx");
    if (copy === undefined) throw new Error("nothing was written");
    const again = await run({ "b.xlsx": copy }, "fix", "b.xlsx");
    expect(again.printed).toContain("Không có chỗ nào");
    expect(again.exitCode).toBe(0);
  });

  test("writes nothing where there is nothing to mend", async () => {
    const files = { "a.xlsx": await report("none") };
    const { exitCode, told, saved } = await run(files, "fix", "a.xlsx", "--apply", "all", "--out", "b.xlsx");
    expect([exitCode, saved.size]).toEqual([0, 0]);
    expect(told).toContain("Không ghi tệp nào");
  });

  test("puts the formula of the form back where it was typed over", async () => {
    const sound = await report("none");
    const spoilt = await report("overwritten");
    const preview = await run({ "a.xlsx": spoilt }, "fix", "a.xlsx");
    expect(preview.exitCode).toBe(1);
    const code = /\[(\w+), overwritten-formula\]/.exec(preview.printed)?.[1] ?? "";
    const { exitCode, saved } = await run(
      { "a.xlsx": spoilt },
      "fix",
      "a.xlsx",
      "--apply",
      code,
      "--out",
      "b.xlsx",
    );
    expect(exitCode).toBe(0);
    expect(figureOf(saved.get("b.xlsx"), code)).toEqual(figureOf(sound, code));
    expect(figureOf(spoilt, code)?.[1]).toBeUndefined();
  });

  test("mends what is named, by cell, row code or rule, and refuses a name that fits nothing", async () => {
    const files = { "a.xlsx": await report("typed-as-text") };
    const count = async (which: string): Promise<number | undefined> => {
      const { told } = await run(files, "fix", "a.xlsx", "--apply", which, "--out", "b.xlsx");
      const found = /Đã sửa (\d+) chỗ/.exec(told)?.[1];
      return found === undefined ? undefined : Number(found);
    };
    expect([
      await count("E20"),
      await count("e20, E21"),
      await count("text-number"),
      await count("E20,E999"),
    ]).toEqual([1, 2, 3, undefined]);
  });

  test("never writes over the file itself, and answers 2 to what it cannot do", async () => {
    const files = {
      "a.xlsx": BLANK,
      "in/1.xlsx": BLANK,
      "in/2.xlsx": BLANK,
      "x.xlsx": new TextEncoder().encode("%PDF-"),
    };
    const runs = await Promise.all([
      run(files, "fix", "a.xlsx", "--apply", "all", "--out", "a.xlsx"),
      run(files, "fix", "a.xlsx", "--apply", "all", "--out", "./a.xlsx"),
      run(files, "fix", "a.xlsx", "--apply", "all"),
      run(files, "fix", "in"),
      run(files, "fix", "absent.xlsx"),
      run(files, "fix", "x.xlsx"),
    ]);
    expect(runs.map(({ exitCode, saved }) => [exitCode, saved.size])).toEqual(runs.map(() => [2, 0]));
    expect(runs.at(-1)?.told).toContain("PDF");
  });
});

describe("a report that opens with a password", () => {
  const locked = new Uint8Array(readFileSync(join(__dirname, "../fixtures/locked/standard.xlsx")));
  const files = { "khoa.xlsx": locked };

  test.each([["fix"], ["explain"], ["return"]])("is opened by %s with --password-file", async (command) => {
    const out = command === "return" ? ["--out", "out"] : [];
    const shut = await run(files, command, "khoa.xlsx", ...out);
    const open = await run(files, command, "khoa.xlsx", ...out, "--password-file", "-");
    const said = ({ told, saved }: Run): string =>
      told + new TextDecoder().decode(saved.get("out/tin-nhan.txt"));
    expect(said(shut)).toContain("đặt mật khẩu mở");
    expect(said(open)).not.toContain("đặt mật khẩu mở nên");
  });

  test("is not written into, and the sentence says what to do", () => {
    const patched = realWorkbooks.patch(locked, { writes: [] });
    expect(!patched.ok && patchFailureReason(patched.failure)).toBe(
      "tệp đặt mật khẩu mở (mở bằng Excel, bỏ mật khẩu, lưu lại rồi làm lại thì ghi được)",
    );
  });
});
