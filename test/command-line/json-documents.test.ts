import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/command-line/program";
import { runCommand } from "../support/commands/run-command";

const folder = mkdtempSync(join(tmpdir(), "json-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = [
  ...["plans", "plan export", "plan new", "plan cut", "plan check", "template", "issue", "check", "rollup"],
  ...["return", "fix", "explain", "carry", "report", "facts", "totals", "demo"],
];
const ROUND = ["--plan", "phu-rieng-2017", "--round", "I"];

/** Runs a command with --json; `runCommand` compares what it prints with its schema. */
async function run(...args: readonly string[]) {
  const { exitCode, stdout } = await runCommand(...args, "--json");
  return { exitCode, document: JSON.parse(stdout) as unknown };
}

/** Returns the path of the only file in a folder whose name begins so. */
function fileAt(inside: string, start: string): string {
  const [name = ""] = readdirSync(at(inside)).filter((each) => each.startsWith(start));
  return at(join(inside, name));
}

describe("every command with --json", () => {
  let demo: Awaited<ReturnType<typeof run>> | undefined;

  beforeAll(async () => {
    demo = await run("demo", "--out", at("demo"));
  }, 60_000);

  it("demo prints the document of its roll-up, and all files", () => {
    expect(demo).toMatchObject({ exitCode: 0, document: { plan: "phu-rieng-2017", round: "I" } });
    expect(demo?.document).toHaveProperty("written", expect.arrayContaining([at("demo/tong-hop.xlsx")]));
  });

  it("has a schema, and help lists no command without", async () => {
    const listed = async (...group: readonly string[]) =>
      [...(await runCommand("help", ...group)).stdout.matchAll(/^ {2}([a-z]+)(?= .* {2})/gm)].map(
        ([, name]) => [...group, name].join(" "),
      );
    const all = [...(await listed()), ...(await listed("plan"))];
    const others = ["plan", "schema", "help", "plan help"];
    expect(all.filter((name) => !others.includes(name)).sort()).toEqual(COMMANDS.toSorted());
    for (const command of COMMANDS) {
      expect((await runCommand("schema", ...command.split(" "))).exitCode).toBe(0);
    }
    let printed = "";
    const output = { print: (text: string) => void (printed += text), tell: () => undefined };
    const host = () => Promise.reject(new Error("a schema needs no files"));
    expect(await runCommandLine(["schema", "rollup", "--json"], output, host)).toBe(0);
    expect(printed).toBe((await runCommand("schema", "rollup")).stdout);
    const { exitCode, stderr } = await runCommand("schema", "rolup");
    expect([exitCode, stderr]).toEqual([
      2,
      `Không có lệnh "rolup" in JSON. Các lệnh: ${COMMANDS.join(", ")}.\n`,
    ]);
  });

  it("prints a failure of our own as a document before it throws", async () => {
    let printed = "";
    const output = { print: (text: string) => void (printed += text), tell: () => undefined };
    const broken = () => Promise.reject(new Error("broken"));
    await expect(runCommandLine(["check", "a.xlsx", "--json"], output, broken)).rejects.toThrow("broken");
    expect(JSON.parse(printed)).toHaveProperty("error.message", expect.stringContaining("broken"));
  });

  it.each(COMMANDS)("%s prints wrong usage as a document, too, and answers 2", async (command) => {
    const { exitCode, document } = await run(...command.split(" "), "--nonsense");
    expect([exitCode, document]).toEqual([
      2,
      {
        schemaVersion: 1,
        error: {
          message: `Không có tùy chọn "--nonsense".\nChưa làm gì. Xem cách dùng: tong-hop-thi-dua ${command} --help`,
        },
        written: [],
      },
    ]);
  });

  it.each(["help", "plan help", "help plan"])("%s refuses to print a document", async (command) => {
    const { exitCode, document } = await run(...command.split(" "));
    const message = expect.stringContaining('Không có tùy chọn "--json".') as string;
    expect([exitCode, document]).toEqual([2, { schemaVersion: 1, error: { message }, written: [] }]);
  });

  it("prints the files that were written, and why nothing more was", async () => {
    const out = at("698.xlsx");
    const template = await run("template", ...ROUND, "--unit", "698", "--out", out);
    expect(template).toEqual({ exitCode: 0, document: { schemaVersion: 1, written: [out] } });
    const taken = fileAt("demo/received", "698");
    const refused = await run("template", ...ROUND, "--unit", "698", "--out", taken);
    expect(refused).toMatchObject({ exitCode: 2, document: { written: [] } });
    expect(refused.document).toHaveProperty("error.message", expect.stringContaining(taken));
  });

  it("issue names the forms that were written, and the units without one", async () => {
    const { exitCode, document } = await run("issue", ...ROUND, "--out", at("forms"));
    expect(exitCode).toBe(0);
    expect(document).toMatchObject({ plan: "phu-rieng-2017", round: "I", kept: [], leftOut: [] });
    expect(document).toHaveProperty("written.length", 11);
  });

  it("check, fix, explain and return speak of the same report", async () => {
    const form = fileAt("demo/received", "692");
    expect((await run("check", form)).document).toMatchObject({ files: [{ file: form, unit: "692" }] });
    const fixed = await run("fix", form, "--apply", "all", "--out", at("fixed.xlsx"));
    expect(fixed.document).toMatchObject({ file: form, written: [at("fixed.xlsx")] });
    expect(fixed.document).toHaveProperty("fixes.0.sheet", expect.any(String));
    // Refused after the fixes were found: the document is the error alone.
    const undone = await run("fix", form, "--apply", "Z99", "--out", at("fixed.xlsx"));
    expect(undone.exitCode).toBe(2);
    expect(undone.document).not.toHaveProperty("fixes");
    expect((await run("explain", form)).document).toMatchObject({ file: form, findings: [] });
    const wrong = fileAt("demo/received", "693");
    const { exitCode, document } = await run("return", wrong, "--out", at("returned"));
    expect(exitCode).toBe(1);
    expect(document).toMatchObject({ returned: [{ file: wrong, unit: "693", isSeparate: false }] });
    expect(document).toHaveProperty("written", [fileAt("returned", "693"), `${at("returned")}/tin-nhan.txt`]);
  });

  it("report and carry go on from a summary", async () => {
    const summary = at("demo/tong-hop.xlsx");
    const report = await run("report", summary, "--out", at("report.docx"));
    expect(report.document).toMatchObject({ kept: 0, toReview: [], written: [at("report.docx")] });
    const later = [...ROUND, "--on", "2025-07-01", "--out", at("carried.xlsx")];
    expect(await run("carry", summary, ...later)).toMatchObject({
      exitCode: 0,
      document: { written: [at("carried.xlsx")] },
    });
  });

  it("facts prints a query for each round", async () => {
    const { document } = await run("facts", "--sql", "phu-rieng-2017");
    expect(document).toMatchObject({ plan: "phu-rieng-2017", queries: [{ round: "I" }, { round: "II" }] });
    expect(document).toHaveProperty(
      "queries.0.sql",
      expect.stringMatching(/^-- phu-rieng-2017, I: .*\nWITH /),
    );
  });

  it("the commands about plans", async () => {
    const cut = await run("plan", "cut", "phu-rieng-2017", "--without", "PR-01");
    expect(cut.document).toMatchObject({
      plan: "phu-rieng-2017",
      removed: { indicators: ["PR-01"] },
      written: [],
    });
    const tables = await run("plan", "export", "phu-rieng-2017", "--as-tables", "--out", at("tables"));
    expect(tables.document).toHaveProperty(
      "written",
      expect.arrayContaining([`${at("tables")}/so-lieu.csv`]),
    );
    const renewed = await run(
      "plan",
      "new",
      "--from",
      "phu-rieng-2017",
      "--year",
      "2026",
      "--out",
      at("moi.xlsx"),
    );
    expect(renewed.document).toHaveProperty("title", expect.stringContaining("2026"));
    expect(renewed.document).toHaveProperty("written", [at("moi.xlsx")]);
    const checked = await run("plan", "check", at("moi.xlsx"));
    const { questions } = renewed.document as { questions: number };
    expect(checked.document).toHaveProperty("questions.length", questions);
    const none = await run("plan", "check", fileAt("demo/received", "694"));
    expect(none).toMatchObject({ exitCode: 2, document: { readable: false, plan: null } });
  });
});
