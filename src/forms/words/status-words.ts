import { formatPercent } from "../../base/formats";
import type { Filing, Handling } from "../../model/board";
import type { Severity } from "../../model/finding";
import type { Status } from "../../model/roll-up";

/** Status of an indicator. */
export const STATUS_WORDS: { readonly [S in Status]: string } = {
  exceeded: "Vượt",
  met: "Đạt",
  "nearly-met": "Gần đạt",
  outside: "Ngoài mức giao",
  "in-progress": "Đang thực hiện",
  "not-met": "Chưa đạt",
  "insufficient-data": "Chưa đủ số liệu",
  impossible: "Không đánh giá được",
  "not-judged": "Không đánh giá",
};

/** "Đạt (tạm tính)": missing reports may still change it. */
export const statusWords = (status: Status, isProvisional: boolean): string =>
  STATUS_WORDS[status] + (isProvisional ? PROVISIONAL_WORDS : "");

/** "đến cuối kỳ đã qua 25% thời gian": beside a target under way. */
export const elapsedWords = (elapsed: number): string =>
  `đến cuối kỳ đã qua ${formatPercent(Math.round(elapsed * 100) / 100)} thời gian`;

export const PROVISIONAL_WORDS = " (tạm tính)";

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

/** State of the office's work on a unit's report. */
export const HANDLING_WORDS: { readonly [H in Handling]: string } = {
  none: "",
  clean: "Không có lỗi",
  "with-errors": "Có lỗi",
  returned: "Đã trả lại",
  accepted: "Đã chấp nhận",
  "to-decide": "Có bản mới chờ quyết định",
};
