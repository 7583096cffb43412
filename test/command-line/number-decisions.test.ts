import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckDocument, RollUpDocument } from "../support/commands/json-documents";
import { officerReport, TRIED_PLAN_FILE } from "../support/forms/officer-reports";
import { retypedForm } from "../support/plans/tried-plan";
import { runCommand } from "../support/commands/run-command";

const folder = mkdtempSync(join(tmpdir(), "decisions-"));
const at = (name: string): string => join(folder, name);
const plan = at("ke-hoach.xlsx");
const decisions = at("quyet-dinh.json");

/** Fills a report with a text as number of members; a typed number is recalculated as in Excel. */
const typed = (unit: string, text: string): Uint8Array =>
  retypedForm(retypedForm(officerReport(unit, [0, 0, 9]), "DV", { kind: "text", text }), "LD", {
    kind: "number",
    value: 2000,
  });

beforeAll(() => {
  mkdirSync(at("in"));
  writeFileSync(plan, TRIED_PLAN_FILE);
  writeFileSync(at("in/M-01.xlsx"), typed("M-01", "1.234"));
  writeFileSync(at("in/M-02.xlsx"), typed("M-02", "1.234"));
  const decided = { unit: "M-01", element: "DV", typed: "1.234", chosen: { kind: "number", number: 1234 } };
  writeFileSync(decisions, JSON.stringify([decided]));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const membersFindings = async (path: string) => {
  const { exitCode, stdout } = await runCommand(
    "check",
    path,
    "--plan",
    plan,
    "--decisions",
    decisions,
    "--json",
  );
  const { files } = JSON.parse(stdout) as CheckDocument;
  const findings = files.flatMap((file) => file.findings).filter(({ code }) => code === "DV");
  return { exitCode, findings };
};

describe("a number that can be read in two ways, decided once", () => {
  it("[text-number] is then a note that says by what reading, and that a person decided", async () => {
    const { exitCode, findings } = await membersFindings(at("in/M-01.xlsx"));
    expect(exitCode).toBe(0);
    expect(findings).toMatchObject([
      { rule: "text-number", severity: "note", found: "1.234", expected: 1234 },
    ]);
    expect(findings[0]?.message).toContain("cán bộ đã quyết định hiểu là 1.234 (dấu ngăn cách hàng nghìn)");
  });

  it("is added up in the roll-up, where the undecided one is not", async () => {
    const scope = ["--plan", plan, "--round", "Q1", "--out", at("th.xlsx"), at("in"), "--json"];
    const elements = async (...more: readonly string[]) =>
      (JSON.parse((await runCommand("rollup", ...scope, ...more)).stdout) as RollUpDocument).elements.DV;
    expect(await elements()).toMatchObject({ amount: null, n: 0 });
    expect(await elements("--decisions", decisions)).toMatchObject({ amount: 1234, n: 1 });
  });
});
