import { runCommandLine } from "../../src/command-line/program";
import type { CommandHost } from "../../src/command-line/output/host";
import { fail, succeed } from "../../src/base/outcome";
import { codeAt } from "../../src/forms/reading/code-text";
import { memoryHost } from "../support/commands/memory-host";
import { officerReport, TRIED_PLAN_FILE } from "../support/forms/officer-reports";
import { realWorkbooks, received } from "../support/files/real-workbooks";
import { retypedForm } from "../support/plans/tried-plan";

type Files = Record<string, Uint8Array>;

/** Runs one command on a machine with these files; saved files are there for the next command. */
async function run(files: Files, ...args: readonly string[]) {
  let [printed, told] = ["", ""];
  const host: CommandHost = {
    ...memoryHost({}),
    filesAt: async (paths) => {
      const found = Object.entries(files).filter(([name]) =>
        paths.some((path) => name === path || name.startsWith(`${path}/`)),
      );
      return found.length === 0
        ? fail({ path: paths.join(" ") })
        : succeed(found.map(([name, bytes]) => received(name, bytes)));
    },
    readText: async (path) => {
      const bytes = files[path];
      return bytes === undefined ? fail({ path }) : succeed(new TextDecoder().decode(bytes));
    },
    saveFile: async (path, bytes) => {
      files[path] = bytes;
      return succeed(undefined);
    },
    print: (text) => void (printed += text),
    tell: (text) => void (told += `${text}\n`),
  };
  return { exitCode: await runCommandLine(args, host, async () => host), printed, told };
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly unit: string | null;
  readonly message: string;
  readonly found: unknown;
  readonly explained?: { readonly reason: string };
  readonly formerly?: { readonly reason: string; readonly found: string };
}

const PLAN = ["--plan", "ke-hoach.xlsx"];
const SCOPE = [...PLAN, "--round", "Q1"];
const REASON = "Tiếp nhận xí nghiệp mới (giả định)";

/** M-01 has more new members than the plan considers possible, M-02 more new members than members. */
const machine = (): Files => ({
  "ke-hoach.xlsx": TRIED_PLAN_FILE,
  "in/M-01.xlsx": officerReport("M-01", [50, 45, 25]),
  "in/M-02.xlsx": officerReport("M-02", [60, 10, 12]),
});

async function found(files: Files, path: string, ...more: readonly string[]): Promise<readonly Found[]> {
  const { printed } = await run(files, "check", path, ...PLAN, "--json", ...more);
  return (JSON.parse(printed) as { files: { findings: Found[] }[] }).files.flatMap((file) => file.findings);
}

const explainInto = (files: Files, ...kept: readonly string[]) =>
  run(
    files,
    "explain",
    "in/M-01.xlsx",
    ...PLAN,
    "--rule",
    "range",
    "--code",
    "DV_MOI",
    "--reason",
    REASON,
    ...kept,
  );

describe("explain", () => {
  it("lists what can be explained, with what to write, and changes nothing", async () => {
    const files = machine();
    const { exitCode, printed, told } = await run(files, "explain", "in/M-01.xlsx", ...PLAN);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/1 nội dung có thể giải trình[^]*\[--rule range --code "DV_MOI"\]/);
    expect(told).toContain("--reason");
    expect(Object.keys(files)).toEqual(Object.keys(machine()));
  });

  it("keeps the reason in a copy of the report, which is then checked without an error", async () => {
    const files = machine();
    const before = files["in/M-01.xlsx"];
    expect((await explainInto(files, "--by", "CĐCS Mẫu 01", "--out", "in2/M-01.xlsx")).exitCode).toBe(0);
    expect(files["in/M-01.xlsx"]).toBe(before);
    expect((await run(files, "check", "in/M-01.xlsx", ...PLAN)).exitCode).toBe(1);
    const { exitCode, printed } = await run(files, "check", "in2/M-01.xlsx", ...PLAN);
    expect(exitCode).toBe(0);
    expect(printed).toContain(`Đã giải trình: ${REASON} (CĐCS Mẫu 01, 15/01/2018).`);
  });

  it("asks again when the value has changed, and says what was explained before", async () => {
    const files = machine();
    await explainInto(files, "--out", "M-01.xlsx");
    const changed = retypedForm(files["M-01.xlsx"] ?? new Uint8Array(), "DV_MOI", {
      kind: "number",
      value: 26,
    });
    const [again] = (await found({ ...files, "M-01.xlsx": changed }, "M-01.xlsx")).filter(
      ({ rule }) => rule === "range",
    );
    expect(again).toMatchObject({ severity: "error", found: 26, formerly: { reason: REASON, found: "25" } });
    expect(again?.message).toContain("Trước đây đã giải trình cho số liệu 25");
  });

  it("keeps the office's own explanations in a file that check and rollup take", async () => {
    const files = machine();
    expect((await explainInto(files, "--explanations", "gt.json")).exitCode).toBe(0);
    const again = await run(files, "explain", "in/M-01.xlsx", ...PLAN, "--explanations", "gt.json");
    expect(again.printed).toContain("Không có nội dung nào cần giải trình");
    const checked = await found(files, "in/M-01.xlsx", "--explanations", "gt.json");
    expect(checked.filter(({ severity }) => severity === "error")).toEqual([]);
    const { exitCode } = await run(
      files,
      ...["rollup", ...SCOPE, "--out", "th.xlsx", "in", "--explanations", "gt.json"],
    );
    expect(exitCode).toBe(0);
  });

  it("sends no report back whose only error the office has explained", async () => {
    const files = machine();
    await explainInto(files, "--explanations", "gt.json");
    const back = (...more: readonly string[]) =>
      run(files, "return", "in/M-01.xlsx", ...PLAN, "--out", "tra", ...more);
    expect((await back("--explanations", "gt.json")).told).toContain("Không có báo cáo nào phải trả lại");
    expect((await back()).exitCode).toBe(1);
  });

  it("finds among other reports what shows only beside them, and keeps it", async () => {
    const files = machine();
    const shared = { ...files, "in/M-02.xlsx": officerReport("M-02", [60, 50, 12]) };
    const among = ["explain", "in/M-02.xlsx", ...SCOPE, "--among", "in"];
    const { printed } = await run(shared, ...among);
    expect(printed).toContain("--rule entry-of-two-units");
    const explained = await run(
      shared,
      ...[
        ...among,
        "--rule",
        "entry-of-two-units",
        "--reason",
        "Hai người trùng tên",
        "--explanations",
        "gt.json",
      ],
    );
    expect(explained.exitCode).toBe(0);
    const rolledUp = await run(
      shared,
      ...["rollup", ...SCOPE, "--out", "th.xlsx", "in", "--explanations", "gt.json", "--json"],
    );
    const { findings } = JSON.parse(rolledUp.printed) as { findings: Found[] };
    expect(findings.find(({ rule }) => rule === "entry-of-two-units")?.explained?.reason).toBe(
      "Hai người trùng tên",
    );
  });

  it("returns 2 with the reason if an explanation cannot be stored", async () => {
    const files = { ...machine(), "other.json": new TextEncoder().encode('{"a":1}') };
    const explain = ["explain", "in/M-01.xlsx", ...PLAN, "--rule", "range"];
    const refusals = await Promise.all([
      run(files, "explain", "absent.xlsx", ...PLAN),
      run(files, ...explain, "--reason", "Vì"),
      run(files, ...explain, "--out", "x.xlsx"),
      run(files, ...explain, "--reason", "Vì", "--code", "LD", "--out", "x.xlsx"),
      run(files, ...explain, "--reason", "Vì", "--out", "in/M-01.xlsx"),
      run(files, ...explain, "--reason", "Vì", "--explanations", "other.json"),
      run(files, "check", "in", ...PLAN, "--explanations", "absent.json"),
    ]);
    expect(refusals.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    const words = ["absent.xlsx", "--out", "--reason", 'code "LD"', "tệp gốc", "other.json", "absent.json"];
    words.forEach((word, index) => expect(refusals[index]?.told).toContain(word));
    expect(Object.keys(files)).toEqual([...Object.keys(machine()), "other.json"]);
  });
});

describe("the annex of the summary", () => {
  const texts = (bytes: Uint8Array | undefined): readonly string[] => {
    const read = realWorkbooks.read(bytes ?? new Uint8Array());
    const grid = read.ok ? read.value.grids.find(({ sheet }) => sheet === "Kết quả kiểm tra") : undefined;
    return Array.from(grid?.rows ?? [], (row, index) =>
      (row?.values ?? [])
        .map((_, column) => (grid === undefined ? "" : codeAt(grid, index, column)))
        .join(";"),
    );
  };

  it("prints what the unit explained, in a column of its own", async () => {
    const files = machine();
    await explainInto(files, "--by", "CĐCS Mẫu 01", "--out", "moi/M-01.xlsx");
    await run(files, "rollup", ...SCOPE, "--out", "th.xlsx", "moi/M-01.xlsx", "in/M-02.xlsx");
    const lines = texts(files["th.xlsx"]);
    expect(lines.find((line) => line.startsWith("TT;"))).toContain(";Cần có;Giải trình");
    expect(lines.find((line) => line.includes("DV_MOI") && line.includes("Lưu ý"))).toMatch(
      new RegExp(`;${REASON.replace(/[()]/g, "\\$&")} \\(CĐCS Mẫu 01, 15/01/2018\\)$`),
    );
  });

  it("has no such column where nothing was explained", async () => {
    const files = machine();
    await run(files, "rollup", ...SCOPE, "--out", "th.xlsx", "in");
    expect(texts(files["th.xlsx"]).join("\n")).not.toContain("Giải trình");
  });
});

describe("a check on trial", () => {
  it("[part-of-whole] is a note, and rollup says how many units would fail, in words and in JSON", async () => {
    const files = machine();
    const words = await run(files, "rollup", ...SCOPE, "--out", "th.xlsx", "in");
    expect(words.printed).toContain(
      "Quy tắc thử: DV_MOI không vượt quá DV: 1/2 đơn vị sẽ bị lỗi (CĐCS Mẫu 02).",
    );
    const { printed } = await run(files, "rollup", ...SCOPE, "--out", "th.xlsx", "in", "--json");
    const { trials, findings } = JSON.parse(printed) as { trials: unknown; findings: Found[] };
    expect(trials).toEqual([
      { rule: "part-of-whole", check: "DV_MOI không vượt quá DV", units: ["M-02"], of: 2 },
    ]);
    const [tried] = findings.filter(({ rule }) => rule === "part-of-whole");
    expect(tried).toMatchObject({ severity: "note", unit: "M-02", trial: true });
    expect(tried?.message).toMatch(/^Quy tắc thử, chưa tính là lỗi\./);
  });
});
