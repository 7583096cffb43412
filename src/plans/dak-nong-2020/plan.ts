import { isoDate, planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import { levelsUpTo, provinceLevel } from "../shared/levels";
import { dakNong2020 } from "../units/dak-nong-2020";
import { checks } from "./checks";
import { elements } from "./elements";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { indicators } from "./indicators";
import { registers } from "./registers";
import { reports } from "./reports";
import { rounds } from "./rounds";
import { sections } from "./sections";
import { adding } from "../shared/rows";

/** Plan 58/KH-LĐLĐ of LĐLĐ tỉnh Đắk Nông. It speaks of no sector: every unit is asked the same. */
export const dakNongPlan2020: Plan = {
  id: planId("dak-nong-2020"),
  version: 2,
  title:
    "Kế hoạch phát động phong trào thi đua chào mừng Đại hội thi đua yêu nước tỉnh Đắk Nông, Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Đắk Nông, lần thứ IV, tiến tới Đại hội thi đua yêu nước toàn quốc lần thứ X và các ngày lễ lớn trong năm 2020",
  shortName: "Đắk Nông 2020",
  number: "58/KH-LĐLĐ",
  issuer: "Liên đoàn Lao động tỉnh Đắk Nông",
  issuedOn: isoDate("2020-02-12"),
  legalBasis: [
    "Kế hoạch số 89/KH-TLĐ ngày 11/11/2019 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam",
    "Nghị quyết số 07/NQ-TLĐ ngày 15/01/2020 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam",
    "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị",
    "Kế hoạch số 150/KH-UBND của Ủy ban nhân dân tỉnh",
  ],
  levels: levelsUpTo(provinceLevel),
  sectors: [],
  rounds,
  elements,
  indicators,
  sections,
  registers,
  checks,
  changes: [adding(2, dutyElements, narratives)],
  reports,
  reportsThrough: "Ban Tổ chức - Thi đua - Văn phòng",
  reportingLine:
    "Các công đoàn cơ sở báo cáo công đoàn cấp trên trực tiếp cơ sở; sau mỗi đợt các đơn vị báo cáo LĐLĐ tỉnh (qua Ban Tổ chức - Thi đua - Văn phòng)",
  awards: [
    "Khen thưởng của các cấp công đoàn sau mỗi đợt thi đua",
    "Khen thưởng đột xuất của LĐLĐ tỉnh",
    "Khen thưởng sáng kiến, sáng tạo theo giá trị làm lợi",
  ],
  recipients: [
    "Ban CSKTXH và TĐKT TLĐLĐVN",
    "UBMTTQVN tỉnh",
    "Ban Dân vận Tỉnh ủy",
    "Ban TĐ - KT tỉnh",
    "Thường trực, các ban LĐLĐ tỉnh",
    "Các cấp công đoàn",
    "Website LĐLĐ tỉnh",
    "Lưu: VT, Ban TC-TĐ-VP",
  ],
  defaultRegistry: dakNong2020.id,
};
