/**
 * Returns the non-crossing pairs of two series with the greatest total likeness.
 * @param likeness how similar item `i` of the first is to item `j` of the second; 0 if they are no pair
 */
export function longestSeries<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  likeness: (i: number, j: number) => number,
): readonly (readonly [One, Other])[] {
  const width = others.length + 1;
  const best = new Float64Array((ones.length + 1) * width);
  const from = (i: number, j: number): number => best[i * width + j] ?? 0;
  const paired = (i: number, j: number): number => {
    const own = likeness(i, j);
    return own > 0 ? own + from(i + 1, j + 1) : 0;
  };
  for (let i = ones.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(from(i + 1, j), from(i, j + 1), paired(i, j));
    }
  }
  const pairs: (readonly [One, Other])[] = [];
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [one, other] = [ones[i], others[j]];
    const here = from(i, j);
    if (one !== undefined && other !== undefined && here > 0 && here === paired(i, j)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if (here === from(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
