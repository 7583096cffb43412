import type { Finding } from "../../domain/finding/finding";
import { findingSentence } from "../../sheets/words/finding-sentences";

/** One finding as every JSON document prints it. */
export function findingJson(finding: Finding): object {
  return {
    rule: finding.rule === "kept" ? finding.was : finding.rule,
    severity: finding.severity,
    file: finding.file ?? null,
    unit: finding.unit ?? null,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    code: finding.code ?? null,
    message: findingSentence(finding),
    found: finding.found,
    expected: finding.expected,
    ...(finding.explained && { explained: finding.explained }),
    ...(finding.formerly && { formerly: finding.formerly }),
    ...(finding.trial !== undefined && { trial: true }),
  };
}
