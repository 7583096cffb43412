import { isoDate, planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import { cityLevel, levelsUpTo } from "../shared/levels";
import { publicAndEnterprise } from "../shared/sectors";
import { giaLamGrassroots } from "../units/gia-lam-cdcs";
import { checks } from "./checks";
import { elements } from "./elements";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { indicators } from "./indicators";
import { registers } from "./registers";
import { rounds } from "./rounds";
import { sections } from "./sections";
import { adding } from "../shared/rows";

/** Plan 667/KH-LĐLĐ of LĐLĐ huyện Gia Lâm, for its own CĐCS; the text prints the number as "667/KH - LĐLĐ". */
export const giaLamPlan2023: Plan = {
  id: planId("gia-lam-2023"),
  version: 2,
  title: "Kế hoạch phát động phong trào thi đua trong CNVCLĐ Huyện năm 2023",
  shortName: "Gia Lâm 2023",
  number: "667/KH-LĐLĐ",
  issuer: "Liên đoàn Lao động huyện Gia Lâm",
  issuedOn: isoDate("2022-12-26"),
  legalBasis: [
    "Kế hoạch số 70/KH-LĐLĐ ngày 21/12/2022 của LĐLĐ thành phố Hà Nội",
    "Chỉ thị số 34-CT/TW",
    "Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị",
    "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ",
    "Quy chế khen thưởng của tổ chức Công đoàn",
  ],
  levels: levelsUpTo(cityLevel),
  sectors: publicAndEnterprise,
  rounds,
  elements,
  indicators,
  sections,
  registers,
  checks,
  changes: [adding(2, dutyElements, narratives)],
  reportingLine:
    "Các công đoàn cơ sở báo cáo LĐLĐ huyện qua thư điện tử gialam@congdoanhanoi.org.vn; LĐLĐ huyện tổng hợp, báo cáo LĐLĐ Thành phố Hà Nội",
  awards: [
    "Danh hiệu thi đua theo Luật Thi đua, khen thưởng",
    "Danh hiệu “Công nhân giỏi Thủ đô”, “Sáng kiến, sáng tạo Thủ đô”, “Người tốt, việc tốt”",
    "Khen thưởng đột xuất, khen thưởng chuyên đề của các cấp công đoàn",
  ],
  recipients: [
    "Thường trực LĐLĐ TP (để báo cáo)",
    "Thường trực Huyện ủy (để báo cáo)",
    "BCH LĐLĐ Huyện",
    "CDCS trực thuộc (để thực hiện)",
    "Lưu VP",
  ],
  defaultRegistry: giaLamGrassroots.id,
};
