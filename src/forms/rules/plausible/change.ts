import { raise, type Finding, type FindingOf } from "../../../model/finding";
import { type DataElement, VALUE_TRAITS } from "../../../model/plan";
import { figureRow, elementRows } from "../subject/figure-row";
import { oncePerSubject } from "../subject/once-per-subject";
import { disputedFigures } from "../relations/mistakes";
import { robustScore, spreadOf, type Spread } from "./robust-score";
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
/** Fewest means with a meaningful median. */
const FEWEST_MEANS = 5;

/** Robust deviations beyond which a figure is doubted; Iglewicz and Hoaglin recommend 3.5. */
const HISTORY = { fewest: 3, most: 3.5, least: 0.15 } as const;
/**
 * Units differ more from each other than from themselves; a factor of thirty is not an extra zero but another
 * unit of measure. Sums of money differ by a hundred; they are typed in thousands or millions.
 */
const NEIGHBOURS = { fewest: 10, most: 5, least: 0.25, times: 30, timesOfMoney: 300 } as const;
/**
 * Fewer units tell only if the others are alike: a figure in another unit of measure is far from all of them.
 */
const FEW_NEIGHBOURS = { fewest: 3, within: 10, times: 200 } as const;

type Doubt = Pick<FindingOf<"change">, "against" | "count" | "times"> & { readonly expected: number };

/**
 * Reports a figure far from the unit's earlier ones (a factor of ten or a thousand, for a mean of three; with
 * three rounds, far from all), or, without earlier ones, from those of all other units. Silent about figures
 * of a broken relation.
 */
export const change: Rule = oncePerSubject((subject) => {
  const { lastRound, lastYear, history, neighbours } = subject.expected;
  if ((lastRound ?? lastYear ?? history ?? neighbours) === undefined) return [];
  return [...elementRows(subject).values()].flatMap(({ element, state }) =>
    state === "input" ? judge(element, subject) : [],
  );
});

/** A weighted mean, or money that is not summed over units. */
const isMean = ({ overUnits, type }: DataElement): boolean =>
  typeof overUnits === "object" || (overUnits === "none" && VALUE_TRAITS[type].isMoney);

/** Returns the limits of an element. A figure that exceeds one of them is doubted. */
function limitsOf(element: DataElement): readonly Limits[] {
  if (isMean(element)) return [MEAN];
  const isStock =
    element.overRounds === "latest" &&
    !VALUE_TRAITS[element.type].countsUnits &&
    element.accumulates !== true;
  return isStock ? [ANYTHING, STOCK] : [ANYTHING];
}

function judge(element: DataElement, subject: CheckSubject): readonly Finding[] {
  const { code } = element;
  // Only numbers: yes, no and "nothing occurred" have no magnitude.
  const value = subject.values.get(code);
  if (value?.kind !== "number" || value.number <= 0) return [];
  const found = value.number;
  const doubt = againstEarlier(found, element, subject) ?? againstNeighbours(found, element, subject);
  if (doubt === undefined || disputedFigures(subject).has(code)) return [];
  const { place, label, figure } = figureRow(subject, code);
  if (typeof figure !== "number") return [];
  return raise("change", "warning", place, label, { found: figure, ...doubt });
}

function againstEarlier(
  figure: number,
  element: DataElement,
  { expected: { lastRound, lastYear, history } }: CheckSubject,
): Doubt | undefined {
  const { code } = element;
  const limits = limitsOf(element);
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
  const around = neighbourSpread(neighbours?.get(code) ?? []);
  if (isUsual || around === undefined) return undefined;
  const isMoney = VALUE_TRAITS[element.type].isMoney;
  const times = isMoney ? NEIGHBOURS.timesOfMoney : NEIGHBOURS.times;
  const isFar = isMean(element)
    ? around.count >= FEWEST_MEANS && areApart(figure, around.median, MEAN)
    : around.count >= NEIGHBOURS.fewest
      ? areApart(figure, around.median, { ...ANYTHING, times }) &&
        robustScore(figure, around, NEIGHBOURS.least) > NEIGHBOURS.most
      : isFarFromFew(figure, neighbours?.get(code) ?? []);
  return isFar ? doubtBeside(figure, around, "neighbours") : undefined;
}

/** `figures`: of all units, including the one with `figure`. */
function isFarFromFew(figure: number, figures: readonly number[]): boolean {
  const own = figures.indexOf(figure);
  const others = spreadOf(
    figures.filter((_, index) => index !== own),
    FEW_NEIGHBOURS.fewest,
  );
  return (
    others !== undefined &&
    timesApart(others.largest, others.smallest) <= FEW_NEIGHBOURS.within &&
    areApart(figure, others.median, { ...ANYTHING, times: FEW_NEIGHBOURS.times })
  );
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

/** Cached: all units of a level share one list of figures, which need not be sorted for each. */
const spreads = new WeakMap<readonly number[], { readonly spread: Spread | undefined }>();

function neighbourSpread(figures: readonly number[]): Spread | undefined {
  const known = spreads.get(figures) ?? { spread: spreadOf(figures, 1) };
  spreads.set(figures, known);
  return known.spread;
}
