import { planById, countedRounds, findRound } from "../../model/plan";
import type { PlanId, RoundId } from "../../model/codes";
import type { BoardFacts } from "../../model/board";
import { expectedUnits, EMPTY_LEDGER } from "../../model/ledger";
import { addExplanations, explainAcross } from "../../forms/explanations";
import { ruleOf, traitsOf, type RejectedFile, type Rejection } from "../../model/finding";
import {
  applyDecisions,
  currentSubmissions,
  type CurrentSubmissions,
  type Submission,
} from "../../model/submission";
import { duplicateUnit, entryOfTwoUnits, sameFigures, type Expectation } from "../../forms/check";
import { type Unit, type UnitRegistry, unitsInReview } from "../../model/unit";
import { adjustedFindings } from "./adjusted-findings";
import { askedFindings, splitPendingFiles } from "./asked-files";
import { screenReadings, withoutSummed } from "./screen";
import { knownUnits } from "../units/known-units";
import { endedUnits } from "./ended-units";
import { checkReading, checkSubject } from "../checking/check-reading";
import { earlierAmong, mergeEarlier } from "../comparing/earlier-among";
import { earlierAmounts, underCodes } from "../comparing/earlier-rounds";
import { explainedBefore } from "../explaining/explained-before";
import { unlikeOthers } from "../../recognise/copies";
import { layoutOf } from "./layout-of";
import { neighboursOf } from "./neighbours-of";
import { isOfficeReview, withoutMixedSummaries } from "./office-summaries";
import type { FileReading } from "../received/read-received-file";
import { reviewParts } from "./review-parts";
import type { RollUpSubject } from "./roll-up-subject";

/** Readings after the check: which files count, and all findings. */
export interface CheckedReadings extends CurrentSubmissions, Omit<BoardFacts, "summary" | "ledger"> {
  /** The units that may report: those of a list, or those that did. */
  readonly registry: UnitRegistry;
  /** All readings; those of this roll-up under their recognised units. */
  readonly recognised: readonly FileReading[];
  /**
   * Units whose reports are added up: the expected ones, or the office itself if its own summaries make a
   * review.
   */
  readonly units: readonly Unit[];
  /** Submissions of expected units that do not count. */
  readonly uncounted: readonly Submission[];
}

/** Checks readings. Every file is accounted for: it counts, or it is rejected with a reason. */
export function checkReadings(subject: RollUpSubject, readings: readonly FileReading[]): CheckedReadings {
  const { plan, round, plans, ledger = EMPTY_LEDGER } = subject;
  const { registry, match, screened, refused, sources } = screenedReadings(subject, readings);
  const { office } = registry;
  const { units: expectedToReport, excused } = expectedUnits(registry.units, ledger.units);
  const reports = screened.map(({ submission }) => submission);
  const reasons = new Map(excused.map(({ unit, ruling }) => [unit.code, ruling.reason]));
  const due = reports.filter(({ unit }) => !reasons.has(unit));
  const { current: latest, replaced, setAside } = currentSubmissions(due, ledger.files);
  // Without a list, no report is expected of a unit whose files are all set aside.
  const senders = new Set((registry.isOpen === true ? latest : []).map(({ unit }) => unit));
  const isExpected = ({ code }: Unit): boolean => registry.isOpen !== true || senders.has(code);
  const { current: whole, covered } = reviewParts(latest, round);
  const isCurrent = new Set(whole);
  const counted = screened.filter(({ submission }) => isCurrent.has(submission));
  const layout = layoutOf(subject);
  const { submissions: current, findings: ofRows } = layout.countRowsOnce(whole, registry.units);
  const isOwn = isOfficeReview(counted, office);
  const expected = { plan: plan.id, round, units: isOwn ? { ...registry, units: [office] } : registry };
  const others = refused.flatMap(({ reading, rejection }) =>
    rejection.kind === "wrong-round" && reading.kind !== "rejected" ? [reading.submission] : [],
  );
  const comparedWith = comparison(subject, registry.units, current, others);
  const isAdjusted = new Set(ledger.adjustments.map(({ unit }) => unit));
  return {
    registry,
    recognised: [...screened, ...refused.map(({ reading }) => reading)],
    current,
    replaced,
    setAside,
    excused: [...excused, ...expectedToReport.flatMap((unit) => (isExpected(unit) ? [] : [{ unit }]))],
    uncounted: reports.filter((submission) => !isCurrent.has(submission)),
    units: isOwn ? [office] : expectedToReport.filter(isExpected),
    findings: explainedBefore(
      [
        ...refused.flatMap((each) => askedFindings(each, subject.blank?.form.sheets[0] ?? "")),
        ...refused.flatMap(({ reading, rejection }) =>
          // The file is there by right; its unit made no mistake.
          ASKED_OR_OWN.has(rejection.kind)
            ? []
            : checkReading(reading, plans, { ...expected, match }).filter(
                (finding) => traitsOf(ruleOf(finding)).refuses,
              ),
        ),
        ...counted.flatMap((reading) => {
          const beside = { ...expected, ...comparedWith(reading.submission) };
          const found = [...checkReading(reading, plans, beside), ...layout.findingsOf(reading)];
          if (!isAdjusted.has(reading.submission.unit)) return found;
          const subjectOf = checkSubject(reading.submission, plans, beside);
          return [...found, ...adjustedFindings(subjectOf, found, ledger.adjustments)];
        }),
        ...ofRows,
        ...duplicateUnit(replaced, plan, registry),
        ...explainAcross(
          [
            ...(subject.blank === undefined
              ? entryOfTwoUnits(current, plan, registry)
              : unlikeOthers(subject.blank.form, current)),
            ...sameFigures(current, registry),
          ],
          current,
        ),
      ],
      counted.flatMap((reading) => (reading.kind === "kept" ? reading.findings : [])),
    ),
    rejected: [
      ...refused.map(({ reading, rejection }) => ({ file: reading.source.file, rejection })),
      ...covered.map(({ submission, by }) => replacedFile(submission, by, false)),
      ...reports.flatMap(({ unit, file }): readonly RejectedFile[] => {
        const reason = reasons.get(unit);
        return reason === undefined ? [] : [{ file, rejection: { kind: "not-expected", reason } }];
      }),
      ...setAside.map(({ submission: { file }, ruling: { reason } }): RejectedFile => ({
        file,
        rejection: { kind: "set-aside", reason },
      })),
      ...replaced.map(({ submission, by, relation }) =>
        replacedFile(submission, by, relation === "identical"),
      ),
    ],
    files: sources,
  };
}

/** Reasons for not counting that need no action of the unit. */
const ASKED_OR_OWN: ReadonlySet<Rejection["kind"]> = new Set([
  "not-filled-in",
  "own-summary",
  "sum-of-others",
  "taken-as-form",
]);

/**
 * Returns the readings that belong to the round with decisions and explanations applied, and their possible
 * units.
 */
function screenedReadings(subject: RollUpSubject, readings: readonly FileReading[]) {
  const { plan, round, confirmed, decisions = [], explanations = [] } = subject;
  const { others: reports, summed } = withoutSummed(readings);
  const { others, asked } = splitPendingFiles(reports, subject);
  const { registry, match } = knownUnits(
    unitsInReview(subject.registry, plan, round),
    others.flatMap((reading) => (reading.kind === "rejected" ? [] : reading.submission)),
    confirmed,
  );
  const { office } = registry;
  const counted = countedRounds(findRound(plan, round) ?? { id: round });
  const endedUnit = endedUnits(subject.registry, plan);
  const titleOf = (id: PlanId): string => planById(subject.plans, id)?.title ?? id;
  const nameOf = (id: RoundId): string => findRound(plan, id)?.name ?? id;
  const prefilled = new Set(
    plan.elements.flatMap(({ code, isAssigned, continues }) =>
      isAssigned === true || continues !== undefined ? [code] : [],
    ),
  );
  const scope = {
    ...{ plan: plan.id, round, counted, office: office.code, prefilled },
    ...{ match, endedUnit, titleOf, nameOf },
  };
  const { screened, refused, sources } = withoutMixedSummaries(screenReadings(others, scope), {
    office,
    nameOf,
  });
  return {
    registry,
    match,
    screened: screened.map((reading) => ({
      ...reading,
      submission: addExplanations(applyDecisions(reading.submission, decisions), explanations),
    })),
    refused: [
      ...refused,
      ...summed.map((reading) => ({
        reading,
        rejection: { kind: "own-summary", round: nameOf(round) } as const,
      })),
      ...asked,
    ],
    sources: [...sources, ...[...summed, ...asked.map(({ reading }) => reading)].map(({ source }) => source)],
  };
}

const replacedFile = ({ file }: Submission, by: Submission, isIdentical: boolean): RejectedFile => ({
  file,
  rejection: { kind: "replaced", by: by.file, isIdentical },
});

/**
 * Returns what a form's figures are compared with: other units, and the unit's earlier reports. Summaries
 * given are from before the round, or before all rounds of a review; without them, files of an earlier round
 * serve, including uncounted ones (`others`).
 */
function comparison(
  { plan, round, registry: { units }, earlier, blank }: RollUpSubject,
  senders: readonly Unit[],
  current: readonly Submission[],
  others: readonly Submission[],
): (submission: Submission) => Expectation {
  const neighbours = neighboursOf(current);
  const among = earlierAmong({ plan, units }, [...current, ...others]);
  const named = earlier && blank ? underCodes(earlier, senders) : earlier;
  const known = named && earlierAmounts(named, { plan, units });
  return (submission) => ({
    ...neighbours(submission),
    ...mergeEarlier(submission.round === round ? (known?.(submission) ?? {}) : {}, among(submission)),
  });
}
