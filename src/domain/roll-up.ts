import type { IndicatorCode, RoundId, UnitCode } from "./codes";
import type { Completeness } from "./completeness";
import { elementTotals } from "./element-totals";
import { indicatorTotals } from "./indicator-totals";
import { isLate as isSavedLate } from "./is-late";
import { findRound, type Plan } from "./plan";
import type { Register } from "./register";
import type { Submission } from "./submission";
import type { GatheredRow, Summary } from "./summary";
import { templateFor } from "./template";
import type { Unit } from "./unit";
import { unitAnswers, type UnitAnswers } from "./unit-answers";

export interface RollUpRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: Unit;
  /** The units that are expected to report; their order is the order of everything in the summary. */
  readonly units: readonly Unit[];
  /** One per unit at most, all of this plan and round, all of expected units; anything else is a bug of the caller. */
  readonly submissions: readonly Submission[];
  /** Who knows better when a file arrived than the file itself says so here. */
  readonly isLate?: (submission: Submission) => boolean;
}

/** Adds up what the units of an office reported. The order of the submissions changes nothing. */
export function rollUp({ plan, round, office, units, submissions, isLate }: RollUpRequest): Summary {
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  const ofUnit = submissionsByUnit(plan, round, units, submissions);
  const answers = unitAnswers(plan, round, units, ofUnit);
  const received = answers.flatMap(({ unit, received: given }) => (given ? [{ unit, ...given }] : []));

  const { rows, registers } = templateFor(plan, round, office);
  const asked = rows.flatMap((row) => (row.kind === "element" ? [row.element] : []));
  const elements = elementTotals(plan, asked, answers);
  const indicators = indicatorTotals(
    plan,
    period,
    rows.flatMap((row) => (row.kind === "indicator" ? [row.indicator] : [])),
    answers,
    elements,
  );
  const byUnit = (unit: UnitCode): ReadonlyMap<IndicatorCode, number | undefined> =>
    new Map([...indicators].map(([code, indicator]) => [code, indicator.byUnit.get(unit)]));

  return {
    plan: plan.id,
    round,
    office,
    units,
    completeness: completenessOf(answers, isLate ?? ((submission) => isSavedLate(submission, period))),
    submissions: new Map(received.map(({ unit, submission }) => [unit.code, submission])),
    elements,
    indicators: new Map([...indicators].map(([code, { total }]) => [code, total])),
    reported: new Map(received.map(({ unit, values }) => [unit.code, values])),
    byUnit: new Map(received.map(({ unit }) => [unit.code, byUnit(unit.code)])),
    registers: new Map(registers.map((register) => [register.code, gather(register, answers)])),
  };
}

function submissionsByUnit(
  plan: Plan,
  round: RoundId,
  units: readonly Unit[],
  submissions: readonly Submission[],
): ReadonlyMap<UnitCode, Submission> {
  const expected = new Set(units.map((unit) => unit.code));
  if (expected.size < units.length) throw new Error("a unit is expected twice");
  const byUnit = new Map<UnitCode, Submission>();
  for (const submission of submissions) {
    const { file, unit } = submission;
    if (submission.plan !== plan.id || submission.round !== round) {
      throw new Error(`${file} is of ${submission.plan}, ${submission.round}, not of ${plan.id}, ${round}`);
    }
    if (!expected.has(unit)) throw new Error(`${file} is of ${unit}, which is not expected`);
    if (byUnit.has(unit)) throw new Error(`${file} is a second submission of ${unit}`);
    byUnit.set(unit, submission);
  }
  return byUnit;
}

function completenessOf(
  answers: readonly UnitAnswers[],
  isLate: (submission: Submission) => boolean,
): Completeness {
  const codes = (of: readonly UnitAnswers[]): readonly UnitCode[] => of.map(({ unit }) => unit.code);
  return {
    expected: codes(answers),
    received: codes(answers.filter(({ received }) => received !== undefined)),
    missing: codes(answers.filter(({ received }) => received === undefined)),
    late: codes(answers.filter(({ received }) => received !== undefined && isLate(received.submission))),
  };
}

function gather({ code }: Register, answers: readonly UnitAnswers[]): readonly GatheredRow[] {
  return answers.flatMap(({ unit, received }) => {
    if (received === undefined) return [];
    const { file, registers } = received.submission;
    return (registers.get(code) ?? []).map((row) => ({ unit: unit.code, file, row }));
  });
}
