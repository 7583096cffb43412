import type { ElementCode, RoundId } from "../domain/codes";
import type { ConfirmedMatches } from "../domain/confirmed-matches";
import { expectedUnits, type ExcusedUnit } from "../domain/desk/expected-units";
import { EMPTY_LEDGER, type Ledger } from "../domain/desk/ledger";
import { addExplanations } from "../domain/explanations/add-explanations";
import { explainAcross } from "../domain/explanations/explain-across";
import type { Explanation } from "../domain/explanations/explanation";
import type { Finding, RuleId } from "../domain/finding";
import { applyDecisions } from "../domain/numbers/apply-decisions";
import type { NumberDecision } from "../domain/numbers/number-decision";
import { ownReport } from "../domain/own-report";
import { countedRounds } from "../domain/counted-rounds";
import { findRound, type Plan } from "../domain/plan";
import type { RejectedFile } from "../domain/rejection";
import { currentSubmissions, type CurrentSubmissions } from "../domain/resubmission";
import { rollUp } from "../domain/roll-up";
import { duplicateUnit } from "../domain/rules/duplicate-unit";
import { entryOfTwoUnits } from "../domain/rules/entry-of-two-units";
import type { Expectation } from "../domain/rules/rule";
import type { Submission } from "../domain/submission";
import type { SourceFile } from "../domain/source-file";
import type { Summary } from "../domain/summary";
import type { Unit, UnitRegistry } from "../domain/unit";
import { unitMatcher } from "../domain/unit-matcher";
import { unitsInRound } from "../domain/unit-validity";
import type { Value } from "../domain/value";
import { nameWords } from "../plans/units/name-words";
import type { Drawing } from "../sheets/drawing";
import type { ComparedTotals } from "../sheets/summary/compared-totals";
import { drawSummary } from "../sheets/summary/draw-summary";
import { admit } from "./admit";
import { checkReading } from "./check-reading";
import { earlierAmounts, type EarlierRounds } from "./earlier-rounds";
import { templateOf } from "./make-form";
import { neighboursOf } from "./neighbours-of";
import { isOwnReview, withoutMixedSummaries } from "./own-summaries";
import type { FileReading } from "./read-received-file";
import { reviewParts } from "./review-parts";

/** What is rolled up, and the plans by which a file that does not belong here is recognised and named. */
export interface RollUpSubject {
  /** Whom the office itself reports to. */
  readonly above?: Unit;
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly plans: readonly Plan[];
  /** What people have said about files that do not tell their unit by themselves. */
  readonly confirmed?: ConfirmedMatches;
  /** What people have decided about numbers that can be read in several ways. */
  readonly decisions?: readonly NumberDecision[];
  /** What the office itself explained of received reports. */
  readonly explanations?: readonly Explanation[];
  /** What the units reported in other rounds, where that is known. */
  readonly earlier?: EarlierRounds;
  /** What people have decided and noted about this roll-up. */
  readonly ledger?: Ledger;
  /** Totals of other times that are shown beside those of now. */
  readonly compared?: readonly ComparedTotals[];
}

/** What a roll-up found out, whatever becomes of its sheets. */
export interface RollUpFacts {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** Submissions that are kept but do not count, so that nothing has to be asked for twice. */
  readonly uncounted: readonly Submission[];
  /** Units that do not have to report, as an officer decided. */
  readonly excused: readonly ExcusedUnit[];
  /** What people have decided and noted about this roll-up. */
  readonly ledger: Ledger;
}

/** The rules that say why a file does not count; what else is wrong with such a file is of no interest here. */
const REFUSING_RULES: ReadonlySet<string> = new Set<RuleId>([
  "unreadable",
  "wrong-plan",
  "wrong-round",
  "wrong-unit",
]);

/** The readings held against what was asked for: which files count, and everything that was noticed about them. */
export interface CheckedReadings extends CurrentSubmissions {
  /** Whose reports are added up: the units expected, or the office itself where its own summaries make a review. */
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
  readonly excused: readonly ExcusedUnit[];
  /** Submissions of expected units that do not count. */
  readonly uncounted: readonly Submission[];
}

/** Checks what was read. Every file is accounted for: it counts, or it is rejected with a reason. */
export function checkReadings(subject: RollUpSubject, readings: readonly FileReading[]): CheckedReadings {
  const { plan, round, plans, ledger = EMPTY_LEDGER } = subject;
  const registry = unitsInRound(subject.registry, plan, round);
  const { units: expectedToReport, excused } = expectedUnits(registry.units, ledger.units);
  const expected = { plan: plan.id, round, units: registry };
  const match = unitMatcher(registry, nameWords, subject.confirmed);
  const { office } = registry;
  const counting = countedRounds(findRound(plan, round) ?? { id: round });
  const scope = { plan: plan.id, round, counted: counting, office: office.code, match };
  const { admitted: taken, refused, sources } = withoutMixedSummaries(admit(readings, scope), office);
  const admitted = taken.map((reading) => ({
    ...reading,
    submission: addExplanations(
      applyDecisions(reading.submission, subject.decisions ?? []),
      subject.explanations ?? [],
    ),
  }));
  const isExcused = new Map(excused.map(({ unit, ruling }) => [unit.code, ruling]));
  const due = admitted.filter(({ submission }) => !isExcused.has(submission.unit));
  const {
    current: latest,
    replaced,
    setAside,
  } = currentSubmissions(
    due.map(({ submission }) => submission),
    ledger.files,
  );
  const { current, covered } = reviewParts(latest, round);
  const isCurrent = new Set(current);
  const counted = admitted.filter(({ submission }) => isCurrent.has(submission));
  const comparedWith = comparison(subject, current);
  return {
    current,
    replaced,
    setAside,
    excused,
    uncounted: admitted
      .map(({ submission }) => submission)
      .filter((submission) => !isCurrent.has(submission)),
    units: isOwnReview(counted, office) ? [office] : expectedToReport,
    findings: [
      ...refused.flatMap(({ reading }) =>
        checkReading(reading, plans, expected).filter((finding) =>
          REFUSING_RULES.has(finding.rule === "kept" ? finding.was : finding.rule),
        ),
      ),
      ...counted.flatMap((reading) =>
        checkReading(reading, plans, { ...expected, ...comparedWith(reading.submission) }),
      ),
      ...duplicateUnit(replaced, plan, registry),
      ...explainAcross(entryOfTwoUnits(current, plan, registry), current),
    ],
    rejected: [
      ...refused.map(({ reading, rejection }) => ({ file: reading.source.file, rejection })),
      ...covered.map(({ submission, by }) => ({
        file: submission.file,
        rejection: { kind: "replaced" as const, by: by.file, isIdentical: false },
      })),
      ...admitted.flatMap(({ submission: { unit, file } }) => {
        const ruling = isExcused.get(unit);
        return ruling ? [{ file, rejection: { kind: "not-expected" as const, reason: ruling.reason } }] : [];
      }),
      ...setAside.map(({ submission: { file }, ruling: { reason } }) => ({
        file,
        rejection: { kind: "set-aside" as const, reason },
      })),
      ...replaced.map(({ submission, by, relation }) => ({
        file: submission.file,
        rejection: { kind: "replaced" as const, by: by.file, isIdentical: relation === "identical" },
      })),
    ],
    files: sources,
  };
}

/**
 * What the figures of a form are compared with: those of the other units, and what the unit reported before. The rounds a
 * review is made of are compared with nothing earlier, because the summaries are those of before the review.
 */
function comparison(
  { round, earlier }: RollUpSubject,
  current: readonly Submission[],
): (submission: Submission) => Expectation {
  const neighbours = neighboursOf(current);
  return (submission) => ({
    neighbours: neighbours(submission),
    ...(earlier !== undefined && submission.round === round && earlierAmounts(submission.unit, earlier)),
  });
}

/** Adds up the files that count. */
export function rollUpChecked(subject: RollUpSubject, checked: CheckedReadings): RollUpFacts {
  const { plan, round } = subject;
  const registry = unitsInRound(subject.registry, plan, round);
  const { findings, rejected, files, units, excused, uncounted } = checked;
  const summary = rollUp({
    plan,
    round,
    office: registry.office,
    units,
    submissions: checked.current,
    adjustments: subject.ledger?.adjustments,
  });
  const own = ownReport(summary, plan, templateOf(plan, round, registry.office));
  const { ledger = EMPTY_LEDGER } = subject;
  return { summary, findings, rejected, files, own, excused, uncounted, ledger };
}

/** The summary workbook of a roll-up. `createdAt` is an ISO date-time. */
export function drawRollUp(subject: RollUpSubject, facts: RollUpFacts, createdAt: string): Drawing {
  const { plan, round, registry, above, compared } = subject;
  return drawSummary({
    ...facts,
    plan,
    template: templateOf(plan, round, registry.office),
    above,
    compared,
    createdAt,
  });
}
