import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { YEARS } from "../rounds";
import { countingItself, row, tallied } from "../../shared/rows";

const ofGrassroots = tallied("CĐCS");
const ofUpper = tallied("đơn vị", UPPER);

const heldWithOthers = "Hội nghị riêng hoặc lồng ghép với hội nghị khác, tổ chức trước khi gửi báo cáo này.";
const forItself = "Trả lời cho chính đơn vị, không phải cho các CĐCS trực thuộc.";

const review = (code: string, what: string): readonly DataElement[] => [
  row(`${code}_CDCS`, `CĐCS đã tổ chức hội nghị ${what}`, ofGrassroots, { hint: heldWithOthers }),
  row(`${code}_CT`, `Đơn vị trực thuộc LĐLĐ tỉnh đã tổ chức hội nghị ${what}`, ofUpper, { hint: forItself }),
];

/**
 * Every year has rows of its own, also for the numbers of units, so that a review holds each year against the units there
 * were then: with the districts gone since 01/7/2025 they are not the same for ten years.
 */
const ofYear = (year: number): readonly DataElement[] => [
  row(`CDCS_${year}`, `Tổng số công đoàn cơ sở cuối năm ${year}`, countingItself("CĐCS"), {
    hint: "Số CĐCS trực thuộc đang hoạt động đến ngày cuối năm.",
  }),
  row(`DAUMOI_${year}`, `Số đơn vị trực thuộc LĐLĐ tỉnh năm ${year}`, countingItself("đơn vị", UPPER), {
    hint: "Công đoàn cấp trên trực tiếp cơ sở và CĐCS trực thuộc LĐLĐ tỉnh.",
  }),
  ...review(`SK_${year}`, `sơ kết năm ${year}`),
];

/** TH-11 to TH-13. */
export const reviewingElements: readonly DataElement[] = [
  ...YEARS.flatMap(ofYear),
  ...review("SK_5NAM", "sơ kết 05 năm (2021-2025)"),
  ...review("TK_10NAM", "tổng kết 10 năm (2021-2030)"),
];
