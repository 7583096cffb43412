import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, inWords, upperOnly } from "../../shared/answering";
import { MOVEMENTS } from "../registers";
import { EVERY_YEAR, FIRST_YEAR } from "../rounds";
import { notQuantified, toProvince, toUpper } from "./answering";
import { indicator, shareOfUnits, total, askedIn } from "../../shared/indicators";

const once = "Hướng dẫn không nêu tỷ lệ và ngày: hỏi ở năm 2021, là năm phát động.";

/** TH-20 to TH-24: what the document orders besides (I.2, II.1.3, II.2.1, II.2.3, II.5.1). */
export const dutyIndicators: readonly Indicator[] = [
  indicator("TH-20", "Tỷ lệ CĐCS xây dựng kế hoạch thực hiện phong trào thi đua", {
    ...shareOfUnits("KH_CDCS", "CDCS_2021"),
    target: TO_BE_DONE,
    ...askedIn(FIRST_YEAR, grassrootsOnly, toUpper),
    sourcePhrase:
      "xây dựng kế hoạch thực hiện và tổ chức phát động hưởng ứng phong trào thi đua sâu rộng đến đội ngũ cán bộ, đoàn viên, CNVCLĐ ở cấp mình quản lý",
    inferred: once,
  }),
  indicator("TH-21", "Tỷ lệ đơn vị được Cụm thi đua phân công nhiệm vụ cụ thể", {
    ...shareOfUnits("CUM_NHIEMVU", "DAUMOI_2021"),
    target: TO_BE_DONE,
    ...askedIn(FIRST_YEAR, upperOnly, toProvince),
    sourcePhrase:
      "tổ chức phân công nhiệm vụ cụ thể đối với từng thành viên trong việc phát động phong trào thi đua ở cấp Cụm",
    inferred: once,
  }),
  indicator("TH-22", "Hội nghị, hội thảo, tọa đàm, trao đổi kinh nghiệm với chuyên gia", {
    ...total("cuộc", "TOADAM_CDCS", "TOADAM_CT"),
    ...askedIn(EVERY_YEAR, grassrootsAndUpper),
    sourcePhrase:
      "tổ chức các hoạt động (Hội nghị, hội thảo, tọa đàm, trao đổi kinh nghiệm... với các chuyên gia liên quan đến từng lĩnh vực chuyên môn",
    inferred: `${notQuantified} Mỗi cấp tính cuộc do chính mình tổ chức.`,
  }),
  indicator("TH-23", "Người đăng ký thực hiện nội dung, việc làm cụ thể trong năm", {
    ...total("người", "VIECLAM_NGUOI"),
    ...askedIn(EVERY_YEAR, grassrootsOnly, toUpper, inWords("Hằng năm")),
    sourcePhrase:
      "tổ chức cho cán bộ, đoàn viên, CNVCLĐ đăng ký thực hiện các nội dung, việc làm cụ thể gắn với việc thực hiện nhiệm vụ",
    inferred: notQuantified,
    asks: elementCodes("VIECLAM_NGUOI", "VIECLAM_CT"),
  }),
  indicator("TH-24", "Phong trào thi đua, cuộc vận động được tổ chức, hưởng ứng", {
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    ...askedIn(EVERY_YEAR, grassrootsAndUpper, toProvince),
    sourcePhrase:
      "với các phong thi đua khác và các cuộc vận động đã được các cấp, các ngành và tổ chức Công đoàn phát động trong cán bộ, đoàn viên, CNVCLĐ",
    inferred: `${notQuantified} Kết quả từng phong trào là một dòng của danh sách kèm theo.`,
  }),
];
