import { SUMMARY_SHEETS } from "./summary-words";

/** Beside a line of the overview that no unit reports: the office itself answers it, in its own report. */
export const officeRowWords = (office: string): string =>
  `Không hỏi đơn vị; ${office} tự ghi ở trang “${SUMMARY_SHEETS.upward}”.`;
