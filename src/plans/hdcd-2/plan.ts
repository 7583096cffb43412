import { isoDate, planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import { levelsUpTo, provinceLevel } from "../shared/levels";
import { langSon2015 } from "../units/lang-son-2015";
import { checks } from "./checks";
import { elements } from "./elements";
import { indicators } from "./indicators";
import { rounds } from "./rounds";
import { sections } from "./sections";
import { sectors } from "./sectors";

/**
 * Statistical forms 1-HĐCĐ (CĐCS) and 2-HĐCĐ (all offices above), of which only the first lines are known. One plan for
 * both, so that what CĐCS fill in form 1 rolls up into form 2 of the office above, and that into the next form 2.
 */
export const hdcd2: Plan = {
  id: planId("hdcd-2"),
  version: 1,
  title: "Báo cáo tổng hợp số liệu về hoạt động công đoàn (Mẫu 1-HĐCĐ, Mẫu 2-HĐCĐ)",
  shortName: "Mẫu 2-HĐCĐ",
  reportTitle: "Báo cáo số liệu về hoạt động công đoàn",
  documentKind: "Quyết định",
  number: "1454/QĐ-TLĐ",
  issuer: "Tổng Liên đoàn Lao động Việt Nam",
  issuedOn: isoDate("2014-11-28"),
  legalBasis: [
    "Luật Thống kê",
    "Nghị quyết số 05/NQ-ĐCT ngày 22/11/2000 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam",
  ],
  levels: levelsUpTo(provinceLevel),
  sectors,
  rounds,
  elements,
  indicators,
  sections,
  registers: [],
  checks,
  partlyKnown:
    "Mới có các dòng đầu của biểu: Mẫu 1-HĐCĐ đến TT 10, Mẫu 2-HĐCĐ đến một phần của TT 7. Các dòng sau và hạn gửi chưa có nguồn; đây không phải toàn bộ biểu mẫu chính thức.",
  reportingLine:
    "CĐCS, nghiệp đoàn lập Mẫu 1-HĐCĐ gửi công đoàn cấp trên trực tiếp; công đoàn cấp trên trực tiếp cơ sở lập Mẫu 2-HĐCĐ gửi LĐLĐ tỉnh, thành phố, công đoàn ngành trung ương và tương đương; các đơn vị này lập Mẫu 2-HĐCĐ gửi Tổng Liên đoàn",
  awards: [],
  recipients: [],
  defaultRegistry: langSon2015.id,
};
