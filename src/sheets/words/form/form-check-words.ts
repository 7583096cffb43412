import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../entry-words";
import type { Round } from "../../../domain/plan/round";
import { formatDay, formatNumber } from "../number-words";

/** What the formulas of a form say about itself, readable without the add-in. Each is shorter than 255 characters. */
export const formCheckWords = {
  passed: "ĐẠT",
  remainingBefore: "Còn ",
  remainingAfter: " lỗi",
  firstRow: "Lỗi đầu tiên ở dòng ",
  firstSheet: (sheet: string): string => `Xem cột Kiểm tra ở trang “${sheet}”`,
  nothingWrong: "Biểu mẫu đã đủ, có thể gửi.",
  required: "Chưa nhập số liệu",
  notNumber: `Không phải là số (chỉ nhập chữ số, ${NONE_WORDS.short} hoặc ${NOT_APPLICABLE_WORDS.short})`,
  notYesOrNo: "Chọn Có hoặc Không",
  notDate: "Ngày chưa đúng (nhập ngày/tháng/năm)",
  notChoice: "Chọn một mục trong danh sách của ô",
  negative: "Số không được âm",
  notWhole: "Phải là số nguyên",
  partOfWhole: (wholeCell: string): string => `Lớn hơn ô ${wholeCell}`,
  sumOfParts: (partCells: readonly string[]): string => `Khác tổng các ô ${partCells.join(", ")}`,
  stockFlow: (opening: string, increases: readonly string[], decreases: readonly string[]): string =>
    `Phải bằng ${[opening, ...increases].join(" + ")}${decreases.map((cell) => ` − ${cell}`).join("")}`,
  range: (least: number | undefined, most: number | undefined): string =>
    least === undefined || most === undefined
      ? `Phải ${least === undefined ? "không quá" : "từ"} ${formatNumber(least ?? most ?? 0)}${most === undefined ? " trở lên" : ""}`
      : `Phải từ ${formatNumber(least)} đến ${formatNumber(most)}`,
  meanBetween: (partCells: readonly string[]): string =>
    `Bình quân phải nằm giữa các ô ${partCells.join(", ")}`,
  requiredIf: (cell: string): string => `Phải ghi, vì ô ${cell} có phát sinh`,
  allOrNone: (cells: readonly string[]): string => `Phải ghi đủ cùng các ô ${cells.join(", ")}`,
  registerCount: (sheet: string, choice: string | undefined): string =>
    choice === undefined ? `Khác số dòng ở trang “${sheet}”` : `Khác số dòng “${choice}” ở trang “${sheet}”`,
  inRound: ({ from, to }: Pick<Round, "from" | "to">): string =>
    `Ngày phải trong đợt (${formatDay(from)} - ${formatDay(to)})`,
  missingColumn: (label: string): string => `Thiếu “${label}”`,
  wrongColumn: (label: string, reason: string): string => `“${label}”: ${reason}`,
  tooOld: (under: number): string => `Không dưới ${formatNumber(under)} tuổi`,
} as const;
