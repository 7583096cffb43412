/** Standard templates. */
export const standardWords = {
  intro:
    "Mẫu chuẩn dùng cho mọi kỳ. Chọn kỳ báo cáo, ghi mức phấn đấu một lần; biểu mẫu phát ra mang theo các mức này.",
  by: "Báo cáo theo",
  rhythms: {
    T: "Tháng",
    Q: "Quý",
    "6T": "6 tháng",
    N: "Năm",
    span: "Từ ngày đến ngày",
  },
  year: "Năm",
  badYear: "Ghi năm gồm bốn chữ số, ví dụ 2026.",
  from: "Từ ngày",
  to: "Đến ngày",
  badSpan: "Ngày cuối phải sau ngày đầu.",
  targets: "Mức phấn đấu",
  target: (label: string) => `${label}: ít nhất (%)`,
  noTarget: "Để trống: chỉ tính, không đánh giá đạt hay chưa đạt.",
  doubtfulTarget: {
    fraction: "Chưa đến 1%: muốn nói 70% thì ghi 70; đúng là chưa đến 1% thì ghi thêm dấu %.",
    "over-whole": "Một phần của tổng không thể vượt 100%.",
  },
  badTarget: "Ghi một số phần trăm, ví dụ 70 hoặc 72,5.",
} as const;
