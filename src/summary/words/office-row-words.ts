import { SUMMARY_SHEETS } from "../../forms/words";
import { formatNumber } from "../../base/formats";

/** Explains an overview line without unit reports: the office's own report gives the figure. */
export const officeRowWords = (office: string): string =>
  `Không hỏi đơn vị; ${office} tự ghi ở trang “${SUMMARY_SHEETS.upward}”.`;

/** Explains an overview line whose part from the office's own report is missing. */
export const officePartMissingWords = (office: string): string =>
  `Chưa có phần của ${office}: ghi ở trang “${SUMMARY_SHEETS.upward}”.`;

/**
 * Explains a blank row of the office's own report: so many units left out a figure of the calculation. Short,
 * like its column; the overview names them.
 */
export const openTermWords = (units: number, sum: string): string =>
  `Thiếu ${formatNumber(units)} đơn vị${sum === "" ? "" : `; đã có ${sum}`}.`;

/** Returns whether a note is one of these, unchanged since it was drawn. */
export const isOpenTermNote = (note: string): boolean =>
  /^Thiếu [\d.]+ đơn vị(; đã có [\d.,-]+)?\.$/.test(note);
