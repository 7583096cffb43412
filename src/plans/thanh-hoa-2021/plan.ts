import { isoDate, planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import { levelsUpTo, provinceLevel } from "../shared/levels";
import { thanhHoa2021 } from "../units/thanh-hoa-2021";
import { checks } from "./checks";
import { elements } from "./elements";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { indicators } from "./indicators";
import { registers } from "./registers";
import { reports } from "./reports";
import { rounds } from "./rounds";
import { sections } from "./sections";
import { sectors } from "../units/thanh-hoa-sectors";
import { adding } from "../shared/rows";

/**
 * Guidance 06/HD-LĐLĐ of LĐLĐ tỉnh Thanh Hóa for the ten years to 2030. What the yearly decisions give each unit to reach is
 * no part of the document: an office that knows it adds `assignments` here, or in the plan it exported.
 */
export const thanhHoaPlan2021: Plan = {
  id: planId("thanh-hoa-2021"),
  version: 2,
  title:
    "Hướng dẫn tổ chức thực hiện Phong trào thi đua “Công nhân, viên chức, lao động chung sức, hiện thực hóa khát vọng xây dựng quê hương Thanh Hóa văn minh, thịnh vượng”, giai đoạn 2021-2030",
  shortName: "Thanh Hóa 2021-2030",
  documentKind: "Hướng dẫn",
  number: "06/HD-LĐLĐ",
  issuer: "Liên đoàn Lao động tỉnh Thanh Hóa",
  issuedOn: isoDate("2021-02-25"),
  legalBasis: [
    "Kế hoạch số 10/KH-LĐLĐ ngày 12/01/2021 của Ban Thường vụ Liên đoàn Lao động tỉnh Thanh Hóa",
    "Quyết định giao chỉ tiêu thực hiện nhiệm vụ hàng năm của Ban Thường vụ Liên đoàn Lao động tỉnh Thanh Hóa",
  ],
  levels: levelsUpTo(provinceLevel),
  sectors,
  rounds,
  elements,
  indicators,
  sections,
  registers,
  checks,
  changes: [adding(2, dutyElements, narratives)],
  reports,
  reportingLine:
    "CĐCS báo cáo công đoàn cấp trên trực tiếp cơ sở; công đoàn cấp trên trực tiếp cơ sở và CĐCS trực thuộc báo cáo LĐLĐ tỉnh (Ban Tuyên giáo - Nữ công chủ trì, phối hợp với Ban Chính sách, pháp luật & Quan hệ lao động tổng hợp)",
  awards: [
    "Danh hiệu “Công nhân giỏi xứ Thanh”",
    "Danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    "Khen thưởng kịp thời của Ban Thường vụ LĐLĐ tỉnh",
  ],
  recipients: [
    "Thường trực Tỉnh ủy (để b/c)",
    "Thường trực Tổng LĐLĐVN (để b/c)",
    "Thường trực UBND tỉnh (để b/c)",
    "Ban DV, TG Tỉnh ủy (để b/c)",
    "Ban KTCS-XH&TĐKT TLĐ (để b/c)",
    "Ban TĐ-KT tỉnh (b/c)",
    "Thường trực LĐLĐ tỉnh",
    "Các Ban LĐLĐ tỉnh",
    "CĐ cấp trên trực tiếp cơ sở",
    "CĐCS, đơn vị trực thuộc LĐLĐ tỉnh",
    "Trang Website CĐTH",
    "Lưu VT, CSPL&QHLD, TG-NC",
  ],
  defaultRegistry: thanhHoa2021.id,
};
