import { hasSameForm } from "../standard/plan-name";
import { findRound } from "../plan/milestones";
import type { IsoDate } from "../../base/codes";
import type { ElementCode, IndicatorCode, RoundId, UnitCode } from "../codes";
import { ownAnswer } from "./own-part";
import type { Value } from "../value";
import type { Completeness, RoundStanding } from "./completeness";
import { appliedAdjustments } from "./applied-adjustments";
import type { Adjustment } from "../ledger/ledger";
import { countedRounds } from "../plan/round";
import { elementTotals } from "./element-totals";
import { indicatorTotals } from "./indicator-totals";
import { isLate as isSavedLate } from "../submission/is-late";
import { effectiveDue } from "../plan/round-due";
import type { Plan } from "../plan/plan";
import type { Register } from "../plan/register";
import type { Round } from "../plan/round";
import type { Submission } from "../submission/submission";
import type { GatheredRow, Summary } from "./summary";
import { roundReadings } from "./round-readings";
import { templateFor } from "../form/template";
import { reportsBehind } from "./units-behind";
import type { Unit } from "../unit/unit";
import { unitValues, type UnitValues } from "./unit-values";

export interface RollUpRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: Unit;
  /** The expected units; their order is the order of the summary. */
  readonly units: readonly Unit[];
  /**
   * At most one per unit and round, of this plan, counting rounds and expected units; of a unit that reported
   * the review itself, no other. Anything else is a bug of the caller.
   */
  readonly submissions: readonly Submission[];
  /** Overrides the file's own arrival time. */
  readonly isLate?: (submission: Submission) => boolean;
  /** Approved adjustments of received figures. */
  readonly adjustments?: readonly Adjustment[];
  /** The office's entries in its own report: its own part is added to the units' figures. */
  readonly written?: ReadonlyMap<ElementCode, Value>;
  /** Some units may not exist (UnitRegistry.confirmation). */
  readonly areUnitsUnconfirmed?: boolean;
  /** Bodies the list does not contain (UnitRegistry.unlisted). */
  readonly unlisted?: string;
  /** The day of the roll-up; undefined = after every round. */
  readonly today?: IsoDate;
}

/**
 * Adds up what the units of an office reported. Submission order does not matter. A review adds up its
 * rounds, or its own reports if units send one.
 */
export function rollUp(request: RollUpRequest): Summary {
  const { plan, round, office, units, submissions, isLate, adjustments = [], today } = request;
  const { written = new Map<ElementCode, Value>() } = request;
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  const ofUnit = submissionsByUnit(plan, period, units, submissions);
  const answers = unitValues(plan, round, units, ofUnit, adjustments);
  const own = ownAnswer(plan, round, office, units, written);
  const withOwn = own === undefined ? answers : [...answers, own];
  const received = answers.flatMap(({ unit, received: given }) => (given ? [{ unit, ...given }] : []));

  const { rows, registers } = templateFor(plan, round, office);
  const asked = rows.flatMap((row) => (row.kind === "element" ? [row.element] : []));
  const elements = elementTotals(plan, asked, withOwn, period.of);
  const indicators = indicatorTotals(
    plan,
    period,
    isOver(period, today),
    rows.flatMap((row) => (row.kind === "indicator" ? [row.indicator] : [])),
    withOwn,
    elements,
  );
  const readings = roundReadings(plan, period.of ?? [], office, answers);
  const byUnit = (unit: UnitCode): ReadonlyMap<IndicatorCode, number | undefined> =>
    new Map([...indicators].map(([code, indicator]) => [code, indicator.byUnit.get(unit)]));

  return {
    plan: plan.id,
    round,
    office,
    units,
    completeness: completenessOf(plan, period, answers, {
      ...{ isLate: isLate ?? lateBy(plan, period), today, unlisted: request.unlisted },
      areUnitsUnconfirmed: request.areUnitsUnconfirmed === true,
    }),
    submissions: new Map(
      received.map(({ unit, reports }) => [unit.code, reports.map(({ submission }) => submission)]),
    ),
    elements,
    indicators: new Map(
      [...indicators].map(([code, { total }]) => [code, { ...total, readings: readings.get(code) }]),
    ),
    reported: new Map(received.map(({ unit, values }) => [unit.code, values])),
    byUnit: new Map(received.map(({ unit }) => [unit.code, byUnit(unit.code)])),
    registers: new Map(registers.map((register) => [register.code, gather(register, answers)])),
    adjustments: appliedAdjustments(adjustments, answers),
  };
}

function submissionsByUnit(
  plan: Plan,
  round: Round,
  units: readonly Unit[],
  submissions: readonly Submission[],
): ReadonlyMap<UnitCode, readonly Submission[]> {
  const expected = new Set(units.map((unit) => unit.code));
  if (expected.size < units.length) throw new Error("a unit is expected twice");
  const counted = countedRounds(round);
  const byUnit = new Map<UnitCode, readonly Submission[]>();
  for (const submission of submissions) {
    const { file, unit } = submission;
    if (!hasSameForm(submission.plan, plan.id) || !counted.includes(submission.round)) {
      throw new Error(
        `${file} is of ${submission.plan}, ${submission.round}, not of ${plan.id}, ${round.id}`,
      );
    }
    if (!expected.has(unit)) throw new Error(`${file} is of ${unit}, which is not expected`);
    const sent = byUnit.get(unit) ?? [];
    const isDouble = sent.some((other) => [submission.round, round.id].includes(other.round));
    if (isDouble || (sent.length > 0 && submission.round === round.id)) {
      throw new Error(`${file} is a second submission of ${unit}`);
    }
    byUnit.set(unit, [...sent, submission]);
  }
  return byUnit;
}

/** A report is late by the due day of its own round. */
const lateBy =
  (plan: Plan, period: Round) =>
  (submission: Submission): boolean =>
    isSavedLate(submission, findRound(plan, submission.round) ?? period);

/** A round is over once its last day has passed. */
const isOver = ({ to }: Round, today: IsoDate | undefined): boolean => today === undefined || today > to;

interface CompletenessBasis extends Pick<RollUpRequest, "today" | "unlisted"> {
  readonly isLate: (submission: Submission) => boolean;
  readonly areUnitsUnconfirmed: boolean;
}

function completenessOf(
  plan: Plan,
  period: Round,
  answers: readonly UnitValues[],
  { isLate, today, areUnitsUnconfirmed, unlisted }: CompletenessBasis,
): Completeness {
  const codes = (some: readonly UnitValues[]): readonly UnitCode[] => some.map(({ unit }) => unit.code);
  const sentOf = ({ received }: UnitValues): readonly Submission[] =>
    received?.reports.map(({ submission }) => submission) ?? [];
  const received = codes(answers.filter((answer) => answer.received !== undefined));
  const silent = codes(answers.filter((answer) => answer.received === undefined));
  const standing = (
    round: Round,
    expected: readonly UnitCode[],
    sent: readonly UnitCode[],
  ): RoundStanding => {
    const { id, name, to } = round;
    return { round: id, name, to, isOver: isOver(round, today), expected, received: sent };
  };
  const parts = (period.of ?? []).flatMap((id) => findRound(plan, id) ?? []);
  return {
    expected: codes(answers),
    received,
    missing: areUnitsUnconfirmed ? [] : silent,
    ...(areUnitsUnconfirmed && { unconfirmed: silent }),
    ...(unlisted !== undefined && { unlisted }),
    late: codes(answers.filter((answer) => sentOf(answer).some(isLate))),
    ...(effectiveDue(period) === undefined && { isUndated: true }),
    incomplete: answers.flatMap(({ unit, received: sent, parts: own }) => {
      const missing = own.flatMap(({ round, values }) => (values === undefined ? [round] : []));
      return sent === undefined || missing.length === 0 ? [] : [{ unit: unit.code, missing }];
    }),
    behind: reportsBehind(answers),
    rounds:
      parts.length === 0
        ? [standing(period, codes(answers), received)]
        : parts.map((part) => {
            const asked = answers.flatMap(({ unit, parts: own }) =>
              own.flatMap((each) => (each.round === part.id ? [{ unit, values: each.values }] : [])),
            );
            const sent = asked.filter(({ values }) => values !== undefined);
            return standing(
              part,
              asked.map(({ unit }) => unit.code),
              sent.map(({ unit }) => unit.code),
            );
          }),
  };
}

function gather({ code }: Register, answers: readonly UnitValues[]): readonly GatheredRow[] {
  return answers.flatMap(({ unit, received }) =>
    (received?.reports ?? []).flatMap(({ submission: { file, fingerprint, registers } }) =>
      (registers.get(code) ?? []).map((row) => ({ unit: unit.code, file, fingerprint, row })),
    ),
  );
}
