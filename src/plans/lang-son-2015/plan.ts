import { planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import { levelsUpTo, provinceLevel } from "../shared/levels";
import { publicAndEnterprise } from "../shared/sectors";
import { langSon2015 } from "../units/lang-son-2015";
import { checks } from "./checks";
import { elements } from "./elements";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { indicators } from "./indicators";
import { registers } from "./registers";
import { rounds } from "./rounds";
import { sections } from "./sections";
import { adding } from "../shared/rows";

/**
 * "Phát động thi đua" of LĐLĐ tỉnh Lạng Sơn for 2015. It carries neither number nor day, and no quantity at all: everything
 * is counted, nothing is judged.
 */
export const langSonPlan2015: Plan = {
  id: planId("lang-son-2015"),
  version: 2,
  title: "Phát động thi đua trong CNVCLĐ và các cấp Công đoàn tỉnh Lạng Sơn năm 2015",
  shortName: "Lạng Sơn 2015",
  documentKind: "bản phát động thi đua năm 2015",
  issuer: "Liên đoàn Lao động tỉnh Lạng Sơn",
  legalBasis: [
    "Nghị quyết Đại hội XI của Đảng",
    "Nghị quyết Đại hội XI Công đoàn Việt Nam",
    "Nghị quyết Đại hội XV Công đoàn tỉnh",
    "Chỉ thị số 03-CT/TW của Bộ Chính trị",
  ],
  levels: levelsUpTo(provinceLevel),
  sectors: publicAndEnterprise,
  rounds,
  elements,
  indicators,
  sections,
  registers,
  checks,
  changes: [adding(2, dutyElements, narratives)],
  reportingLine:
    "Các cấp công đoàn thường xuyên phản ánh, báo cáo kết quả về LĐLĐ tỉnh (qua Ban Chính sách - Pháp luật) để tổng hợp báo cáo cấp trên",
  awards: ["Biểu dương, khen thưởng các tập thể, cá nhân điển hình tiên tiến, xuất sắc khi sơ kết, tổng kết"],
  recipients: [
    "TLĐ",
    "Ban Dân vận Tỉnh ủy",
    "Ban TĐ, KT Sở Nội vụ (b/c)",
    "Uỷ ban MTTQ VN tỉnh LS",
    "LĐLĐ huyện, TP, CĐN",
    "CĐCS trực thuộc LĐLĐ tỉnh (t/h)",
    "CĐCS ngành TW đóng trên địa bàn tỉnh",
    "Các Ban LĐLĐ tỉnh",
    "Lưu CS-PL, VT",
  ],
  defaultRegistry: langSon2015.id,
};
