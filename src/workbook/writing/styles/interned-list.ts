/** A list of distinct texts, referred to by index. */
export interface InternedList {
  /** Returns the index of the text; adds it if it is new. */
  indexOf(text: string): number;
  readonly items: readonly string[];
}

export function internedList(first: readonly string[] = []): InternedList {
  const items = [...first];
  const indexes = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    indexOf(text) {
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, items.length);
      return items.push(text) - 1;
    },
  };
}
