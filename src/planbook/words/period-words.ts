import type { PeriodWords } from "../../model/plan";

/** What the rounds of plans made of a template are called. */
export const PERIOD_WORDS: PeriodWords = {
  month: "Tháng {n}/{year}",
  quarter: "Quý {n}/{year}",
  halves: ["6 tháng đầu năm {year}", "6 tháng cuối năm {year}"],
  year: "Năm {year}",
  span: "Kỳ báo cáo",
  titleOfYear: "{title} năm {year}",
};
