import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoReports } from "../../support/forms/demo-reports";
import type { CheckDocument, RollUpDocument } from "../../support/commands/json-documents";
import { runCli } from "../../support/commands/run-cli";

const PLAN = ["--plan", "phu-rieng-2017", "--round", "I"];
/** As many files as make the command line start threads. */
const COPIES = 32;
const folder = mkdtempSync(join(tmpdir(), "cli-threads-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
const [report] = demoReports();

beforeAll(() => {
  if (report === undefined) throw new Error("there are no demo reports");
  mkdirSync(at("many"));
  for (let copy = 0; copy < COPIES; copy++) writeFileSync(at("many", `copy ${copy}.xlsx`), report.buffer);
  writeFileSync(at("many", "half.xlsx"), report.buffer.subarray(0, report.buffer.length / 2));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line with many files", () => {
  it("reads them in threads, rejects the truncated one alone, and ends", () => {
    const { exitCode, stdout } = runCli("check", "--json", at("many"));
    expect(exitCode).toBe(1);
    const { files } = JSON.parse(stdout) as CheckDocument;
    expect(files).toHaveLength(COPIES + 1);
    const unreadable = files.filter(({ readable }) => !readable).map(({ file }) => file);
    expect(unreadable).toEqual([at("many", "half.xlsx")]);
  });
});

describe("rollup --facts", () => {
  it("writes the long table beside the summary: one report counts, its copies do not, ten units are missing", () => {
    const facts = at("facts.csv");
    const { exitCode, stdout } = runCli(
      "rollup",
      ...PLAN,
      "--out",
      at("s.xlsx"),
      "--facts",
      facts,
      "--json",
      at("many"),
    );
    expect(exitCode).not.toBe(2);
    const { units } = JSON.parse(stdout) as RollUpDocument;
    expect(units.missing).toHaveLength(10);
    const [heading, ...lines] = readFileSync(facts, "utf8").trimEnd().split("\r\n");
    expect(heading).toMatch(/^\uFEFFplan,round,path,unit,element,/);
    const having = (text: string) => lines.filter((line) => line.includes(text)).length;
    const perUnit = having(",missing-unit,") / 10;
    expect(perUnit).toBeGreaterThan(50);
    // The counted report and those that are its copies, all with as many lines.
    expect(lines).toHaveLength(perUnit * (10 + COPIES));
    expect(having(",no,")).toBe(perUnit * (COPIES - 1));
  });

  it("answers 2 to an ending it does not know, before anything is read", () => {
    const { exitCode, stderr } = runCli(
      "rollup",
      ...PLAN,
      "--out",
      at("s.xlsx"),
      "--facts",
      "facts.json",
      at("many"),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain("facts.json");
  });
});
