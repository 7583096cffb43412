import { raise, type FindingOf } from "../../../model/finding";
import { type DataElement, type Plan, VALUE_TRAITS } from "../../../model/plan";
import type { Value } from "../../../model/value";
import { figureRow, elementRows, relatedRow, type FigureRow } from "../subject/figure-row";
import { oncePerSubject } from "../subject/once-per-subject";
import { disputedFigures } from "../relations/mistakes";
import { robustScore, spreadBeside, spreadOf, type Spread } from "./robust-score";
import type { CheckSubject, Rule } from "../subject/rule";

/** How far figures may differ: by `times` once the larger is `large`; below `usual` is normal. */
interface Limits {
  readonly large: number;
  readonly times: number;
  readonly usual: number;
}

/**
 * Below a hundred, a factor of ten is common; above, it is an extra zero, with some allowance for real
 * change.
 */
const ANYTHING: Limits = { large: 100, times: 8, usual: 4 };
/** Stocks change less than flows: smaller ones are doubted at a factor of ten. */
const STOCK: Limits = { large: 30, times: 10, usual: 4 };
/** Wages differ little; a factor of twelve is a yearly wage, one of a thousandth is in thousands. */
const MEAN: Limits = { large: 0, times: 3, usual: 3 };
/** Fewest other means with a meaningful median. */
const FEWEST_MEANS = 4;

/** Robust deviations beyond which a figure is doubted; Iglewicz and Hoaglin recommend 3.5. */
const HISTORY = { fewest: 3, most: 3.5, least: 0.15 } as const;
/**
 * Units differ more from each other than from themselves; a factor of thirty is not an extra zero but another
 * unit of measure. Sums of money differ by a hundred; they are typed in thousands or millions.
 */
const NEIGHBOURS = { fewest: 9, most: 5, least: 0.25, times: 30, timesOfMoney: 300 } as const;
/**
 * Fewer units tell only if the others are alike: a figure in another unit of measure is far from all of them.
 */
const FEW_NEIGHBOURS = { fewest: 3, within: 10, times: 200 } as const;

/** Fewest figures of a report that are doubted together. */
const FEWEST_ALIKE = 3;

type Doubt = Pick<FindingOf<"change">, "against" | "count" | "times"> & { readonly expected: number };

/**
 * Reports a figure far from the unit's earlier ones (a factor of ten or a thousand, for a mean of three; with
 * three rounds, far from all), or, without earlier ones, from those of all other units. If most figures of
 * the report are too large, or too small, it is in another unit of measure: one finding. Silent about figures
 * of a broken relation.
 */
export const change: Rule = oncePerSubject((subject) => {
  const { lastRound, lastYear, history, neighbours } = subject.expected;
  if ((lastRound ?? lastYear ?? history ?? neighbours) === undefined) return [];
  const numbers = [...elementRows(subject).values()].flatMap(({ element, state }) =>
    state === "input" && isPositive(subject.values.get(element.code)) ? [element] : [],
  );
  const doubted = numbers.flatMap((element) => doubtedFigure(element, subject));
  const [first, ...others] =
    [true, false]
      .map((isMore) => doubted.filter(({ doubt }) => doubt.times > 1 === isMore))
      .find(({ length }) => length >= FEWEST_ALIKE && length * 2 > numbers.length) ?? [];
  return doubted.flatMap((each) => {
    const { row, found, doubt } = each;
    const beside = each === first ? { others: others.map((other) => relatedRow(other.row)) } : {};
    return others.includes(each)
      ? []
      : raise("change", "warning", row.place, row.label, { found, ...doubt, ...beside });
  });
});

/** A weighted mean, or money that is not summed over units. */
const isMean = ({ overUnits, type }: DataElement): boolean =>
  typeof overUnits === "object" || (overUnits === "none" && VALUE_TRAITS[type].isMoney);

/** Returns the limits of an element. A figure that exceeds one of them is doubted. */
function limitsOf(element: DataElement, { checkedBy }: Plan): readonly Limits[] {
  if (isMean(element)) return [MEAN];
  const isStock =
    checkedBy === undefined &&
    element.overRounds === "latest" &&
    !VALUE_TRAITS[element.type].countsUnits &&
    element.accumulates !== true;
  return isStock ? [ANYTHING, STOCK] : [ANYTHING];
}

/** Only numbers: yes, no and "nothing occurred" have no magnitude. */
const isPositive = (value: Value | undefined): value is Value & { readonly kind: "number" } =>
  value?.kind === "number" && value.number > 0;

interface DoubtedFigure {
  readonly row: FigureRow;
  readonly found: number;
  readonly doubt: Doubt;
}

function doubtedFigure(element: DataElement, subject: CheckSubject): readonly DoubtedFigure[] {
  const { code } = element;
  const value = subject.values.get(code);
  if (!isPositive(value)) return [];
  const { number } = value;
  const doubt = againstEarlier(number, element, subject) ?? againstNeighbours(number, element, subject);
  if (doubt === undefined || disputedFigures(subject).has(code)) return [];
  const row = figureRow(subject, code);
  return typeof row.figure === "number" ? [{ row, found: row.figure, doubt }] : [];
}

function againstEarlier(
  figure: number,
  element: DataElement,
  { plan, expected: { lastRound, lastYear, history } }: CheckSubject,
): Doubt | undefined {
  const { code } = element;
  const limits = limitsOf(element, plan);
  const past = spreadOf(history?.get(code) ?? [], HISTORY.fewest);
  if (past !== undefined) {
    const isFar = robustScore(figure, past, HISTORY.least) > HISTORY.most;
    const isLarge = limits.some(({ large }) => Math.max(figure, past.median) >= large);
    return isFar && isLarge ? doubtBeside(figure, past, "history") : undefined;
  }
  const earlier = [
    { against: "last-round" as const, expected: lastRound?.get(code) ?? 0 },
    { against: "last-year" as const, expected: lastYear?.get(code) ?? 0 },
  ].filter(({ expected }) => expected > 0);
  // A figure near any earlier one is nothing new.
  if (!earlier.every(({ expected }) => limits.some((each) => areApart(figure, expected, each))))
    return undefined;
  const [first] = earlier;
  return first && { ...first, count: earlier.length, times: roundTimes(figure / first.expected) };
}

const areApart = (figure: number, other: number, { large, times }: Limits): boolean =>
  Math.max(figure, other) >= large && timesApart(figure, other) >= times;

function againstNeighbours(
  figure: number,
  element: DataElement,
  { expected: { lastRound, lastYear, neighbours } }: CheckSubject,
): Doubt | undefined {
  const { code } = element;
  const { usual } = isMean(element) ? MEAN : ANYTHING;
  const isUsual = [lastRound?.get(code), lastYear?.get(code)].some(
    (earlier) => earlier !== undefined && earlier > 0 && timesApart(figure, earlier) <= usual,
  );
  const around = spreadBeside(figure, neighbours?.get(code) ?? [], FEW_NEIGHBOURS.fewest);
  if (isUsual || around === undefined) return undefined;
  const isMoney = VALUE_TRAITS[element.type].isMoney;
  const times = isMoney ? NEIGHBOURS.timesOfMoney : NEIGHBOURS.times;
  const isFar = isMean(element)
    ? around.count >= FEWEST_MEANS && areApart(figure, around.median, MEAN)
    : around.count >= NEIGHBOURS.fewest
      ? areApart(figure, around.median, { ...ANYTHING, times }) &&
        robustScore(figure, around, NEIGHBOURS.least) > NEIGHBOURS.most
      : timesApart(around.largest, around.smallest) <= FEW_NEIGHBOURS.within &&
        areApart(figure, around.median, { ...ANYTHING, times: FEW_NEIGHBOURS.times });
  return isFar ? doubtBeside(figure, around, "neighbours") : undefined;
}

const timesApart = (one: number, other: number): number => Math.max(one / other, other / one);

const doubtBeside = (
  figure: number,
  { median, count }: Spread,
  against: "history" | "neighbours",
): Doubt => ({
  against,
  expected: median,
  count,
  times: roundTimes(figure / median),
});

/** Months of a year. */
const MONTHS = 12;

/**
 * Rounds to a power of ten, typical of typing errors, or to a year of months; other factors to two digits:
 * 9.7 → 10, 0.0011 → 0.001.
 */
function roundTimes(times: number): number {
  const power = 10 ** Math.round(Math.log10(times));
  if (Math.abs(times / MONTHS - 1) < 0.05) return MONTHS;
  return Math.abs(Math.log10(times / power)) < Math.log10(1.3) ? power : Number(times.toPrecision(2));
}
