import { SUMMARY_SHEETS } from "../../forms/words";
import { formatNumber } from "../../base/formats";

/** Beside a line of the overview that no unit reports: the office itself answers it, in its own report. */
export const officeRowWords = (office: string): string =>
  `Không hỏi đơn vị; ${office} tự ghi ở trang “${SUMMARY_SHEETS.upward}”.`;

/** Beside a line of which the office itself answers a part, which it has not written yet. */
export const officePartMissingWords = (office: string): string =>
  `Chưa có phần của ${office}: ghi ở trang “${SUMMARY_SHEETS.upward}”.`;

/**
 * Beside a row of the office's own report that is left blank: so many units that gave what it is calculated
 * with have not given it. Short, because the column is; the overview names them.
 */
export const openTermWords = (units: number, sum: string): string =>
  `Thiếu ${formatNumber(units)} đơn vị${sum === "" ? "" : `; đã có ${sum}`}.`;

/** Whether a note is one of these, exactly as it was drawn: nobody wrote it, and nobody added to it. */
export const isOpenTermNote = (note: string): boolean =>
  /^Thiếu [\d.]+ đơn vị(; đã có [\d.,-]+)?\.$/.test(note);
