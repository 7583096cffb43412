import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";
import { narrativeSection } from "../shared/narratives";

const nothing = elementCodes();

/** Headings follow the plan's own parts; it has no part III. */
export const sections: readonly Section[] = [
  {
    code: sectionCode("planning"),
    title: "Kế hoạch, giải pháp thực hiện (mục 1 phần II; mục 2 phần IV)",
    elements: nothing,
    indicators: indicatorCodes("TH-01", "TH-20", "TH-04A", "TH-04B", "TH-22", "TH-16", "TH-17", "TH-19"),
  },
  {
    code: sectionCode("launching"),
    title: "Phát động hưởng ứng, ký kết giao ước thi đua (mục 2, 3 phần II)",
    elements: nothing,
    indicators: indicatorCodes("TH-21", "TH-02", "TH-03", "TH-05A", "TH-05B"),
  },
  {
    code: sectionCode("publicity"),
    title: "Công tác tuyên truyền (mục 4 phần II)",
    elements: nothing,
    indicators: indicatorCodes("TH-06", "TH-07A", "TH-07B", "TH-07C", "TH-08", "TH-15B"),
  },
  {
    code: sectionCode("models"),
    title: "Xây dựng, biểu dương và nhân rộng điển hình tiên tiến (mục 5 phần II)",
    elements: nothing,
    indicators: indicatorCodes(
      "TH-24",
      "TH-23",
      "TH-09A",
      "TH-09B",
      "TH-09C",
      "TH-10A",
      "TH-10B",
      "TH-10C",
      "TH-14A",
      "TH-14B",
      "TH-15A",
    ),
  },
  {
    code: sectionCode("reviewing"),
    title: "Sơ kết, tổng kết (mục 5.4 phần II)",
    elements: nothing,
    indicators: indicatorCodes(
      "TH-11A",
      "TH-11B",
      "TH-11C",
      "TH-11D",
      "TH-11E",
      "TH-11F",
      "TH-11G",
      "TH-11H",
      "TH-11I",
      "TH-11J",
      "TH-12",
      "TH-13",
    ),
  },
  {
    code: sectionCode("supervising"),
    title: "Kiểm tra, giám sát (mục 1, 2 phần IV)",
    elements: nothing,
    indicators: indicatorCodes("TH-18"),
  },
  narrativeSection,
];
