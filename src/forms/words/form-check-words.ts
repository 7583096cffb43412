import { formatDay, formatNumber } from "../../base/formats";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "./entry-words";
import type { Round } from "../../model/plan";

/** Texts of a form's own checks, readable without the add-in. Each is shorter than 255 characters. */
export const formCheckWords = {
  passed: "ĐẠT",
  /** Beginnings of checks, by which formulas count them. Each kind begins differently. */
  kinds: { blank: "Chưa nhập ", wrong: "Lỗi: ", retype: "Nên gõ lại: " },
  wrongBefore: "Còn ",
  wrongAfter: " lỗi",
  blankBefore: "Chưa nhập ",
  blankBehindWrong: ", chưa nhập ",
  blankAfter: " ô",
  firstWrong: "Lỗi đầu tiên: ô ",
  firstBlank: "Ô trống đầu tiên: ",
  firstSheet: (sheet: string): string => `Xem cột Kiểm tra ở trang “${sheet}”`,
  nothingWrong: "Biểu mẫu đã đủ, có thể gửi.",
  notNumber: `không phải là số (chỉ nhập chữ số, ${NONE_WORDS.short} hoặc ${NOT_APPLICABLE_WORDS.short})`,
  numberInWords: "chỉ nhập chữ số",
  currency: "đồng",
  dayInWords: "ngày/tháng/năm",
  notYesOrNo: "chọn Có hoặc Không",
  notDate: "ngày chưa đúng (nhập ngày/tháng/năm)",
  notChoice: "chọn một mục trong danh sách của ô",
  negative: "số không được âm",
  notWhole: "phải là số nguyên",
  partOfWhole: (wholeCell: string): string => `lớn hơn ô ${wholeCell}`,
  sumOfParts: (partCells: readonly string[]): string => `khác tổng các ô ${partCells.join(", ")}`,
  stockFlow: (opening: string, increases: readonly string[], decreases: readonly string[]): string =>
    `phải bằng ${[opening, ...increases].join(" + ")}${decreases.map((cell) => ` − ${cell}`).join("")}`,
  range: (least: number | undefined, most: number | undefined): string =>
    least === undefined || most === undefined
      ? `phải ${least === undefined ? "không quá" : "từ"} ${formatNumber(least ?? most ?? 0)}${most === undefined ? " trở lên" : ""}`
      : `phải từ ${formatNumber(least)} đến ${formatNumber(most)}`,
  meanBetween: (partCells: readonly string[]): string =>
    `bình quân phải nằm giữa các ô ${partCells.join(", ")}`,
  overwritten: "công thức của ô này đã bị gõ đè",
  assigned: (amount: number): string => `cấp trên giao ${formatNumber(amount)}`,
  requiredIf: (cell: string): string => `phải ghi, vì ô ${cell} có phát sinh`,
  allOrNone: (cells: readonly string[]): string => `phải ghi đủ cùng các ô ${cells.join(", ")}`,
  registerCount: (sheet: string, choice: string | undefined): string =>
    choice === undefined ? `khác số dòng ở trang “${sheet}”` : `khác số dòng “${choice}” ở trang “${sheet}”`,
  inRound: ({ from, to }: Pick<Round, "from" | "to">): string =>
    `ngày phải trong đợt (${formatDay(from)} - ${formatDay(to)})`,
  /** Text before and after the heading of a column. */
  column: { before: "“", after: "”" },
  wrongColumn: (reason: string): { readonly before: string; readonly after: string } => ({
    before: "“",
    after: `”: ${reason}`,
  }),
  tooOld: (under: number): string => `không dưới ${formatNumber(under)} tuổi`,
} as const;
