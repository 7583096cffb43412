import type { Finding } from "../../model/finding";

/**
 * What was found before, or struck off before, and is not found any more. What is of no cell is only gone.
 */
export function struckOff(
  before: readonly Finding[],
  struck: readonly Finding[],
  now: readonly Finding[],
): readonly Finding[] {
  const found = new Set(now.map(placeOf));
  const gone = [...struck, ...before].filter(
    (finding) => finding.cell !== undefined && !found.has(placeOf(finding)),
  );
  return [...new Map(gone.map((finding) => [placeOf(finding), finding])).values()];
}

/** Its rule and its cell; an answer to a finding changes its severity. */
const placeOf = ({ rule, sheet, cell }: Finding): string => [rule, sheet, cell].join("|");
