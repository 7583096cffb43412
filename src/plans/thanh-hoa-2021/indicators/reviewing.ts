import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, inWords } from "../../shared/answering";
import { roundOf, YEARS } from "../rounds";
import { toProvince } from "./answering";
import { indicator } from "../../shared/indicators";

const review = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  levels: grassrootsAndUpper,
  sourcePhrase: "Tổ chức hội nghị sơ kết năm, 05 năm và tổng kết 10 năm",
} as const;

/** Every unit holds one: the conferences counted are the units that held it. */
const heldBy = (code: string, year: number): Indicator["aggregation"] => ({
  kind: "share-of-units",
  met: elementCodes(`${code}_CDCS`, `${code}_CT`),
  units: elementCodes(`CDCS_${year}`, `DAUMOI_${year}`),
});

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;

/** One row for each year, because in a review every year has to be seen by itself. */
const yearly = YEARS.map((year, index): Indicator =>
  indicator(`TH-11${LETTERS[index] ?? ""}`, `Tỷ lệ đơn vị tổ chức hội nghị sơ kết năm ${year}`, {
    ...review,
    aggregation: heldBy(`SK_${year}`, year),
    rounds: [roundOf(year)],
    deadline: inWords("Hằng năm"),
    addressee: "Công đoàn cấp trên",
    inferred:
      "Mỗi đơn vị mỗi năm một hội nghị, CĐCS cũng vậy (“Hàng năm, tổ chức hội nghị sơ kết”): hiểu là 100% đơn vị. Không nêu ngày.",
  }),
);

/** TH-11 to TH-13. */
export const reviewingIndicators: readonly Indicator[] = [
  ...yearly,
  indicator("TH-12", "Tỷ lệ đơn vị tổ chức hội nghị sơ kết 05 năm", {
    ...review,
    aggregation: heldBy("SK_5NAM", 2025),
    rounds: [roundOf(2025)],
    deadline: inWords("Khi hết 05 năm (2021-2025)"),
    addressee: toProvince,
    inferred:
      "Mỗi đơn vị một hội nghị khi hết năm 2025: hiểu là 100% đơn vị các cấp, hỏi cùng báo cáo năm 2025. Không nêu ngày.",
  }),
  indicator("TH-13", "Tỷ lệ đơn vị tổ chức hội nghị tổng kết 10 năm", {
    ...review,
    aggregation: heldBy("TK_10NAM", 2030),
    rounds: [roundOf(2030)],
    deadline: inWords("Khi hết 10 năm (2021-2030)"),
    addressee: toProvince,
    inferred:
      "Mỗi đơn vị một hội nghị khi hết năm 2030: hiểu là 100% đơn vị các cấp, hỏi cùng báo cáo năm 2030. Không nêu ngày.",
  }),
];
