import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { countsItself, stock } from "../../shared/shapes";
import { YEARS } from "../rounds";

const ofGrassroots = { unitOfMeasure: "CĐCS", type: "tally", ...stock, origin: GRASSROOTS } as const;
const ofUpper = { unitOfMeasure: "đơn vị", type: "tally", ...stock, origin: UPPER } as const;

const heldWithOthers = "Hội nghị riêng hoặc lồng ghép với hội nghị khác, tổ chức trước khi gửi báo cáo này.";
const forItself = "Trả lời cho chính đơn vị, không phải cho các CĐCS trực thuộc.";

const review = (code: string, what: string): readonly DataElement[] => [
  {
    code: elementCode(`${code}_CDCS`),
    label: `CĐCS đã tổ chức hội nghị ${what}`,
    ...ofGrassroots,
    hint: heldWithOthers,
  },
  {
    code: elementCode(`${code}_CT`),
    label: `Đơn vị trực thuộc LĐLĐ tỉnh đã tổ chức hội nghị ${what}`,
    ...ofUpper,
    hint: forItself,
  },
];

/**
 * Every year has rows of its own, also for the numbers of units, so that a review holds each year against the units there
 * were then: with the districts gone since 01/7/2025 they are not the same for ten years.
 */
const ofYear = (year: number): readonly DataElement[] => [
  {
    code: elementCode(`CDCS_${year}`),
    label: `Tổng số công đoàn cơ sở cuối năm ${year}`,
    unitOfMeasure: "CĐCS",
    ...stock,
    ...countsItself,
    origin: GRASSROOTS,
    hint: "Số CĐCS trực thuộc đang hoạt động đến ngày cuối năm.",
  },
  {
    code: elementCode(`DAUMOI_${year}`),
    label: `Số đơn vị trực thuộc LĐLĐ tỉnh năm ${year}`,
    unitOfMeasure: "đơn vị",
    ...stock,
    ...countsItself,
    origin: UPPER,
    hint: "Công đoàn cấp trên trực tiếp cơ sở và CĐCS trực thuộc LĐLĐ tỉnh.",
  },
  ...review(`SK_${year}`, `sơ kết năm ${year}`),
];

/** TH-11 to TH-13. */
export const reviewingElements: readonly DataElement[] = [
  ...YEARS.flatMap(ofYear),
  ...review("SK_5NAM", "sơ kết 05 năm (2021-2025)"),
  ...review("TK_10NAM", "tổng kết 10 năm (2021-2030)"),
];
