import type { Indicator } from "../../domain/plan/indicator";
import { grassrootsAndUpper } from "../shared/answering";
import { EVERY_ROUND } from "./rounds";
import { indicator, ratio, askedIn } from "../shared/indicators";

const ofLabour = { unitOfMeasure: "%", ...askedIn(EVERY_ROUND, grassrootsAndUpper) } as const;

/** The ratio lines of form 2, which carry no number there. Form 1 has none; at a CĐCS they are only shown. */
export const indicators: readonly Indicator[] = [
  indicator("HD-02", "Tỷ lệ lao động thiếu việc làm so với tổng số lao động", {
    ...ofLabour,
    ...ratio("LD_THIEU", "LD_TONG"),
    sourcePhrase: "+ Tỷ lệ so với tổng số lao động",
    inferred:
      "Tính lại ở mỗi cấp từ số đã cộng, không lấy trung bình của các đơn vị. Biểu không nêu mức phải đạt.",
  }),
  indicator("HD-03", "Tỷ lệ lao động nữ thiếu việc làm so với tổng số lao động nữ", {
    ...ofLabour,
    ...ratio("LD_THIEU_NU", "LD_NU"),
    sourcePhrase: "+ Tỷ lệ so với tổng số lao động nữ",
    inferred:
      "Tính lại ở mỗi cấp từ số đã cộng, không lấy trung bình của các đơn vị. Biểu không nêu mức phải đạt.",
  }),
];
