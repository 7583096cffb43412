import { countedRegister } from "../plan/aggregation-traits";
import { quotient, type IndicatorFigure } from "./amount-figure";
import { figureParts } from "../plan/figure-parts";
import type { ElementCode, IndicatorCode, RoundId, UnitCode } from "../codes";
import type { Indicator } from "../plan/indicator";
import { indicatorByRound, indicatorCoverage, isAskedIn } from "./indicator-coverage";
import { indicatorValue } from "./indicator-value";
import { isProvisional, unitsIn } from "./is-provisional";
import { isOverWhole, judge } from "./judge";
import { lacksRounds, openJudgement } from "./open-judgement";
import { findRound } from "../plan/milestones";
import { rankOf, type Plan } from "../plan/plan";
import type { Round } from "../plan/round";
import { isShort } from "../submission/units-behind";
import type { ElementTotal, IndicatorTotal } from "./summary";
import { templateFor, type Template } from "../form/template";
import { totalOver } from "./element-totals";
import { targetFigure } from "./target-figure";
import type { UnitValues, UnitReport } from "./unit-values";
import { amountOf, BLANK } from "../value";

/** An indicator of the office, and the own figure of each received unit that answered all of it. */
export interface IndicatorOverUnits {
  readonly total: IndicatorTotal;
  readonly byUnit: ReadonlyMap<UnitCode, number | undefined>;
}

/**
 * Calculates indicators from element totals, never from the units' figures; those only show who answered how
 * much.
 */
export function indicatorTotals(
  plan: Plan,
  round: Round,
  isOver: boolean,
  indicators: readonly Indicator[],
  answers: readonly UnitValues[],
  elements: ReadonlyMap<ElementCode, ElementTotal>,
): ReadonlyMap<IndicatorCode, IndicatorOverUnits> {
  return new Map(
    indicators.map((indicator) => [
      indicator.code,
      overUnits(plan, round, isOver, indicator, answers, elements),
    ]),
  );
}

function overUnits(
  plan: Plan,
  round: Round,
  isOver: boolean,
  indicator: Indicator,
  answers: readonly UnitValues[],
  elements: ReadonlyMap<ElementCode, ElementTotal>,
): IndicatorOverUnits {
  const coverageOf = indicatorCoverage(plan, indicator);
  const byUnit = new Map<UnitCode, number | undefined>();
  const partial: UnitCode[] = [];
  const uncounted: UnitCode[] = [];
  const silent: UnitCode[] = [];
  const impossible: UnitCode[] = [];
  const missing: Template[] = [];
  const silentOf = silentUnits(indicator, plan);
  const blank = new Map<UnitCode, number>();
  const left = new Map<ElementCode, Set<UnitCode>>();
  let countedSilent = 0;
  let already = 0;
  let lacking = 0;
  let n = 0;
  let of = 0;
  let listed: number | undefined;
  for (const answer of answers) {
    const { unit, received } = answer;
    const { whole, figure, denied = [] } = coverageOf(answer);
    if (whole !== "not-asked") of += 1;
    if (whole === "complete") n += 1;
    const units = silentOf(answer);
    countedSilent += units.silent + units.behind;
    const isCounted = units.own !== undefined && whole !== "complete" && whole !== "not-asked";
    if (isCounted) already += units.own;
    if (isCounted && figure === "partial") blank.set(unit.code, units.own);
    if (whole === "none" || isCounted) missing.push(answer.template);
    if (whole === "partial" && !isCounted) partial.push(unit.code);
    if (whole !== "not-asked" && (lacksRounds(indicator, plan, answer) || isMadeOfFewer(indicator, answer)))
      lacking += 1;
    if (figure === "partial" && !isCounted) uncounted.push(unit.code);
    if (received === undefined) continue;
    if (whole === "none") silent.push(unit.code);
    const { values, reports } = received;
    const rows = whole === "complete" ? rowsOf(indicator, reports) : undefined;
    if (rows !== undefined) listed = (listed ?? 0) + rows;
    const isLeft = new Set(denied.flat(2));
    for (const code of isLeft) left.set(code, (left.get(code) ?? new Set()).add(unit.code));
    const amount = (code: ElementCode): number | undefined =>
      isLeft.has(code) ? undefined : amountOf(values.get(code) ?? BLANK);
    const own = whole === "complete" ? indicatorValue(indicator, plan, amount, rows).value : undefined;
    if (isOverWhole(indicator, own)) impossible.push(unit.code);
    byUnit.set(unit.code, own);
  }
  // Formulas leave out either all units that gave only a part, or none: then these are added as a number.
  if (uncounted.length > 0) {
    uncounted.push(...blank.keys());
    for (const own of blank.values()) countedSilent += own;
  }
  const amountOfAll = amountWithout(uncounted, left, elements);
  const figure = withSilent(indicatorValue(indicator, plan, amountOfAll, listed), countedSilent);
  // A target calculated from other units than the figure is not its target.
  const against = partial.length > 0 ? undefined : targetFigure(indicator.target, plan, amountOfAll);
  const open = openJudgement({ plan, round, indicator, isOver }, answers);
  const isImpossible = impossible.length > 0;
  const basis = { against, isPartial: partial.length > 0, isImpossible, open, nearlyFrom: plan.nearlyFrom };
  const judgement = judge(indicator, figure, basis);
  const provisional = isProvisional({
    ...{ plan, indicator, figure, missing, countedSilent: already, lacking, status: judgement.status },
    statusOf: (each) => judge(indicator, each, basis).status,
  });
  const rounds = round.of && indicatorByRound(indicator, round.of, answers, coverageOf);
  return {
    total: {
      ...{ ...figure, against, n, of, partial, uncounted, left, silent, impossible, countedSilent, open },
      ...{ ...judgement, isProvisional: provisional },
      rounds,
    },
    byUnit,
  };
}

/** Units that an indicator on reporting counts, although nothing says that they have reported. */
interface SilentUnits {
  /** What the unit's form counts in the denominator by itself: one; undefined if the number is typed. */
  readonly own?: number;
  /** The same of a unit that sent nothing. */
  readonly silent: number;
  /** Of an office those that its latest report of a single round lacks; a review counts them itself. */
  readonly behind: number;
}

function silentUnits(
  { aggregation, countsSilent }: Indicator,
  plan: Plan,
): (answer: UnitValues) => SilentUnits {
  const parts = figureParts(aggregation, plan);
  if (countsSilent !== true || parts.kind !== "quotient") return () => ({ silent: 0, behind: 0 });
  return ({ unit, template, received }) => {
    const own = unitsIn(template, parts.denominator);
    if (received === undefined) return { own, silent: own ?? 0, behind: 0 };
    const { submission } =
      received.reports.findLast((each) => findRound(plan, each.submission.round)?.of === undefined) ?? {};
    const below = plan.levels[rankOf(plan, unit.level) - 1];
    if (submission?.behind === undefined || below === undefined) return { own, silent: 0, behind: 0 };
    const { behind, round } = submission;
    const each = unitsIn(templateFor(plan, round, { level: below.code }), parts.denominator) ?? 0;
    return { own, silent: 0, behind: Math.max(behind.expected - behind.received, 0) * each };
  };
}

const withSilent = (figure: IndicatorFigure, silent: number): IndicatorFigure =>
  silent === 0 ? figure : quotient(figure.numerator, sumKnown(figure.denominator, silent));

const sumKnown = (amount: number | undefined, more: number): number | undefined =>
  amount === undefined ? undefined : amount + more;

/** Returns totals without units that gave only a part, and amounts that leave the figure (`left`). */
function amountWithout(
  units: readonly UnitCode[],
  left: IndicatorTotal["left"],
  elements: ReadonlyMap<ElementCode, ElementTotal>,
): (code: ElementCode) => number | undefined {
  if (units.length + left.size === 0) return (code) => elements.get(code)?.amount;
  const isOut = new Set(units);
  return (code) => {
    const total = elements.get(code);
    return total && totalOver(total, (unit) => !isOut.has(unit) && left.get(code)?.has(unit) !== true).amount;
  };
}

/** Returns whether an office's report on the indicator covers fewer units than it has. */
function isMadeOfFewer(indicator: Indicator, { received, parts }: UnitValues): boolean {
  const isElsewhere = (round: RoundId): boolean =>
    parts.some((part) => part.round === round && !isAskedIn(indicator, part.template));
  return (received?.reports ?? []).some(
    ({ submission: { behind, round } }) => behind !== undefined && isShort(behind) && !isElsewhere(round),
  );
}

function rowsOf({ aggregation }: Indicator, reports: readonly UnitReport[]): number | undefined {
  const register = countedRegister(aggregation);
  if (register === undefined) return undefined;
  return reports.reduce(
    (rows, { submission }) => rows + (submission.registers.get(register)?.length ?? 0),
    0,
  );
}
