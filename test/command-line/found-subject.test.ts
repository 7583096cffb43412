import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CommandHost } from "../../src/command-line/output/host";
import { rollUpCommand } from "../../src/command-line/roll-up/roll-up-command";
import { roundId } from "../../src/model/codes";
import { succeed } from "../../src/base/outcome";
import type { Plan } from "../../src/model/plan/plan";
import type { UnitRegistry } from "../../src/model/unit/unit";
import { binhPhuoc2017, langSon2015, langSonPlan2015, phuRieng2017 } from "../support/plans/bundled";
import { practiceFiles } from "../../src/desk/practice/practice-files";
import { MATRIX } from "../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../support/blank-forms/office-workbook";
import type { RollUpDocument } from "../support/commands/json-documents";
import { emptyHost } from "../support/commands/memory-host";
import { runCommand } from "../support/commands/run-command";
import { received, realWorkbooks } from "../support/files/real-workbooks";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "found-subject-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), bytes);
}

/** Invented reports of the first units of a list. */
function issue(to: string, plan: Plan, round: string, registry: UnitRegistry, count: number): void {
  const units = registry.units.slice(0, count);
  const request = {
    plan,
    round: roundId(round),
    registry: { ...registry, units },
    mishapOf: () => "none" as const,
  };
  for (const { fileName, bytes } of practiceFiles(request, realWorkbooks)) {
    put(`${to}/${plan.id} ${round} ${fileName}`, bytes);
  }
}

const [langSonRound] = langSonPlan2015.rounds;
if (langSonRound === undefined) throw new Error("plan Lạng Sơn has no rounds");

issue("one", phuRieng2017, "I", binhPhuoc2017, 3);
put("one/quet.pdf", "%PDF-1.4 invented");
issue("stray", phuRieng2017, "I", binhPhuoc2017, 3);
issue("stray", phuRieng2017, "II", binhPhuoc2017, 1);
issue("mixed", phuRieng2017, "I", binhPhuoc2017, 2);
issue("mixed", langSonPlan2015, langSonRound.id, langSon2015, 2);
for (const [name, figure] of [
  ["song-trong", 12],
  ["doi-xanh", 30],
] as const) {
  const filled = { "Bieu 01!A2": `Đơn vị: CĐCS ${name}`, "Bieu 01!D8": figure, "Bieu 01!E8": 1 };
  put(`foreign/${name}.xlsx`, officeWorkbook(filledWith(MATRIX, filled)));
}
put("nothing/quet.pdf", "%PDF-1.4 invented");

const rollUp = (...args: readonly string[]) => runCommand("rollup", ...args);
const documentOf = (stdout: string): RollUpDocument => JSON.parse(stdout) as RollUpDocument;

describe("rollup without --plan and --round", () => {
  it("finds them out, says so, and comes to what the same with both of them comes to", async () => {
    const { stdout, stderr } = await rollUp(at("one"), "--out", at("one.xlsx"), "--json");
    const { plan, round, units } = documentOf(stdout);
    expect([plan, round, units.received, units.expected]).toEqual(["phu-rieng-2017", "I", 3, 11]);
    expect(stderr).toContain("Nhận ra 3 tệp của “Kế hoạch phát động thi đua hoàn thành vượt mức");
    expect(stderr).toContain("Đợt I, gửi LĐLĐ tỉnh Bình Phước (--plan phu-rieng-2017 --round I)");
    expect(existsSync(at("one.xlsx"))).toBe(true);
    const named = await rollUp(
      ...[at("one"), "--plan", "phu-rieng-2017", "--round", "I", "--out", at("same.xlsx"), "--json"],
    );
    const differing = { timings: undefined, written: undefined };
    expect({ ...documentOf(named.stdout), ...differing }).toEqual({ ...documentOf(stdout), ...differing });
  });

  it("leaves a few of another round out, and names them", async () => {
    const { stdout, stderr } = await rollUp(at("stray"), "--out", at("stray.xlsx"), "--json");
    expect([documentOf(stdout).round, documentOf(stdout).units.received]).toEqual(["I", 3]);
    expect(stderr).toContain("không thuộc phần này");
    expect(stderr).toContain("- 1 tệp của");
    expect(stderr).toContain("--round II");
  });

  it("writes nothing if two plans are possible, and shows how to request each", async () => {
    const { exitCode, stderr } = await rollUp(at("mixed"), "--out", at("mixed.xlsx"));
    expect([exitCode, existsSync(at("mixed.xlsx"))]).toEqual([2, false]);
    expect(stderr).toContain("--plan phu-rieng-2017 --round I");
    expect(stderr).toContain(`--plan lang-son-2015 --round ${langSonRound.id}`);
    const one = await rollUp(at("mixed"), "--plan", "lang-son-2015", "--out", at("ls.xlsx"), "--json");
    expect(documentOf(one.stdout)).toMatchObject({ plan: "lang-son-2015", units: { received: 2 } });
  });

  it("continues from the office's own summary among the files", async () => {
    put("day/tong-hop.xlsx", readFileSync(at("one.xlsx")));
    issue("day", phuRieng2017, "I", { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(3) }, 1);
    const { stdout, stderr } = await rollUp(at("day"), "--out", at("next.xlsx"), "--json");
    expect(stderr).toContain("Tiếp tục từ bảng tổng hợp");
    expect(documentOf(stdout).units.received).toBe(4);
  });

  it("reads copies of a form of another office once, to find out what they are and to roll them up", async () => {
    const names = ["song-trong", "doi-xanh"].map((name) => `${name}.xlsx`);
    const files = names.map((name) => received(name, new Uint8Array(readFileSync(at(`foreign/${name}`)))));
    const reads: Uint8Array[] = [];
    const read: typeof realWorkbooks.read = (bytes) => {
      reads.push(bytes);
      return realWorkbooks.read(bytes);
    };
    const host: CommandHost = {
      ...emptyHost(),
      filesAt: async (paths) =>
        succeed(files.filter(({ name }) => paths.includes("foreign") || paths.includes(name))),
      workbooks: { ...realWorkbooks, read },
    };
    const exitCode = await rollUpCommand(["foreign"], { out: "out.xlsx" }, host);
    expect([exitCode, reads.length]).toEqual([0, 2]);
  });

  it("takes copies of a form of no known plan for what they are, with none of them lost", async () => {
    const { stdout, stderr } = await rollUp(at("foreign"), "--out", at("foreign.xlsx"), "--json");
    const { units, totals } = JSON.parse(stdout) as {
      units: { received: number };
      totals: Record<string, { value: number }>;
    };
    expect([units.received, totals["Bieu 01!D8"]?.value]).toEqual([2, 42]);
    expect(stderr).toContain("Nhận ra 2 tệp cùng một mẫu chưa có trong chương trình");
  });

  it("reports that no file names a plan", async () => {
    const { exitCode, stderr } = await rollUp(at("nothing"), "--out", at("nothing.xlsx"));
    expect([exitCode, existsSync(at("nothing.xlsx"))]).toEqual([2, false]);
    expect(stderr).toContain("Không nhận ra kế hoạch và đợt nào");
  });
});

describe("rollup with another plan or round than that of the files", () => {
  it.each([
    ["a wrong plan", ["--plan", "lang-son-2015", "--round", langSonRound.id]],
    ["a wrong round alone", ["--round", "II"]],
  ])("writes nothing and offers the right one: %s", async (_what, options) => {
    const { exitCode, stderr } = await rollUp(at("one"), ...options, "--out", at("wrong.xlsx"));
    expect([exitCode, existsSync(at("wrong.xlsx"))]).toEqual([2, false]);
    expect(stderr).toContain("--plan phu-rieng-2017 --round I");
  });

  it("writes nothing if no report counts, and lists the reasons", async () => {
    const said = ["--plan", "phu-rieng-2017", "--round", "I"];
    const { exitCode, stdout, stderr } = await rollUp(at("nothing"), ...said, "--out", at("none.xlsx"));
    expect([exitCode, existsSync(at("none.xlsx"))]).toEqual([2, false]);
    expect(stderr).toContain("Chưa có báo cáo nào của 11 đơn vị được cộng");
    expect(stdout).toContain("quet.pdf: Đây là tệp PDF");
  });
});
