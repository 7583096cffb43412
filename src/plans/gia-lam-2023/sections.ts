import type { Section } from "../../domain/plan/plan";
import { narrativeSection } from "../shared/narratives";
import { section } from "../shared/sections";

/** Headings follow the plan's own parts. */
export const sections: readonly Section[] = [
  section("general", "Tình hình chung", {
    elements: ["CDCS_TONG", "CDCS_HCSN", "DN_CD", "LD_HCSN", "LD_DN", "LD_TONG"],
  }),
  section("enterprises", "Khối doanh nghiệp (mục 1 phần II)", {
    indicators: ["GL-17", "GL-11", "GL-02", "GL-10A", "GL-10B", "GL-10C", "GL-09", "GL-06", "GL-07"],
  }),
  section("membership", "Phát triển đoàn viên, thành lập CĐCS (mục 1.5 phần II)", {
    indicators: ["GL-08A", "GL-08B"],
  }),
  section("public", "Khu vực hành chính, sự nghiệp (mục 2 phần II)", { indicators: ["GL-16", "GL-01"] }),
  section("awards", "Khen thưởng (mục 1.3 phần IV)", {
    indicators: ["GL-13A", "GL-13B", "GL-13C", "GL-13D"],
  }),
  section("organising", "Tổ chức thực hiện (mục 2 phần IV)", {
    indicators: ["GL-18", "GL-03", "GL-04", "GL-12", "GL-05", "GL-15A", "GL-15B", "GL-14A", "GL-14B"],
  }),
  narrativeSection,
];
