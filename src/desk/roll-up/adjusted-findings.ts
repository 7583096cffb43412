import { SUMMARY_SHEETS } from "../../forms/words";
import { a1 } from "../../workbook/grid";
import { check, type CheckSubject } from "../../forms/check";
import { reportedSubmission, type Submission, submittedValues } from "../../model/submission";
import type { Adjustment } from "../../model/ledger";
import { type Finding, ruleOf, traitsOf } from "../../model/finding";
import { LEDGER } from "../../summary/sheets";
import { LEDGER_WORDS } from "../../summary/words";

/** An adjustment, and the ledger cell of its amount. */
interface Placed {
  readonly adjustment: Adjustment;
  readonly cell: string;
}

/**
 * Returns findings that officers' adjustments cause: they apply to the adjusted figures but not to the
 * received ones. They are warnings at the amounts on the ledger, because the unit's file is correct. `found`:
 * findings about the report itself.
 */
export function adjustedFindings(
  subject: CheckSubject,
  found: readonly Finding[],
  adjustments: readonly Adjustment[],
): readonly Finding[] {
  const { submission, template } = subject;
  const [first, ...others] = placedOf(submission, adjustments);
  if (first === undefined) return [];
  const reported = reportedSubmission(submission, adjustments);
  const known = new Set(found.map(keyOf));
  return check({ ...subject, submission: reported, values: submittedValues(template, reported) })
    .filter(({ rule, severity }) => traitsOf(rule).isOfAmounts && severity !== "note")
    .filter((finding) => !known.has(keyOf(finding)))
    .map((finding) => {
      const at = [first, ...others].find(({ adjustment }) => adjustment.code === finding.code) ?? first;
      return onLedger(finding, at);
    });
}

/** The ledger lists adjustments first, in their order. */
const placedOf = ({ unit, round }: Submission, adjustments: readonly Adjustment[]): readonly Placed[] =>
  adjustments.flatMap((adjustment, index) =>
    adjustment.unit === unit && adjustment.round === round
      ? [{ adjustment, cell: a1(LEDGER.firstRow + index, LEDGER.column.amount) }]
      : [],
  );

/** A rule reports once on a row; a finding read back has the key of its original rule. */
const keyOf = (finding: Finding): string => `${ruleOf(finding)}/${finding.code ?? ""}`;

/** Removes the file, whose unit has nothing to fix, and its other cells. */
function onLedger({ file: _file, ...finding }: Finding, { cell }: Placed): Finding {
  const { code, subject } = finding;
  const placed = {
    ...({ severity: "warning", sheet: SUMMARY_SHEETS.ledger, cell } as const),
    subject: LEDGER_WORDS.reportedFigure(subject),
  };
  if (finding.rule !== "part-of-whole") return { ...finding, ...placed };
  const { rule, unit, found, expected, whole, together } = finding;
  return {
    ...{ rule, found, expected, whole, ...placed },
    unit,
    code,
    together,
  };
}
