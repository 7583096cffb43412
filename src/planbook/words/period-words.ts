import type { PeriodWords } from "../../model/plan";

/** Names of the rounds of plans derived from a template. */
export const PERIOD_WORDS: PeriodWords = {
  month: "Tháng {n}/{year}",
  quarter: "Quý {n}/{year}",
  halves: ["6 tháng đầu năm {year}", "6 tháng cuối năm {year}"],
  nineMonths: "9 tháng đầu năm {year}",
  year: "Năm {year}",
  span: "Kỳ báo cáo",
  titleOfYear: "{title} năm {year}",
};
