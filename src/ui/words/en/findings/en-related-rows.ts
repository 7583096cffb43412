import type { BrokenTogether, RelatedRow } from "../../../../domain/finding/finding-parts";
import { enNumber } from "./en-figures";

/** "cell E31 (…)"; the label alone where no cell is known. */
export const enRelatedRow = ({ label, cell }: RelatedRow): string =>
  cell === undefined ? `“${label}”` : `cell ${cell} (${label})`;

export const enRelatedRows = (rows: readonly RelatedRow[]): string => rows.map(enRelatedRow).join("; ");

/** Which figure is the likeliest cause of several relations broken at once, and where else they are broken. */
export function enTogether({ suspect, value, others }: BrokenTogether): string {
  const right = value === undefined ? "" : ` and should be ${enNumber(value)}`;
  const elsewhere =
    others.length === 0 ? "" : `; because of it these do not fit either: ${enRelatedRows(others)}`;
  return `Most likely ${enRelatedRow(suspect)} is mistyped${right}${elsewhere}.`;
}
