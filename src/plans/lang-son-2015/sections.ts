import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";
import { narrativeSection } from "../shared/narratives";

/** Headings follow the parts of the document. */
export const sections: readonly Section[] = [
  {
    code: sectionCode("general"),
    title: "Tình hình chung",
    elements: elementCodes("CDCS_TONG", "CDCS_HCSN", "CAPTREN_TONG", "LD_TONG"),
    indicators: [],
  },
  {
    code: sectionCode("contents"),
    title: "Nội dung thi đua (phần II)",
    elements: [],
    indicators: indicatorCodes("LS-05A", "LS-05B", "LS-06", "LS-04"),
  },
  {
    code: sectionCode("spring"),
    title: "Ra quân đầu xuân Ất Mùi 2015 (mục 5 phần IV)",
    elements: [],
    indicators: indicatorCodes("LS-03A", "LS-03B", "LS-03C", "LS-03D"),
  },
  {
    code: sectionCode("measures"),
    title: "Phong trào, giao ước, sáng kiến, cán bộ, khen thưởng (mục 2 phần I; mục 2, 3, 4 phần IV)",
    elements: [],
    indicators: indicatorCodes(
      "LS-15",
      "LS-07A",
      "LS-07B",
      "LS-07C",
      "LS-08",
      "LS-13",
      "LS-14",
      "LS-09A",
      "LS-09B",
      "LS-10",
    ),
  },
  {
    code: sectionCode("targets"),
    title: "Chỉ tiêu, mục tiêu năm 2015 (mục 1 phần I; mục 3 phần IV)",
    elements: [],
    indicators: indicatorCodes("LS-11A", "LS-11B"),
  },
  {
    code: sectionCode("reviews"),
    title: "Sơ kết, tổng kết, báo cáo (phần III, phần IV)",
    elements: [],
    indicators: indicatorCodes("LS-01", "LS-02", "LS-12"),
  },
  narrativeSection,
];
