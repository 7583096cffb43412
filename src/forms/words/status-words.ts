import { DUTY_TARGET, type Target } from "../../model/plan";
import type { Filing, Handling } from "../../model/board";
import type { Severity } from "../../model/finding";
import type { Status } from "../../model/roll-up";

/** How an indicator of the office is judged. */
export const STATUS_WORDS: { readonly [S in Status]: string } = {
  exceeded: "Vượt",
  met: "Đạt",
  "nearly-met": "Gần đạt",
  outside: "Ngoài mức giao",
  "in-progress": "Đang thực hiện",
  "not-met": "Không đạt",
  "insufficient-data": "Chưa đủ số liệu",
  "not-judged": "Không đánh giá",
};

/** Of what is to be done, without a number. */
const DUTY_WORDS: { readonly [S in Status]: string } = {
  ...STATUS_WORDS,
  met: "Đã thực hiện",
  "not-met": "Chưa thực hiện đủ",
};

const isDuty = (target: Target | undefined): boolean =>
  target !== undefined && "isDuty" in target && target.isDuty === true;

/** "Đạt (tạm tính)": reports that are missing may still change it. `target`: what it is held against. */
export function statusWords(status: Status, isProvisional: boolean, target?: Target): string {
  const said = (isDuty(target) ? DUTY_WORDS : STATUS_WORDS)[status];
  return isProvisional ? `${said} (tạm tính)` : said;
}

/** All that may be said for a status, whatever it is of. */
export const wordsOfStatus = (status: Status, isProvisional: boolean): readonly string[] => [
  ...new Set([statusWords(status, isProvisional), statusWords(status, isProvisional, DUTY_TARGET)]),
];

export const SEVERITY_WORDS: { readonly [S in Severity]: string } = {
  error: "Lỗi cần sửa",
  warning: "Cảnh báo",
  note: "Lưu ý",
};

/** Whether a unit has sent its report. */
export const FILING_WORDS: { readonly [F in Filing]: string } = {
  "on-time": "Nộp đúng hạn",
  late: "Nộp quá hạn",
  undated: "Đã nộp",
  incomplete: "Thiếu đợt",
  "wrong-form": "Sai biểu mẫu/kỳ",
  missing: "Chưa nộp",
  unconfirmed: "Chưa xác nhận",
  "not-expected": "Không phải nộp",
};

/** How far the office is with what a unit sent. */
export const HANDLING_WORDS: { readonly [H in Handling]: string } = {
  none: "",
  clean: "Không có lỗi",
  "with-errors": "Có lỗi",
  returned: "Đã trả lại",
  accepted: "Đã chấp nhận",
  "to-decide": "Có bản mới chờ quyết định",
};
