import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";
import { narrativeSection } from "../shared/narratives";

/** By topic, because the plan says most of it in one list (III.2); the headings say where it stands. */
export const sections: readonly Section[] = [
  {
    code: sectionCode("general"),
    title: "Tình hình chung",
    elements: elementCodes("CDCS_TONG", "CAPTREN_TONG"),
    indicators: [],
  },
  {
    code: sectionCode("planning"),
    title: "Kế hoạch, giao ước thi đua (mục 2 phần III)",
    elements: [],
    indicators: indicatorCodes("DN-01", "DN-04"),
  },
  {
    code: sectionCode("movements"),
    title: "Phong trào thi đua, Tháng Công nhân, tuyên truyền, chăm lo (phần II; mục 1 phần III)",
    elements: [],
    indicators: indicatorCodes("DN-13", "DN-14", "DN-15", "DN-16"),
  },
  {
    code: sectionCode("initiatives"),
    title: "Sáng kiến, công trình, sản phẩm mới (mục 2 phần III)",
    elements: [],
    indicators: indicatorCodes("DN-05", "DN-06A", "DN-06B"),
  },
  {
    code: sectionCode("models"),
    title: "Hội nghị điển hình tiên tiến (mục 1, 2 phần III)",
    elements: [],
    indicators: indicatorCodes("DN-03", "DN-08", "DN-12B"),
  },
  {
    code: sectionCode("awards"),
    title: "Khen thưởng (mục 1, 2 phần III)",
    elements: [],
    indicators: indicatorCodes("DN-07A", "DN-07B", "DN-07C", "DN-09A", "DN-09B", "DN-09C"),
  },
  {
    code: sectionCode("targets"),
    title: "Chỉ tiêu năm 2020, giai đoạn 2016 - 2020, thi đua nước rút (mục 1 phần I; mục 4, 5 phần II)",
    elements: [],
    indicators: indicatorCodes("DN-11", "DN-12A", "DN-10"),
  },
  {
    code: sectionCode("reviews"),
    title: "Sơ kết, báo cáo (mục 2 phần III)",
    elements: [],
    indicators: indicatorCodes("DN-02A", "DN-02B"),
  },
  narrativeSection,
];
