import type { Finding } from "../../model/finding";

/** Returns former findings, struck off or not, that no longer apply. Omits those without a cell. */
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

/** Its rule and cell: a resolution changes a finding's severity. */
const placeOf = ({ rule, sheet, cell }: Finding): string => [rule, sheet, cell].join("|");
