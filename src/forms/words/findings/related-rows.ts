import { formatNumber } from "../../../base/formats";
import type { BrokenTogether, RelatedRow } from "../../../model/finding";

/** "ô E31 (Số đoàn viên nữ)"; the label alone if no cell is known. */
export const relatedRowWords = ({ label, cell }: RelatedRow): string =>
  cell === undefined ? `“${label}”` : `ô ${cell} (${label})`;

export const relatedRows = (rows: readonly RelatedRow[]): string => rows.map(relatedRowWords).join("; ");

/** Names the likeliest cause of several broken relations, and the other broken relations. */
export function relatedRowsSentence({ suspect, value, others }: BrokenTogether): string {
  const right = value === undefined ? "" : `, đúng ra là ${formatNumber(value)}`;
  const elsewhere = others.length === 0 ? "" : `; vì vậy các dòng sau cũng chưa khớp: ${relatedRows(others)}`;
  return `Có thể ${relatedRowWords(suspect)} đã gõ sai${right}${elsewhere}.`;
}
