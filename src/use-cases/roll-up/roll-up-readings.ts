import type { ElementCode } from "../../domain/codes";
import type { ExcusedUnit } from "../../domain/ledger/expected-units";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger/ledger";
import type { OfficeValues } from "../../domain/desk/office-values";
import type { Finding } from "../../domain/finding/finding";
import { inOneGo, type Pausable } from "../../domain/pausable";
import { officeReport } from "../../domain/roll-up/office-report";
import type { RejectedFile } from "../../domain/file/rejection";
import { rollUp } from "../../domain/roll-up/roll-up";
import type { Submission } from "../../domain/submission/submission";
import type { SourceFile } from "../../domain/file/source-file";
import type { Summary } from "../../domain/roll-up/summary";
import type { Value } from "../../domain/value";
import type { Drawing } from "../../sheets/drawing";
import type { BlankWorkbook } from "../../sheets/blank-form/recognition/recognise-form";
import { blankFormFinding } from "../../sheets/blank-form/copies/structure-findings";
import { formResults, type FormResults } from "../../sheets/blank-form/formula/form-results";
import { reportedSubmission } from "../../domain/submission/reported-submission";
import { drawingSummary } from "../../sheets/summary/draw-summary";
import type { CheckedReadings } from "./check-readings";
import { formFindings } from "./form-findings";
import { templateOf } from "../forms/make-form";
import type { RollUpSubject } from "./roll-up-subject";

/** What a roll-up found out, whatever becomes of its sheets. */
export interface RollUpFacts {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** What the office wrote into its own report; its values stand in `own`. */
  readonly written?: OfficeValues;
  /** What the formulas of a blank form come to. */
  readonly formulas?: FormResults;
  /** Submissions that are kept but do not count, so that nothing has to be asked for twice. */
  readonly uncounted: readonly Submission[];
  /** Units that do not have to report, as an officer decided. */
  readonly excused: readonly ExcusedUnit[];
  /** What people have decided and noted about this roll-up. */
  readonly ledger: Ledger;
}

/** Adds up the files that count. */
export function rollUpChecked(subject: RollUpSubject, checked: CheckedReadings): RollUpFacts {
  const { plan, round, blank } = subject;
  const { registry, rejected, files, units, excused, uncounted } = checked;
  const summary = rollUp({
    plan,
    round,
    office: registry.office,
    units,
    submissions: checked.current,
    adjustments: subject.ledger?.adjustments,
    today: subject.today,
  });
  const { ledger = EMPTY_LEDGER, written } = subject;
  const own = officeReport(summary, plan, templateOf(plan, round, registry.office), written?.values);
  const formulas = blank && formulasOf(blank, summary, ledger);
  const findings =
    blank && formulas
      ? [...checked.findings, ...formFindings(blank, summary, checked), ...formulaFindings(formulas)]
      : checked.findings;
  return {
    ...(formulas && { formulas }),
    ...{ summary, findings, rejected, files, own, excused, uncounted, ledger },
    ...(written && { written }),
  };
}

/** The formulas of a blank form over what the copies are reported with. */
function formulasOf(
  { form, workbook }: BlankWorkbook,
  summary: Summary,
  { adjustments }: Ledger,
): FormResults {
  const counted = [...summary.submissions.values()].flat();
  const reported = counted.map((submission) => reportedSubmission(submission, adjustments));
  return formResults(form, workbook.grids, summary.elements, reported);
}

/** What of the blank form itself is not calculated, said once. */
const formulaFindings = ({ results }: FormResults): readonly Finding[] =>
  (
    [
      ["excel", "not-calculated"],
      ["cleared", "no-total"],
    ] as const
  ).flatMap(([state, change]) => {
    const cells = [...results].filter(([, result]) => result.state === state).map(([code]) => code);
    return cells.length === 0 ? [] : [blankFormFinding(change, cells, {}, cells[0] ?? "")];
  });

/** The summary workbook of a roll-up. `createdAt` is an ISO date-time. */
export const drawRollUp = (subject: RollUpSubject, facts: RollUpFacts, createdAt: string): Drawing =>
  inOneGo(drawingRollUp(subject, facts, createdAt));

/** The same in pieces. */
export function drawingRollUp(
  subject: RollUpSubject,
  facts: RollUpFacts,
  createdAt: string,
): Pausable<Drawing> {
  const { plan, round, registry, above, compared } = subject;
  return drawingSummary({
    ...facts,
    plan,
    template: templateOf(plan, round, registry.office),
    above,
    compared,
    createdAt,
  });
}
