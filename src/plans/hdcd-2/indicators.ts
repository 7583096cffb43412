import { indicatorCode } from "../../domain/codes";
import type { Indicator } from "../../domain/plan/indicator";
import { amountOf, grassrootsAndUpper, nothingMore } from "../shared/answering";
import { EVERY_ROUND } from "./rounds";

const ratio = {
  unitOfMeasure: "%",
  rounds: EVERY_ROUND,
  levels: grassrootsAndUpper,
  asks: nothingMore,
} as const;

/** The ratio lines of form 2, which carry no number there. Form 1 has none; at a CĐCS they are only shown. */
export const indicators: readonly Indicator[] = [
  {
    ...ratio,
    code: indicatorCode("HD-02"),
    label: "Tỷ lệ lao động thiếu việc làm so với tổng số lao động",
    aggregation: { kind: "ratio", numerator: amountOf("LD_THIEU"), denominator: amountOf("LD_TONG") },
    sourcePhrase: "+ Tỷ lệ so với tổng số lao động",
    inferred:
      "Tính lại ở mỗi cấp từ số đã cộng, không lấy trung bình của các đơn vị. Biểu không nêu mức phải đạt.",
  },
  {
    ...ratio,
    code: indicatorCode("HD-03"),
    label: "Tỷ lệ lao động nữ thiếu việc làm so với tổng số lao động nữ",
    aggregation: { kind: "ratio", numerator: amountOf("LD_THIEU_NU"), denominator: amountOf("LD_NU") },
    sourcePhrase: "+ Tỷ lệ so với tổng số lao động nữ",
    inferred:
      "Tính lại ở mỗi cấp từ số đã cộng, không lấy trung bình của các đơn vị. Biểu không nêu mức phải đạt.",
  },
];
