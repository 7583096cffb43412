/** A replacement in a text; an insertion if `at` equals `until`. */
export interface Splice {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/** Returns an insertion. */
export const insertion = (at: number, text: string): Splice => ({ at, until: at, text });

/** Orders an insertion before a replacement at the same position. */
const inOrder = (one: Splice, other: Splice): number => one.at - other.at || one.until - other.until;

/** Applies all splices; insertions at one position keep their order. Throws if two splices overlap. */
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
