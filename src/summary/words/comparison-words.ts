import type { Round } from "../../model/plan";

/** Words of the sheet that compares totals with other times. */
export const COMPARISON_WORDS = {
  title: "SO SÁNH VỚI KỲ TRƯỚC",
  headings: { code: "Mã", label: "Chỉ tiêu", measure: "ĐVT", now: "Lần này" },
  /** `moment` in people's notation; empty if the last run's time is unknown. */
  lastRun: (moment: string): string =>
    moment === "" ? "Lần tổng hợp trước" : `Lần tổng hợp trước (${moment})`,
  lastRound: (round: string): string => `Đợt trước: ${round}`,
  earlier: (round: string): string => `Trước đó: ${round}`,
  lastYear: (round: string): string => `Cùng kỳ: ${round}`,
  /** Plans repeat round names every year: appends the year. */
  roundOfYear: ({ name, to }: Pick<Round, "name" | "to">): string =>
    /(?:19|20)\d\d/.test(name) ? name : `${name} (năm ${to.slice(0, 4)})`,
  before: "Số trước",
  difference: "Chênh lệch",
  change: "% thay đổi",
  legend:
    "Chênh lệch = lần này trừ lần trước; với chỉ tiêu tính bằng tỷ lệ, chênh lệch là số điểm phần trăm. Ô trống: chưa có số liệu để so sánh.",
} as const;
