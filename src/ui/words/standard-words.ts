import type { Page, Pages } from "./page";

export const viStandard = {
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
  badTarget: "Ghi một số phần trăm, ví dụ 70 hoặc 72,5.",
} as const;

type StandardWords = Page<typeof viStandard>;

export const enStandard: StandardWords = {
  intro:
    "A standard template for any period. Choose the period and name your targets once; the forms that are issued carry them.",
  by: "Reported by",
  rhythms: { T: "Month", Q: "Quarter", "6T": "Half-year", N: "Year", span: "Between two days" },
  year: "Year",
  badYear: "Write a year of four digits, for example 2026.",
  from: "First day",
  to: "Last day",
  badSpan: "The last day must come after the first.",
  targets: "Targets",
  target: (label) => `${label}: at least (%)`,
  noTarget: "Left blank: counted, not judged.",
  badTarget: "Write a percentage, for example 70 or 72.5.",
};

export const STANDARD_WORDS: Pages<StandardWords> = { vi: viStandard, en: enStandard };
