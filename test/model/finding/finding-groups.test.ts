import { groupFindings } from "../../../src/model/finding/finding-groups";
import type { Finding } from "../../../src/model/finding/finding";
import type { Severity } from "../../../src/model/finding/finding-base";
import { base } from "../../support/findings/sample-finding-base";

const required = (cell: string): Finding => ({ ...base, rule: "required", cell });
const negative = (cell: string, severity: Severity = "error"): Finding => ({
  ...base,
  rule: "negative",
  severity,
  cell,
});

const shape = (findings: readonly Finding[]) =>
  groupFindings(findings).map(({ severity, findings: same }) => [
    severity,
    same.map(({ cell }) => cell).join(" "),
  ]);

test("errors come first, then warnings, then notes, each in the order given", () => {
  const findings = [negative("C3", "note"), negative("C2", "warning"), required("C9"), negative("C1")];
  expect(shape(findings)).toEqual([
    ["error", "C9"],
    ["error", "C1"],
    ["warning", "C2"],
    ["note", "C3"],
  ]);
});

test("five findings of one rule stay separate, six form a group at the place of the first", () => {
  const five = ["E1", "E2", "E3", "E4", "E5"].map(required);
  expect(shape(five)).toHaveLength(5);
  expect(shape([negative("A1"), ...five, negative("A2"), required("E6")])).toEqual([
    ["error", "A1"],
    ["error", "E1 E2 E3 E4 E5 E6"],
    ["error", "A2"],
  ]);
});

test("every finding is in exactly one group", () => {
  const findings = [...["E1", "E2", "E3", "E4", "E5", "E6", "E7"].map(required), negative("A1", "warning")];
  expect(new Set(groupFindings(findings).flatMap((group) => group.findings))).toEqual(new Set(findings));
});
