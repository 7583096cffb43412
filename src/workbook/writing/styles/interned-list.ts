/** A list in which equal texts stand once; what refers to them does so by index. */
export interface InternedList {
  /** Index of the text, which is added when it is new. */
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
