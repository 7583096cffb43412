import type { Round } from "../../model/plan";

/** Words of the sheet that holds the totals against those of other times. */
export const COMPARISON_WORDS = {
  title: "SO SÁNH VỚI KỲ TRƯỚC",
  headings: { code: "Mã", label: "Chỉ tiêu", measure: "ĐVT", now: "Lần này" },
  /** `moment` as people write it; empty where nobody knows when the last run was. */
  lastRun: (moment: string): string =>
    moment === "" ? "Lần tổng hợp trước" : `Lần tổng hợp trước (${moment})`,
  lastRound: (round: string): string => `Đợt trước: ${round}`,
  earlier: (round: string): string => `Trước đó: ${round}`,
  lastYear: (round: string): string => `Cùng kỳ: ${round}`,
  /** Plans call their rounds alike every year: a name without a year gets it. */
  roundOfYear: ({ name, to }: Pick<Round, "name" | "to">): string =>
    /(?:19|20)\d\d/.test(name) ? name : `${name} (năm ${to.slice(0, 4)})`,
  before: "Số trước",
  difference: "Chênh lệch",
  change: "% thay đổi",
  legend:
    "Chênh lệch = lần này trừ lần trước; với chỉ tiêu tính bằng tỷ lệ, chênh lệch là số điểm phần trăm. Ô trống: chưa có số liệu để so sánh.",
} as const;
