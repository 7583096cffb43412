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
import type { Plan } from "../plan/plan";
import type { Round } from "../plan/round";
import { isShort } from "../submission/units-behind";
import type { ElementTotal, IndicatorTotal } from "./summary";
import type { Template } from "../form/template";
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
  let lacking = 0;
  let n = 0;
  let of = 0;
  let listed: number | undefined;
  for (const answer of answers) {
    const { unit, received } = answer;
    const { whole, figure } = coverageOf(answer);
    if (whole !== "not-asked") of += 1;
    if (whole === "complete") n += 1;
    if (whole === "none") missing.push(answer.template);
    if (whole === "partial") partial.push(unit.code);
    if (whole !== "not-asked" && (lacksRounds(indicator, plan, answer) || isMadeOfFewer(indicator, answer)))
      lacking += 1;
    if (figure === "partial") uncounted.push(unit.code);
    if (received === undefined) continue;
    if (whole === "none") silent.push(unit.code);
    const { values, reports } = received;
    const rows = whole === "complete" ? rowsOf(indicator, reports) : undefined;
    if (rows !== undefined) listed = (listed ?? 0) + rows;
    const amount = (code: ElementCode): number | undefined => amountOf(values.get(code) ?? BLANK);
    const own = whole === "complete" ? indicatorValue(indicator, plan, amount, rows).value : undefined;
    if (isOverWhole(indicator, own)) impossible.push(unit.code);
    byUnit.set(unit.code, own);
  }
  const amountOfAll = amountWithout(uncounted, elements);
  // In a review, a unit lacks a whole round, which is reported for the round.
  const blank = round.of === undefined ? uncounted : [];
  const countedSilent = silentUnits(indicator, plan, answers, blank);
  const figure = withSilent(indicatorValue(indicator, plan, amountOfAll, listed), countedSilent);
  // A target calculated from other units than the figure is not its target.
  const against = partial.length > 0 ? undefined : targetFigure(indicator.target, plan, amountOfAll);
  const open = openJudgement({ plan, round, indicator, isOver }, answers);
  const isImpossible = impossible.length > 0;
  const basis = { against, isPartial: partial.length > 0, isImpossible, open, nearlyFrom: plan.nearlyFrom };
  const judgement = judge(indicator, figure, basis);
  const provisional = isProvisional({
    ...{ plan, indicator, figure, missing, countedSilent, lacking, status: judgement.status },
    statusOf: (each) => judge(indicator, each, basis).status,
  });
  const rounds = round.of && indicatorByRound(indicator, round.of, answers, coverageOf);
  return {
    total: {
      ...{ ...figure, against, n, of, partial, uncounted, silent, impossible, countedSilent, open },
      ...{ ...judgement, isProvisional: provisional },
      rounds,
    },
    byUnit,
  };
}

/**
 * Counts the units in the denominator that sent nothing or left it blank, if the indicator counts them; each
 * counts itself.
 */
function silentUnits(
  indicator: Indicator,
  plan: Plan,
  answers: readonly UnitValues[],
  uncounted: readonly UnitCode[],
): number {
  const parts = figureParts(indicator.aggregation, plan);
  if (indicator.countsSilent !== true || parts.kind !== "quotient") return 0;
  return answers
    .filter(({ unit, received }) => received === undefined || uncounted.includes(unit.code))
    .reduce((sum, { template }) => sum + (unitsIn(template, parts.denominator) ?? 0), 0);
}

const withSilent = (figure: IndicatorFigure, silent: number): IndicatorFigure =>
  silent === 0 ? figure : quotient(figure.numerator, sumKnown(figure.denominator, silent));

const sumKnown = (amount: number | undefined, more: number): number | undefined =>
  amount === undefined ? undefined : amount + more;

/** Returns totals without units that gave only a part of what is calculated from them. */
function amountWithout(
  units: readonly UnitCode[],
  elements: ReadonlyMap<ElementCode, ElementTotal>,
): (code: ElementCode) => number | undefined {
  if (units.length === 0) return (code) => elements.get(code)?.amount;
  const isOut = new Set(units);
  return (code) => {
    const total = elements.get(code);
    return total && totalOver(total, (unit) => !isOut.has(unit)).amount;
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
