import { isoDate, planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import { narratives } from "../shared/narratives";
import { levelsUpTo, provinceLevel } from "../shared/levels";
import { binhPhuoc2017 } from "../units/binh-phuoc-2017";
import { checks } from "./checks";
import { elements } from "./elements";
import { stateGrades } from "./elements/closing";
import { dutyElements } from "./elements/duties";
import { indicators } from "./indicators";
import { registers } from "./registers";
import { reports } from "./reports";
import { rounds } from "./rounds";
import { sections } from "./sections";
import { sectors } from "../units/phu-rieng-sectors";
import { adding } from "../shared/rows";

/** Plan of LĐLĐ huyện Phú Riềng of 25/10/2017. It carries no number. The title's misprint "nhiệm kỷ" is put right. */
export const phuRieng2017: Plan = {
  id: planId("phu-rieng-2017"),
  version: 2,
  title:
    "Kế hoạch phát động thi đua hoàn thành vượt mức nhiệm vụ và chỉ tiêu năm 2017 - lập thành tích chào mừng Đại hội Công đoàn tỉnh Bình Phước lần thứ X nhiệm kỳ 2018 - 2023 và Đại hội XII Công đoàn Việt Nam",
  shortName: "Phú Riềng 2017",
  issuer: "Liên đoàn Lao động huyện Phú Riềng",
  issuedOn: isoDate("2017-10-25"),
  legalBasis: ["Chương trình công tác năm 2017 của Liên đoàn Lao động huyện Phú Riềng"],
  levels: levelsUpTo(provinceLevel),
  sectors,
  rounds,
  elements,
  indicators,
  sections,
  registers,
  checks,
  changes: [adding(2, dutyElements, stateGrades, narratives)],
  reports,
  reportingLine:
    "Các công đoàn cơ sở báo cáo LĐLĐ huyện; LĐLĐ huyện tổng hợp báo cáo, gửi hồ sơ đề nghị về LĐLĐ tỉnh",
  awards: [
    "Bằng “Lao động sáng tạo” của Tổng Liên đoàn Lao động Việt Nam",
    "Gắn biển Công trình thi đua của LĐLĐ tỉnh",
    "Khen thưởng tổng kết năm 2017 của các cấp công đoàn",
  ],
  recipients: ["LĐLĐ tỉnh", "Thường trực HU", "Ban Dân vận HU", "Website LĐLĐ huyện", "Lưu LĐLĐ huyện"],
  defaultRegistry: binhPhuoc2017.id,
};
