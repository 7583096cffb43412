import type { Section } from "../../domain/plan/plan";
import { narrativeSection } from "../shared/narratives";
import { section } from "../shared/sections";

/** By topic, because the plan says most of it in one list (III.2); the headings say where it stands. */
export const sections: readonly Section[] = [
  section("general", "Tình hình chung", { elements: ["CDCS_TONG", "CAPTREN_TONG"] }),
  section("planning", "Kế hoạch, giao ước thi đua (mục 2 phần III)", { indicators: ["DN-01", "DN-04"] }),
  section(
    "movements",
    "Phong trào thi đua, Tháng Công nhân, tuyên truyền, chăm lo (phần II; mục 1 phần III)",
    { indicators: ["DN-13", "DN-14", "DN-15", "DN-16"] },
  ),
  section("initiatives", "Sáng kiến, công trình, sản phẩm mới (mục 2 phần III)", {
    indicators: ["DN-05", "DN-06A", "DN-06B"],
  }),
  section("models", "Hội nghị điển hình tiên tiến (mục 1, 2 phần III)", {
    indicators: ["DN-03", "DN-08", "DN-12B"],
  }),
  section("awards", "Khen thưởng (mục 1, 2 phần III)", {
    indicators: ["DN-07A", "DN-07B", "DN-07C", "DN-09A", "DN-09B", "DN-09C"],
  }),
  section(
    "targets",
    "Chỉ tiêu năm 2020, giai đoạn 2016 - 2020, thi đua nước rút (mục 1 phần I; mục 4, 5 phần II)",
    { indicators: ["DN-11", "DN-12A", "DN-10"] },
  ),
  section("reviews", "Sơ kết, báo cáo (mục 2 phần III)", { indicators: ["DN-02A", "DN-02B"] }),
  narrativeSection,
];
