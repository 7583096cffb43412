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

/** "PR-02 không tính 26 của 1 đơn vị KAD": what a ratio leaves out of a row of the office's own report. */
export const leftOutWords = (indicator: string, amount: string, units: number): string =>
  `${indicator} không tính ${amount} của ${formatNumber(units)} đơn vị KAD`;

export const leftOutNote = (left: readonly string[]): string => `${left.join("; ")}.`;

const OPEN_TERM = /^Thiếu [\d.]+ đơn vị(; đã có [\d.,-]+)?\.$/;
const LEFT_OUT = /^(\S+ không tính [\d.,-]+ của [\d.]+ đơn vị KAD(; |\.$))+$/;

/** Returns whether a note explains a blank row, unchanged since it was drawn. */
export const isOpenTermNote = (note: string): boolean => OPEN_TERM.test(note);

/** Returns whether a note is the program's, unchanged since it was drawn. */
export const isDrawnNote = (note: string): boolean => OPEN_TERM.test(note) || LEFT_OUT.test(note);
