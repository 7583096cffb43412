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
  const { sorted, deviation } = sizesOf(figures);
  return sorted.length < fewest
    ? undefined
    : spreadAt(sorted.length, (index) => sorted[index] ?? 0, deviation);
}

/**
 * Returns the spread of the figures beside one of them, which must not move the median it is compared with.
 * The deviation is that of all: one of many hardly changes it.
 */
export function spreadBeside(figure: number, figures: readonly number[], fewest: number): Spread | undefined {
  const { sorted, deviation } = sizesOf(figures);
  const count = sorted.length - 1;
  const other = (index: number): number => sorted[(sorted[index] ?? 0) < figure ? index : index + 1] ?? 0;
  return count < fewest ? undefined : spreadAt(count, other, deviation);
}

function spreadAt(count: number, at: (index: number) => number, deviation: number): Spread {
  const median = middleOf(count, at);
  return { median, count, smallest: at(0), largest: at(count - 1), middle: Math.log(median), deviation };
}

interface Sizes {
  readonly sorted: readonly number[];
  readonly deviation: number;
}

/** Cached: all units of a level share one list of figures, which need not be sorted for each. */
const known = new WeakMap<readonly number[], Sizes>();

function sizesOf(figures: readonly number[]): Sizes {
  const sizes = known.get(figures) ?? sizesIn(figures.filter((figure) => figure > 0).toSorted(ascending));
  known.set(figures, sizes);
  return sizes;
}

function sizesIn(sorted: readonly number[]): Sizes {
  const middle = Math.log(middleOf(sorted.length, (index) => sorted[index] ?? 0));
  const deviations = sorted.map((figure) => Math.abs(Math.log(figure) - middle)).toSorted(ascending);
  return { sorted, deviation: TO_DEVIATION * middleOf(deviations.length, (index) => deviations[index] ?? 0) };
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

function middleOf(count: number, at: (index: number) => number): number {
  const half = Math.floor(count / 2);
  return count % 2 === 0 ? (at(half - 1) + at(half)) / 2 : at(half);
}
