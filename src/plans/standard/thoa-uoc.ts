import { agreementElements, enterpriseElements, signedElements } from "./agreement-elements";
import { agreementIndicators } from "./agreement-indicators";
import { agreementChecks } from "./checks";
import { templatePlan } from "./template-plan";
import { section } from "../shared/sections";

/** Collective agreements: who must have one, who has, how good they are, whom they cover. */
export const thoaUoc = templatePlan("thoa-uoc", {
  title: "Thỏa ước lao động tập thể",
  reportTitle: "Báo cáo ký kết thỏa ước lao động tập thể",
  elements: [...enterpriseElements, ...signedElements, ...agreementElements],
  indicators: agreementIndicators,
  sections: [
    section("enterprises", "Doanh nghiệp có công đoàn cơ sở", {
      elements: ["DN_NN_CD", "DN_NNN_CD", "DN_FDI_CD"],
    }),
    section("signed", "Doanh nghiệp đã ký thỏa ước lao động tập thể", {
      elements: ["TULDTT_NN_KY", "TULDTT_NNN_KY", "TULDTT_FDI_KY"],
      indicators: ["TU-01", "TU-02"],
    }),
    section("agreements", "Thỏa ước còn hiệu lực và kết quả xếp loại", {
      elements: [
        "TULDTT_MOI",
        "TULDTT_HIEULUC",
        "TULDTT_XL_A",
        "TULDTT_XL_B",
        "TULDTT_XL_C",
        "TULDTT_XL_D",
        "TULDTT_XL_CHUA",
      ],
      indicators: ["TU-03", "TU-04"],
    }),
  ],
  checks: agreementChecks,
});
