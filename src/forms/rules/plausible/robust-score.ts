/**
 * Turns the median of absolute deviations into the standard deviation of a normal distribution (1 / 0.6745).
 */
const TO_DEVIATION = 1.4826;

/** Figures of a kind, by their middle and how far they spread, on a logarithmic scale. */
export interface Spread {
  readonly median: number;
  readonly count: number;
  /** Natural logarithms. */
  readonly middle: number;
  readonly deviation: number;
}

/**
 * Median and spread that a few wrong figures cannot pull away (Iglewicz and Hoaglin 1993: median absolute
 * deviation). Sizes of offices and of their figures differ many times over, so they are compared by how many
 * times, not by how much: on a logarithmic scale skewed data floods nobody with doubts. Zeros are left out:
 * whether anything occurred is another question. Undefined below `fewest` figures.
 */
export function spreadOf(figures: readonly number[], fewest: number): Spread | undefined {
  const positive = figures.filter((figure) => figure > 0).toSorted(ascending);
  if (positive.length < fewest) return undefined;
  const median = middleOf(positive);
  const middle = Math.log(median);
  const deviations = positive.map((figure) => Math.abs(Math.log(figure) - middle)).toSorted(ascending);
  return { median, count: positive.length, middle, deviation: TO_DEVIATION * middleOf(deviations) };
}

/**
 * How many deviations a figure lies from the middle. `least`: deviations smaller than that are chance; of
 * small counts the square root of the count is chance, too.
 */
export function robustScore(figure: number, { median, middle, deviation }: Spread, least: number): number {
  const chance = Math.max(deviation, least, 1 / Math.sqrt(Math.max(median, 1)));
  return Math.abs(Math.log(figure) - middle) / chance;
}

const ascending = (one: number, other: number): number => one - other;

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
