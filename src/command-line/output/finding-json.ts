import { type Finding, ruleOf } from "../../model/finding";
import { findingSentence } from "../../forms/finding-words";

/** Returns a finding as every JSON document prints it. */
export function findingJson(finding: Finding): object {
  return {
    rule: ruleOf(finding),
    severity: finding.severity,
    file: finding.file ?? null,
    unit: finding.unit ?? null,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    code: finding.code ?? null,
    message: findingSentence(finding),
    found: finding.found,
    expected: finding.expected,
    explained: finding.explained,
    formerly: finding.formerly,
    ...(finding.rule === "text-number" && finding.more !== undefined && { more: finding.more }),
    ...(finding.trial !== undefined && { trial: true }),
  };
}
