/** What there is something of, in one line that begins with a capital: how many, and the words for it. */
export function countsSentence(counts: readonly (readonly [count: number, words: string])[]): string {
  const line = counts.flatMap(([count, words]) => (count === 0 ? [] : [words])).join(", ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}
