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
import { section } from "../shared/sections";

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
    section("labour", "Lao động", { elements: ["LD_TONG", "LD_NU"] }),
    section("members", "Đoàn viên", {
      elements: [
        "DV_DAU",
        "DV_KETNAP",
        "DV_KETNAP_KY",
        "DV_CHUYENDEN",
        "DV_CHUYENDI",
        "DV_GIAM",
        "DV_CUOI",
        "DV_NU",
      ],
      indicators: ["DV-01", "DV-02", "DV-03"],
    }),
    section("unions", "Công đoàn cơ sở", { indicators: ["DV-04"] }),
  ],
  checks: [...memberChecks, ...densityChecks],
});
