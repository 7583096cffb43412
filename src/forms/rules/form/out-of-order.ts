/**
 * Returns the fewest items to move to restore an order: those outside a longest increasing subsequence.
 * Ignores items not in the order. Ties are broken deterministically.
 */
export function outOfOrder(items: readonly string[], order: readonly string[]): readonly string[] {
  const rank = new Map(order.map((item, index) => [item, index]));
  const known = items.flatMap((item) => {
    const at = rank.get(item);
    return at === undefined ? [] : [{ item, at }];
  });
  if (known.every(({ at }, index) => index === 0 || at > (known[index - 1]?.at ?? 0))) return [];
  // Length of the longest increasing subsequence that ends at each index, and the index before it.
  const lengths: number[] = [];
  const before: (number | undefined)[] = [];
  known.forEach(({ at }, index) => {
    let longest = 0;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = lengths[earlier] ?? 0;
      if ((known[earlier]?.at ?? Infinity) < at && length > longest) {
        longest = length;
        before[index] = earlier;
      }
    }
    lengths[index] = longest + 1;
  });
  const inOrder = new Set<number>();
  let place: number | undefined = lengths.indexOf(Math.max(...lengths));
  while (place !== undefined) {
    inOrder.add(place);
    place = before[place];
  }
  return known.flatMap(({ item }, index) => (inOrder.has(index) ? [] : [item]));
}
