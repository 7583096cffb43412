import { SUMMARY_SHEETS } from "../../forms/words";
import { a1 } from "../../workbook/grid";
import { check, type CheckSubject } from "../../forms/check";
import { reportedSubmission, type Submission, submittedValues } from "../../model/submission";
import type { Adjustment } from "../../model/ledger";
import { type Finding, ruleOf, traitsOf } from "../../model/finding";
import { LEDGER } from "../../summary/sheets";
import { LEDGER_WORDS } from "../../summary/words";

/** An adjustment of a report, and the cell of the ledger in which its amount stands. */
interface Placed {
  readonly adjustment: Adjustment;
  readonly cell: string;
}

/**
 * What is wrong with the figures a report is reported with and was not with those it holds: an officer's
 * adjustments made it so. Warnings, at the amounts on the ledger: the file of the unit is in order. `found`
 * is what was noticed about the report itself.
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

/** What a rule says of a row it says once; of a read back finding the rule that found it. */
const keyOf = (finding: Finding): string => `${ruleOf(finding)}/${finding.code ?? ""}`;

/**
 * Without the file, whose unit has nothing to mend, and without other cells of it, which are none of the
 * ledger.
 */
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
