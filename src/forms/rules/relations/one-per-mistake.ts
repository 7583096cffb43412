import { elementCode } from "../../../model/codes";
import type { Finding, Severity, BrokenTogether, RelatedRow } from "../../../model/finding";
import { figureRow, relatedRow } from "../subject/figure-row";
import { mistakes, spoiledFindings, type Mistake } from "./mistakes";
import type { CheckSubject } from "../subject/rule";

const GRAVITY: readonly Severity[] = ["error", "warning", "note"];

/**
 * Merges findings of relations that one figure breaks: one represents all, with the highest severity, and
 * names the others.
 */
export function onePerMistake(findings: readonly Finding[], subject: CheckSubject): readonly Finding[] {
  const found = mistakes(subject);
  const spoiled = spoiledFindings(subject);
  if (found.length === 0 && spoiled.size === 0) return findings;
  const merged = new Map(found.map((mistake) => [mistake.findings[0], tell(mistake, subject)]));
  const silent = new Set([...spoiled, ...found.flatMap(({ findings: [, ...others] }) => others)]);
  return findings.filter((finding) => !silent.has(finding)).map((finding) => merged.get(finding) ?? finding);
}

function tell({ suspect, range, findings }: Mistake, subject: CheckSubject): Finding {
  const [first, ...others] = findings;
  const together: BrokenTogether = {
    suspect: relatedRow(figureRow(subject, suspect)),
    ...(range.least !== undefined && range.least === range.most && { value: range.least }),
    others: rowsOf(others, first),
  };
  const severity = GRAVITY.find((gravity) => findings.some((finding) => finding.severity === gravity));
  return { ...first, severity: severity ?? first.severity, together };
}

/** Returns each row once; several relations may report on one. */
function rowsOf(findings: readonly Finding[], first: Finding): readonly RelatedRow[] {
  const rows = new Map(
    findings
      .filter(({ code }) => code !== first.code)
      .map(({ code, subject: label, cell }) => [elementCode(code ?? ""), { label, cell }]),
  );
  return [...rows.values()];
}
