import { enterpriseElements, signedElements } from "./agreement-elements";
import { signedShare } from "./agreement-indicators";
import { memberChecks, signedChecks } from "./checks";
import { assignedElements, foundingElements, memberElements } from "./member-elements";
import { admittedOfAssigned, foundedOfAssigned } from "./member-indicators";
import { movementElements } from "./movement-elements";
import { movementIndicators } from "./movement-indicators";
import { templatePlan } from "./template-plan";
import { section } from "../shared/sections";

/** The small plan most offices would start from: members, agreements, initiatives, houses, awards. */
export const thiDua = templatePlan(
  "thi-dua",
  {
    title: "Thi đua tháng, quý, năm",
    reportTitle: "Báo cáo kết quả thi đua",
    elements: [
      ...memberElements,
      ...assignedElements,
      ...foundingElements,
      ...enterpriseElements,
      ...signedElements,
      ...movementElements,
    ],
    indicators: [admittedOfAssigned, foundedOfAssigned, signedShare, ...movementIndicators],
    sections: [
      section("members", "Phát triển đoàn viên, công đoàn cơ sở", {
        elements: ["DV_DAU", "DV_KETNAP", "DV_CHUYENDEN", "DV_CHUYENDI", "DV_GIAM", "DV_CUOI", "DV_NU"],
        indicators: ["DV-01", "DV-04"],
      }),
      section("agreements", "Thỏa ước lao động tập thể", {
        elements: ["DN_NN_CD", "DN_NNN_CD", "DN_FDI_CD", "TULDTT_NN_KY", "TULDTT_NNN_KY", "TULDTT_FDI_KY"],
        indicators: ["TU-01"],
      }),
      section("movements", "Phong trào thi đua, chăm lo và khen thưởng", {
        indicators: ["TD-01", "TD-02", "TD-03"],
      }),
    ],
    checks: [...memberChecks, ...signedChecks],
  },
  "Thi đua",
);
