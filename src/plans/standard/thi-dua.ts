import { sectionCode } from "../../domain/codes";
import { elementCodes, indicatorCodes } from "../code-lists";
import { enterpriseElements, signedElements } from "./agreement-elements";
import { signedShare } from "./agreement-indicators";
import { memberChecks, signedChecks } from "./checks";
import { assignedElements, foundingElements, memberElements } from "./member-elements";
import { admittedOfAssigned, foundedOfAssigned } from "./member-indicators";
import { movementElements } from "./movement-elements";
import { movementIndicators } from "./movement-indicators";
import { templatePlan } from "./template-plan";

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
      {
        code: sectionCode("members"),
        title: "Phát triển đoàn viên, công đoàn cơ sở",
        elements: elementCodes(
          "DV_DAU",
          "DV_KETNAP",
          "DV_CHUYENDEN",
          "DV_CHUYENDI",
          "DV_GIAM",
          "DV_CUOI",
          "DV_NU",
        ),
        indicators: indicatorCodes("DV-01", "DV-04"),
      },
      {
        code: sectionCode("agreements"),
        title: "Thỏa ước lao động tập thể",
        elements: elementCodes(
          "DN_NN_CD",
          "DN_NNN_CD",
          "DN_FDI_CD",
          "TULDTT_NN_KY",
          "TULDTT_NNN_KY",
          "TULDTT_FDI_KY",
        ),
        indicators: indicatorCodes("TU-01"),
      },
      {
        code: sectionCode("movements"),
        title: "Phong trào thi đua, chăm lo và khen thưởng",
        elements: [],
        indicators: indicatorCodes("TD-01", "TD-02", "TD-03"),
      },
    ],
    checks: [...memberChecks, ...signedChecks],
  },
  "Thi đua",
);
