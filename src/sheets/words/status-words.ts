import type { Severity } from "../../domain/finding";
import type { Status } from "../../domain/summary";

/** How an indicator of the office is judged. */
export const STATUS_WORDS: { readonly [S in Status]: string } = {
  exceeded: "Vượt",
  met: "Đạt",
  "nearly-met": "Gần đạt",
  "in-progress": "Đang thực hiện",
  "not-met": "Không đạt",
  "insufficient-data": "Chưa đủ số liệu",
  "not-judged": "Không đánh giá",
};

export const SEVERITY_WORDS: { readonly [S in Severity]: string } = {
  error: "Lỗi cần sửa",
  warning: "Cảnh báo",
  note: "Lưu ý",
};

/** `undated`: received, but the file does not say when it was saved. `incomplete`: a review lacks rounds. */
export type Filing = "on-time" | "late" | "undated" | "incomplete" | "missing";

/** Whether an expected unit has sent its report. */
export const FILING_WORDS: { readonly [F in Filing]: string } = {
  "on-time": "Nộp đúng hạn",
  late: "Nộp quá hạn",
  undated: "Đã nộp",
  incomplete: "Thiếu đợt",
  missing: "Chưa nộp",
};
