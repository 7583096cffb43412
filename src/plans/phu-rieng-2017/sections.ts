import type { Section } from "../../domain/plan/plan";
import { narrativeSection } from "../shared/narratives";
import { section } from "../shared/sections";

/**
 * Headings follow the plan's own parts. Its 2.2 ("Ba tháng đầu năm 2018") is split, because what it says of houses, hardship
 * and children runs through both rounds ("tiếp tục phấn đấu từ nay đến 31/3/2018"); so is 2.1 for the safety contest.
 */
export const sections: readonly Section[] = [
  section("general", "Tình hình chung", {
    elements: ["CDCS_TONG", "CDCS_HCSN", "DN_CD", "DN_NN_CD", "DN_NNN_CD", "CAPTREN_TONG"],
  }),
  section("year-end", "Chỉ tiêu phấn đấu từ nay đến cuối năm 2017 (mục 2.1 phần II)", {
    indicators: ["PR-01", "PR-02", "PR-03", "PR-04", "PR-05", "PR-06"],
  }),
  section("safety", "An toàn, vệ sinh viên (mục 2.1 phần II)", { indicators: ["PR-07", "PR-08", "PR-09"] }),
  section("initiatives", "Lao động giỏi, lao động sáng tạo (mục 1.2 phần II)", { indicators: ["PR-10"] }),
  section("first-quarter", "Thi đua ba tháng đầu năm 2018 (mục 2.2 phần II)", {
    indicators: ["PR-11", "PR-12", "PR-14", "PR-15", "PR-25", "PR-26", "PR-31"],
  }),
  section("care", "Chăm lo đoàn viên, người lao động (mục 2.2 phần II)", {
    indicators: ["PR-13", "PR-16", "PR-17"],
  }),
  section("closing", "Tổng kết, đánh giá khi hết đợt I (mục 1 phần III)", {
    indicators: ["PR-18", "PR-27", "PR-28", "PR-29", "PR-19", "PR-20", "PR-21", "PR-22", "PR-23", "PR-24"],
  }),
  section("movements", "Phong trào thi đua, kiểm tra, giám sát (mục 1, 2 phần III)", {
    indicators: ["PR-32", "PR-30"],
  }),
  narrativeSection,
];
