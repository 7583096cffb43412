import { openErrors } from "../board/submission-board";
import type { UnitCode } from "../codes";
import type { Finding } from "../finding/finding";
import type { Indicator } from "../plan/indicator";
import { isFraction } from "../plan/aggregation-traits";
import type { Plan } from "../plan/plan";
import { isDuty } from "../plan/target";
import { unequalCoverage, type NamedCoverage } from "../roll-up/review-gaps";
import {
  JUDGED_STATUSES,
  type IndicatorTotal,
  type RoundReading,
  type Status,
  type Summary,
} from "../roll-up/summary";
import type { Unit } from "../unit/unit";
import { leadersOf, unitStandings, type Leaders, type UnitStanding } from "./unit-standings";

/**
 * What is said of a summary: whoever shows a target, a unit or a count takes it from here. Sheets repeat the
 * verdicts as live formulas; a test holds that they come to the same.
 */
export interface JudgedSummary {
  /** In the order of the plan. */
  readonly indicators: readonly JudgedIndicator[];
  /** Of the targets that the plan assigns. */
  readonly assigned: TargetCounts;
  /** Of what is to be done, where the plan names no number. */
  readonly followed: TargetCounts;
  /** Every verdict there is may still change: said once for all. */
  readonly isAllProvisional: boolean;
  /** Errors that nobody has mended in the reports that the figures rest on. */
  readonly errors: OpenErrors;
}

export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly total: IndicatorTotal;
  /** How it stands among the targets; `counted`: the plan gives no target at all. */
  readonly kind: "assigned" | "followed" | "counted";
  readonly outcome: TargetOutcome;
  /** To be said beside the verdict: it may still change, and not every verdict of the summary may. */
  readonly isOpenAlone: boolean;
  /** Units that have reported, but not all of this. */
  readonly lacking: readonly Unit[];
  /** Units whose part is more than its whole. */
  readonly impossible: readonly Unit[];
  /** Of how many units each round of a review has it, where one number does not say it. */
  readonly coverage: readonly NamedCoverage[];
  /** What each round of a review came to. */
  readonly readings: readonly NamedReading[];
  /** Where units reported it: of an office's own reports there are none. */
  readonly units?: JudgedUnits;
}

export interface JudgedUnits extends Leaders {
  /** Those that are asked for it. */
  readonly asked: readonly UnitStanding[];
  /** Those that miss the target. */
  readonly below: readonly Unit[];
}

export type NamedReading = RoundReading & { readonly name: string };

/** Whether somebody has to look at an indicator. */
export type TargetOutcome = "reached" | "missed" | "open" | "not-judged";

export interface TargetCounts {
  readonly total: number;
  /** By status, the best first; those that no target has are left out. */
  readonly byStatus: readonly (readonly [Status, number])[];
  /** Verdicts that missing reports may still change. */
  readonly provisional: number;
}

export interface OpenErrors {
  readonly count: number;
  readonly units: readonly Unit[];
}

const OUTCOMES: { readonly [S in Status]: TargetOutcome } = {
  exceeded: "reached",
  met: "reached",
  "nearly-met": "missed",
  outside: "missed",
  "not-met": "missed",
  "in-progress": "open",
  "insufficient-data": "open",
  impossible: "open",
  "not-judged": "not-judged",
};

/** Judges a summary once for everybody who shows it. */
export function judgedSummary(
  plan: Plan,
  summary: Summary,
  findings: readonly Finding[] = [],
): JudgedSummary {
  const standingsOf = unitStandings(plan, summary);
  const all = plan.indicators.flatMap((indicator) => {
    const total = summary.indicators.get(indicator.code);
    return total === undefined ? [] : [judged(indicator, total, summary, standingsOf)];
  });
  const settled = all.filter(({ outcome }) => outcome === "reached" || outcome === "missed");
  const isAllProvisional = settled.length > 0 && settled.every(({ total }) => total.isProvisional);
  const indicators = isAllProvisional ? all.map((each) => ({ ...each, isOpenAlone: false })) : all;
  return {
    indicators,
    isAllProvisional,
    assigned: countsOf(indicators.filter(({ kind }) => kind === "assigned")),
    followed: countsOf(indicators.filter(({ kind }) => kind === "followed")),
    errors: errorsIn(summary, findings),
  };
}

function judged(
  indicator: Indicator,
  total: IndicatorTotal,
  summary: Summary,
  standingsOf: (indicator: Indicator) => readonly UnitStanding[],
): JudgedIndicator {
  const { target } = indicator;
  const isOwn = summary.units.every(({ code }) => code === summary.office.code);
  const names = new Map(summary.completeness.rounds.map(({ round, name }) => [round, name]));
  return {
    indicator,
    total,
    kind: target === undefined ? "counted" : isDuty(target) ? "followed" : "assigned",
    outcome: OUTCOMES[total.status],
    isOpenAlone: total.isProvisional,
    lacking: isOwn ? [] : unitsOf([...total.silent, ...total.partial], summary),
    impossible: isOwn ? [] : unitsOf(total.impossible, summary),
    coverage: unequalCoverage(total, summary),
    readings: (total.readings ?? []).map((each) => ({ ...each, name: names.get(each.round) ?? each.round })),
    ...(!isOwn && { units: judgedUnits(indicator, standingsOf(indicator)) }),
  };
}

const judgedUnits = (indicator: Indicator, asked: readonly UnitStanding[]): JudgedUnits => ({
  asked,
  ...leadersOf(indicator, asked),
  below: asked.flatMap(({ unit, value, status }) =>
    value !== undefined && status !== undefined && OUTCOMES[status] === "missed" && status !== "outside"
      ? [unit]
      : [],
  ),
});

function countsOf(indicators: readonly JudgedIndicator[]): TargetCounts {
  const statuses = indicators.map(({ total }) => total.status);
  return {
    total: indicators.length,
    byStatus: JUDGED_STATUSES.flatMap((status) => {
      const count = statuses.filter((each) => each === status).length;
      return count === 0 ? [] : [[status, count] as const];
    }),
    provisional: indicators.filter(({ total }) => total.isProvisional).length,
  };
}

function errorsIn(summary: Summary, findings: readonly Finding[]): OpenErrors {
  const counts = openErrors(findings, summary);
  return {
    count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    units: unitsOf([...counts.keys()], summary),
  };
}

/** In the order of the units, the office behind them. */
function unitsOf(codes: readonly UnitCode[], { units, office }: Summary): readonly Unit[] {
  const all = units.some(({ code }) => code === office.code) ? units : [...units, office];
  return all.filter(({ code }) => codes.includes(code));
}

/**
 * How much more a figure is than an earlier one, as people say it: points of a percentage, or a number and
 * its part of what was.
 */
export interface Change {
  readonly difference: number;
  readonly isPoints: boolean;
}

/** Without the dust of binary fractions. */
export const changeOf = ({ aggregation }: Indicator, now: number, before: number): Change => {
  const isPoints = isFraction(aggregation);
  const difference = Number(((now - before) * (isPoints ? 100 : 1)).toPrecision(12));
  return { difference: isPoints ? Number(difference.toFixed(2)) : difference, isPoints };
};
