import type { ComparedTotals } from "../board/compared-totals";
import { openErrors } from "../board/submission-board";
import { daysWithin } from "../../base/dates";
import type { RoundId, UnitCode } from "../codes";
import type { Finding } from "../finding/finding";
import { isOpenAfter, type Indicator } from "../plan/indicator";
import { figureTraits, isFraction } from "../plan/aggregation-traits";
import { findRound, lastDayOf } from "../plan/milestones";
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
import { looksReached } from "../roll-up/telling-digits";
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
  /** The target is not reached, and its time not over. */
  readonly isUnderWay: boolean;
  /** Of an assigned number under way: the share of the time until its deadline that ends with the round. */
  readonly elapsed?: number;
  /** How much of the target is reached, to four decimals: never all of it where some is lacking. */
  readonly reached?: number;
  /** From other times, in the order in which they are compared. */
  readonly changes: readonly Change[];
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
  /** Those that are over a target of which more is not better. */
  readonly above: readonly Unit[];
  readonly areAllBelow: boolean;
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
  /** Of how many reports: of some units, of all that sent one, or of the office's own summaries. */
  readonly in: "some" | "all" | "own";
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

export interface JudgedFacts {
  readonly summary: Summary;
  readonly findings?: readonly Finding[];
  readonly compared?: readonly ComparedTotals[];
}

/** Judges a summary once for everybody who shows it. */
export function judgedSummary(
  plan: Plan,
  { summary, findings = [], compared = [] }: JudgedFacts,
): JudgedSummary {
  const standingsOf = unitStandings(plan, summary);
  const all = plan.indicators.flatMap((indicator) => {
    const total = summary.indicators.get(indicator.code);
    return total === undefined ? [] : [judged(indicator, total, { summary, compared, plan }, standingsOf)];
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
  { summary, compared, plan }: Required<Pick<JudgedFacts, "summary" | "compared">> & { readonly plan: Plan },
  standingsOf: (indicator: Indicator) => readonly UnitStanding[],
): JudgedIndicator {
  const { target } = indicator;
  const isOwn = isOwnReview(summary);
  const names = new Map(summary.completeness.rounds.map(({ round, name }) => [round, name]));
  return {
    indicator,
    total,
    kind: target === undefined ? "counted" : isDuty(target) ? "followed" : "assigned",
    outcome: OUTCOMES[total.status],
    isUnderWay: total.status === "in-progress",
    ...(total.status === "in-progress" && { elapsed: elapsedOf(indicator, plan, summary.round) }),
    ...(total.achieved !== undefined && { reached: reachedOf(total.achieved) }),
    changes: changesOf(indicator, total.value, compared),
    isOpenAlone: total.isProvisional,
    lacking: isOwn ? [] : unitsOf([...total.silent, ...total.partial], summary),
    impossible: isOwn ? [] : unitsOf(total.impossible, summary),
    coverage: unequalCoverage(total, summary),
    readings: (total.readings ?? []).map((each) => ({ ...each, name: names.get(each.round) ?? each.round })),
    ...(!isOwn && { units: judgedUnits(indicator, standingsOf(indicator)) }),
  };
}

function elapsedOf(indicator: Indicator, plan: Plan, id: RoundId): number | undefined {
  const round = findRound(plan, id);
  const last = lastDayOf(indicator.deadline);
  const [first] = plan.rounds.map(({ from }) => from).toSorted();
  if (round === undefined || last === undefined || first === undefined) return undefined;
  if (!figureTraits(indicator).isOfAssigned || !isOpenAfter(indicator, round)) return undefined;
  return daysWithin(first, round.to) / daysWithin(first, last);
}

function judgedUnits(indicator: Indicator, asked: readonly UnitStanding[]): JudgedUnits {
  const known = asked.filter(({ value }) => value !== undefined);
  const missed = known.filter(({ status }) => status !== undefined && OUTCOMES[status] === "missed");
  const below = missed.filter(({ status }) => status !== "outside").map(({ unit }) => unit);
  const above = missed.filter(({ status }) => status === "outside").map(({ unit }) => unit);
  return {
    ...{ asked, below, above, areAllBelow: known.length > 1 && below.length === known.length },
    ...leadersOf(indicator, asked),
  };
}

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
  const isAll = counts.size > 1 && counts.size === summary.submissions.size;
  return {
    count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    units: unitsOf([...counts.keys()], summary),
    in: isOwnReview(summary) ? "own" : isAll ? "all" : "some",
  };
}

/** In the order of the units, the office behind them. */
function unitsOf(codes: readonly UnitCode[], { units, office }: Summary): readonly Unit[] {
  const all = units.some(({ code }) => code === office.code) ? units : [...units, office];
  return all.filter(({ code }) => codes.includes(code));
}

const isOwnReview = ({ units, office }: Summary): boolean => units.every(({ code }) => code === office.code);

const reachedOf = (achieved: number): number =>
  looksReached(achieved) ? 0.9999 : Number(achieved.toFixed(4));

/** How much more a figure is than at another time, as people say it. */
export interface Change extends Pick<ComparedTotals, "kind" | "title"> {
  readonly before: number;
  /** A difference of percentages is one of points. */
  readonly isPoints: boolean;
  /** Undefined while there is no figure now. */
  readonly difference?: number;
  /** The difference as a part of what was; of points and of nothing there is none. */
  readonly share?: number;
}

function changesOf(
  { code, aggregation }: Indicator,
  now: number | undefined,
  compared: readonly ComparedTotals[],
): readonly Change[] {
  const isPoints = isFraction(aggregation);
  return compared.flatMap(({ kind, title, totals }) => {
    const before = totals.get(code);
    if (before === undefined) return [];
    const change = { kind, title, before, isPoints };
    if (now === undefined) return [change];
    // Without the dust of binary fractions.
    const exact = Number(((now - before) * (isPoints ? 100 : 1)).toPrecision(12));
    const difference = isPoints ? Number(exact.toFixed(2)) : exact;
    const share = isPoints || before <= 0 ? undefined : (now - before) / before;
    return [{ ...change, difference, share }];
  });
}
