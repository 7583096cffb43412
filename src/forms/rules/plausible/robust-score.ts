/** Converts the median absolute deviation to the standard deviation of a normal distribution (1 / 0.6745). */
const TO_DEVIATION = 1.4826;

/** Median and spread of figures on a logarithmic scale. */
export interface Spread {
  readonly median: number;
  readonly count: number;
  readonly smallest: number;
  readonly largest: number;
  /** Natural logarithms. */
  readonly middle: number;
  readonly deviation: number;
}

/**
 * Returns median and spread, which few wrong figures cannot distort (Iglewicz and Hoaglin 1993: median
 * absolute deviation). The scale is logarithmic, because sizes of offices differ by large factors; skewed
 * data would otherwise raise many doubts. Ignores zeros: whether anything occurred is another question.
 * Undefined below `fewest` figures.
 */
export function spreadOf(figures: readonly number[], fewest: number): Spread | undefined {
  const positive = figures.filter((figure) => figure > 0).toSorted(ascending);
  if (positive.length < fewest) return undefined;
  const median = middleOf(positive);
  const middle = Math.log(median);
  const deviations = positive.map((figure) => Math.abs(Math.log(figure) - middle)).toSorted(ascending);
  const [smallest = median, largest = median] = [positive[0], positive.at(-1)];
  return {
    median,
    count: positive.length,
    smallest,
    largest,
    middle,
    deviation: TO_DEVIATION * middleOf(deviations),
  };
}

/**
 * Returns the distance from the median in deviations. Deviations below `least` are chance; for small counts
 * so is the square root of the count.
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
