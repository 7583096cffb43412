import { sectionCode } from "../../domain/codes";
import { elementCodes, indicatorCodes } from "../code-lists";
import { densityChecks, memberChecks } from "./checks";
import {
  assignedElements,
  foundingElements,
  growthElements,
  labourElements,
  memberElements,
} from "./member-elements";
import { memberIndicators } from "./member-indicators";
import { templatePlan } from "./template-plan";

/** Growth of membership: the balance of members, what was assigned, new grassroots unions. */
export const doanVien = templatePlan("doan-vien", {
  title: "Phát triển đoàn viên",
  reportTitle: "Báo cáo phát triển đoàn viên, thành lập công đoàn cơ sở",
  elements: [
    ...labourElements,
    ...memberElements,
    ...assignedElements,
    ...growthElements,
    ...foundingElements,
  ],
  indicators: memberIndicators,
  sections: [
    {
      code: sectionCode("labour"),
      title: "Lao động",
      elements: elementCodes("LD_TONG", "LD_NU"),
      indicators: [],
    },
    {
      code: sectionCode("members"),
      title: "Đoàn viên",
      elements: elementCodes(
        "DV_DAU",
        "DV_KETNAP",
        "DV_KETNAP_KY",
        "DV_CHUYENDEN",
        "DV_CHUYENDI",
        "DV_GIAM",
        "DV_CUOI",
        "DV_NU",
      ),
      indicators: indicatorCodes("DV-01", "DV-02", "DV-03"),
    },
    {
      code: sectionCode("unions"),
      title: "Công đoàn cơ sở",
      elements: [],
      indicators: indicatorCodes("DV-04"),
    },
  ],
  checks: [...memberChecks, ...densityChecks],
});
