import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";
import { narrativeSection } from "../shared/narratives";

/**
 * Headings follow the plan's own parts. Its 2.2 ("Ba tháng đầu năm 2018") is split, because what it says of houses, hardship
 * and children runs through both rounds ("tiếp tục phấn đấu từ nay đến 31/3/2018"); so is 2.1 for the safety contest.
 */
export const sections: readonly Section[] = [
  {
    code: sectionCode("general"),
    title: "Tình hình chung",
    elements: elementCodes("CDCS_TONG", "CDCS_HCSN", "DN_CD", "DN_NN_CD", "DN_NNN_CD", "CAPTREN_TONG"),
    indicators: [],
  },
  {
    code: sectionCode("year-end"),
    title: "Chỉ tiêu phấn đấu từ nay đến cuối năm 2017 (mục 2.1 phần II)",
    elements: [],
    indicators: indicatorCodes("PR-01", "PR-02", "PR-03", "PR-04", "PR-05", "PR-06"),
  },
  {
    code: sectionCode("safety"),
    title: "An toàn, vệ sinh viên (mục 2.1 phần II)",
    elements: [],
    indicators: indicatorCodes("PR-07", "PR-08", "PR-09"),
  },
  {
    code: sectionCode("initiatives"),
    title: "Lao động giỏi, lao động sáng tạo (mục 1.2 phần II)",
    elements: [],
    indicators: indicatorCodes("PR-10"),
  },
  {
    code: sectionCode("first-quarter"),
    title: "Thi đua ba tháng đầu năm 2018 (mục 2.2 phần II)",
    elements: [],
    indicators: indicatorCodes("PR-11", "PR-12", "PR-14", "PR-15", "PR-25", "PR-26", "PR-31"),
  },
  {
    code: sectionCode("care"),
    title: "Chăm lo đoàn viên, người lao động (mục 2.2 phần II)",
    elements: [],
    indicators: indicatorCodes("PR-13", "PR-16", "PR-17"),
  },
  {
    code: sectionCode("closing"),
    title: "Tổng kết, đánh giá khi hết đợt I (mục 1 phần III)",
    elements: [],
    indicators: indicatorCodes(
      "PR-18",
      "PR-27",
      "PR-28",
      "PR-29",
      "PR-19",
      "PR-20",
      "PR-21",
      "PR-22",
      "PR-23",
      "PR-24",
    ),
  },
  {
    code: sectionCode("movements"),
    title: "Phong trào thi đua, kiểm tra, giám sát (mục 1, 2 phần III)",
    elements: [],
    indicators: indicatorCodes("PR-32", "PR-30"),
  },
  narrativeSection,
];
