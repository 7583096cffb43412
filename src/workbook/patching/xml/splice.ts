/** A piece of a text to be replaced; where `at` is `until`, something is put in between. */
export interface Splice {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/** What is to be put in at one place. */
export const insertion = (at: number, text: string): Splice => ({ at, until: at, text });

/** What is put in at a place comes before what replaces the text there. */
const inOrder = (one: Splice, other: Splice): number => one.at - other.at || one.until - other.until;

/** The text with all splices made; of several put in at one place the first given comes first. Throws when two overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let from = 0;
  for (const { at, until, text: replacement } of splices.toSorted(inOrder)) {
    if (at < from) throw new Error(`Two changes overlap at ${String(at)}`);
    result += text.slice(from, at) + replacement;
    from = until;
  }
  return result + text.slice(from);
}
