import { SUMMARY_SHEETS } from "./summary-words";

/** Beside a line of the overview that no unit reports: the office itself answers it, in its own report. */
export const officeRowWords = (office: string): string =>
  `Không hỏi đơn vị; ${office} tự ghi ở trang “${SUMMARY_SHEETS.upward}”.`;

/** Beside a line of which the office itself answers a part, which it has not written yet. */
export const officePartMissingWords = (office: string): string =>
  `Chưa có phần của ${office}: ghi ở trang “${SUMMARY_SHEETS.upward}”.`;

const OPEN_BEFORE = "Chưa có của ";
const OPEN_AFTER = " Hỏi đơn vị, hoặc cơ quan tự ghi.";

/** Beside a row of the office's own report that is left blank: units that gave what it is calculated with have not given it. */
export const openTermWords = (names: string, sum: string): string =>
  `${OPEN_BEFORE}${names}${sum === "" ? "" : `; các đơn vị khác: ${sum}`}.${OPEN_AFTER}`;

/** Whether a note is one of these, exactly as it was drawn: nobody wrote it, and nobody added to it. */
export const isOpenTermNote = (note: string): boolean =>
  note.startsWith(OPEN_BEFORE) && note.endsWith(OPEN_AFTER);
