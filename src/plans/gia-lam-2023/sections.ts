import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";
import { narrativeSection } from "../shared/narratives";

/** Headings follow the plan's own parts. */
export const sections: readonly Section[] = [
  {
    code: sectionCode("general"),
    title: "Tình hình chung",
    elements: elementCodes("CDCS_TONG", "CDCS_HCSN", "DN_CD", "LD_HCSN", "LD_DN", "LD_TONG"),
    indicators: [],
  },
  {
    code: sectionCode("enterprises"),
    title: "Khối doanh nghiệp (mục 1 phần II)",
    elements: [],
    indicators: indicatorCodes(
      "GL-17",
      "GL-11",
      "GL-02",
      "GL-10A",
      "GL-10B",
      "GL-10C",
      "GL-09",
      "GL-06",
      "GL-07",
    ),
  },
  {
    code: sectionCode("membership"),
    title: "Phát triển đoàn viên, thành lập CĐCS (mục 1.5 phần II)",
    elements: [],
    indicators: indicatorCodes("GL-08A", "GL-08B"),
  },
  {
    code: sectionCode("public"),
    title: "Khu vực hành chính, sự nghiệp (mục 2 phần II)",
    elements: [],
    indicators: indicatorCodes("GL-16", "GL-01"),
  },
  {
    code: sectionCode("awards"),
    title: "Khen thưởng (mục 1.3 phần IV)",
    elements: [],
    indicators: indicatorCodes("GL-13A", "GL-13B", "GL-13C", "GL-13D"),
  },
  {
    code: sectionCode("organising"),
    title: "Tổ chức thực hiện (mục 2 phần IV)",
    elements: [],
    indicators: indicatorCodes(
      "GL-18",
      "GL-03",
      "GL-04",
      "GL-12",
      "GL-05",
      "GL-15A",
      "GL-15B",
      "GL-14A",
      "GL-14B",
    ),
  },
  narrativeSection,
];
