/** Words of the sheet that holds the totals against those of other times. */
export const COMPARISON_WORDS = {
  title: "SO SÁNH VỚI KỲ TRƯỚC",
  headings: { code: "Mã", label: "Chỉ tiêu", measure: "ĐVT", now: "Lần này" },
  before: "Số trước",
  difference: "Chênh lệch",
  change: "% thay đổi",
  legend:
    "Chênh lệch = lần này trừ lần trước; với chỉ tiêu tính bằng tỷ lệ, chênh lệch là số điểm phần trăm. Ô trống: chưa có số liệu để so sánh.",
} as const;
