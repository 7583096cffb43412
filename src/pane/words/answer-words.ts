import type { Suggestion } from "../../model/numbers";
import { explainedFigures, readingWords, suggestionWords } from "../../forms/finding-words";

/** Resolutions of findings. */
export const answerWords = {
  explain: "Giải trình",
  explainAgain: "Sửa giải trình",
  /** Names the finding for people who do not see the button's place. */
  explainOf: (subject: string) => `Giải trình: ${subject}`,
  former: (found: string, reason: string) =>
    `Giải trình cũ, cho số liệu ${explainedFigures(found)}: “${reason}”.`,
  reason: "Vì sao số liệu này đúng",
  reasonMissing: "Chưa ghi lý do.",
  by: "Người giải trình (không bắt buộc)",
  save: "Ghi giải trình",
  cancel: "Hủy",
  saved: {
    workbook: "Đã ghi giải trình vào trang “Giải trình” của sổ làm việc. Sổ làm việc chưa lưu.",
    files: "Đã ghi nhận giải trình của cơ quan. Tệp đã nhận giữ nguyên.",
  },
  withdraw: "Rút giải trình",
  withdrawn: {
    workbook: "Đã rút giải trình khỏi trang “Giải trình”. Muốn dùng lại thì ghi lại. Sổ làm việc chưa lưu.",
    files: "Đã rút giải trình của cơ quan. Muốn dùng lại thì ghi lại. Tệp đã nhận giữ nguyên.",
  },
  /** The explanation came with the file. */
  notGiven: {
    workbook: "Giải trình này không nằm trên trang “Giải trình” của sổ làm việc nên không rút được ở đây.",
    files:
      "Giải trình này do đơn vị ghi trong tệp đã gửi nên cơ quan không rút được; hãy trả lại tệp để đơn vị sửa.",
  },
  notExplainable: "Chỗ này phải sửa, không giải trình được.",
  decide: (typed: string) => `“${typed}” nghĩa là gì?`,
  reading: (typed: string, meant: string) => `${typed} là ${meant}`,
  meaning: readingWords,
  suggested: (suggestion: Suggestion) => `Gợi ý: ${suggestionWords(suggestion)}.`,
  notWhole: "ô này chỉ nhận số nguyên",
  decided: {
    workbook: "Đã ghi số đã chọn vào ô. Vẫn hoàn tác được.",
    files: (unit: string) =>
      `Đã ghi nhớ cách đọc này cho ${unit}; dùng ngay khi kiểm tra và tổng hợp. Tệp đã nhận giữ nguyên.`,
  },
  askAgain: "Bỏ cách đọc đã chọn",
  askedAgain: "Đã bỏ cách đọc đã chọn; số này chờ chọn lại.",
  forgotten: (reason: string) =>
    `Không ghi nhớ được trên máy này (trình duyệt báo: ${reason}). Điều vừa ghi chỉ dùng được đến khi đóng bảng bên.`,
  unreadable:
    "Không đọc được những điều đã ghi nhớ trên máy này, nên chương trình giữ nguyên và không ghi đè. Điều vừa ghi chỉ dùng được đến khi đóng bảng bên.",
} as const;
