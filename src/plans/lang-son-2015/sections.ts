import type { Section } from "../../domain/plan/plan";
import { narrativeSection } from "../shared/narratives";
import { section } from "../shared/sections";

/** Headings follow the parts of the document. */
export const sections: readonly Section[] = [
  section("general", "Tình hình chung", { elements: ["CDCS_TONG", "CDCS_HCSN", "CAPTREN_TONG", "LD_TONG"] }),
  section("contents", "Nội dung thi đua (phần II)", { indicators: ["LS-05A", "LS-05B", "LS-06", "LS-04"] }),
  section("spring", "Ra quân đầu xuân Ất Mùi 2015 (mục 5 phần IV)", {
    indicators: ["LS-03A", "LS-03B", "LS-03C", "LS-03D"],
  }),
  section(
    "measures",
    "Phong trào, giao ước, sáng kiến, cán bộ, khen thưởng (mục 2 phần I; mục 2, 3, 4 phần IV)",
    {
      indicators: [
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
      ],
    },
  ),
  section("targets", "Chỉ tiêu, mục tiêu năm 2015 (mục 1 phần I; mục 3 phần IV)", {
    indicators: ["LS-11A", "LS-11B"],
  }),
  section("reviews", "Sơ kết, tổng kết, báo cáo (phần III, phần IV)", {
    indicators: ["LS-01", "LS-02", "LS-12"],
  }),
  narrativeSection,
];
