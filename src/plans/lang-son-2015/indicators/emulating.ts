import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { byEndOf, grassrootsAndUpper, grassrootsOnly, upperOnly } from "../../shared/answering";
import { PUBLIC } from "../../shared/sectors";
import { BOTH_ROUNDS, ROUND_2 } from "../rounds";
import { notQuantified } from "./answering";
import { indicator, ratio, shareOfUnits, total, askedIn } from "../../shared/indicators";

const office = {
  unitOfMeasure: "%",
  ...askedIn([ROUND_2], grassrootsOnly),
  sectors: [PUBLIC],
  sourcePhrase: "xây dựng cơ quan, đơn vị đạt chuẩn văn hoá, cơ quan an toàn",
  inferred: `${notQuantified} Mỗi CĐCS khu vực hành chính sự nghiệp ứng với một cơ quan, đơn vị. Hỏi ở đợt 2 vì danh hiệu xét vào cuối năm.`,
} as const;

const initiatives = {
  ...askedIn(BOTH_ROUNDS, grassrootsOnly),
  sourcePhrase:
    "tổ chức đăng ký giao ước thi đua, thực hiện các đề tài khoa học, sáng kiến cải tiến kỹ thuật, công trình sản phẩm mới",
  inferred: notQuantified,
} as const;

const awards = {
  ...askedIn(BOTH_ROUNDS, grassrootsAndUpper),
  sourcePhrase: "chú trọng khen thưởng người trực tiếp lao động sản xuất và công tác",
  inferred: notQuantified,
} as const;

const targets = {
  unitOfMeasure: "%",
  ...askedIn([ROUND_2], upperOnly),
  deadline: byEndOf("2015-12-31"),
} as const;

const elsewhere =
  "Chỉ tiêu nằm ở văn bản khác, bản phát động chỉ dẫn chiếu: tỷ lệ chỉ tiêu hoàn thành trong số được giao để theo dõi, không đánh giá. Hạn là ngày cuối năm 2015.";

/** LS-04 to LS-11. */
export const emulatingIndicators: readonly Indicator[] = [
  indicator("LS-04", "Tỷ lệ CNVCLĐ có việc làm cụ thể, thiết thực làm theo tấm gương đạo đức của Bác", {
    ...ratio("THEOBAC_NGUOI", "LD_TONG"),
    ...askedIn(BOTH_ROUNDS, grassrootsOnly),
    sourcePhrase: "mỗi CNVCLĐ có những việc làm cụ thể, thiết thực làm theo tấm gương đạo đức của Bác",
    inferred:
      "“Mỗi CNVCLĐ” có thể hiểu là 100%, nhưng bản phát động không nêu tỷ lệ phải đạt: tỷ lệ để theo dõi, không đánh giá.",
  }),
  indicator("LS-05A", "Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hoá", {
    ...office,
    ...shareOfUnits("CQ_VANHOA", "CDCS_HCSN"),
  }),
  indicator("LS-05B", "Tỷ lệ cơ quan, đơn vị đạt chuẩn cơ quan an toàn", {
    ...office,
    ...shareOfUnits("CQ_ANTOAN", "CDCS_HCSN"),
  }),
  indicator("LS-06", "CNVCLĐ học tập nâng cao trình độ", {
    ...total("lượt người", "HOCTAP_NGUOI"),
    ...askedIn(BOTH_ROUNDS, grassrootsOnly),
    sourcePhrase: "đẩy mạnh phong trào học tập, nâng cao trình độ về chính trị, chuyên môn nghiệp vụ",
    inferred: `${notQuantified} Tính lượt người hoàn thành lớp học, khóa học; hỏi cả cơ quan và doanh nghiệp (mục 1, 2 phần II).`,
  }),
  indicator("LS-07A", "Đơn vị đăng ký giao ước thi đua", {
    ...initiatives,
    ...total("đơn vị", "GIAOUOC_CDCS", "GIAOUOC_CT"),
    levels: grassrootsAndUpper,
  }),
  indicator("LS-07B", "Đề tài khoa học, sáng kiến cải tiến kỹ thuật đã thực hiện", {
    ...initiatives,
    ...total("đề tài, sáng kiến", "DETAI", "SANGKIEN"),
  }),
  indicator("LS-07C", "Công trình, sản phẩm mới đã hoàn thành", {
    ...initiatives,
    ...total("công trình", "CT_SANPHAM"),
  }),
  indicator("LS-08", "Cán bộ công đoàn các cấp được đào tạo, bồi dưỡng", {
    ...total("lượt người", "DAOTAO_CDCS", "DAOTAO_CT"),
    ...askedIn(BOTH_ROUNDS, grassrootsAndUpper),
    sourcePhrase: "chú trọng đào tạo, bồi dưỡng cán bộ công đoàn các cấp",
    inferred: `${notQuantified} Mỗi cấp tính cán bộ của chính mình để không tính trùng.`,
  }),
  indicator("LS-09A", "Người trực tiếp lao động sản xuất và công tác được khen thưởng", {
    ...awards,
    ...total("người", "KHEN_TRUCTIEP"),
  }),
  indicator("LS-09B", "Tỷ lệ người trực tiếp lao động trong số cá nhân được khen thưởng", {
    ...awards,
    ...ratio("KHEN_TRUCTIEP", "KHEN_CN"),
  }),
  indicator("LS-10", "CĐCS đạt trong sạch, vững mạnh", {
    ...total("CĐCS", "CDCS_VM"),
    ...askedIn([ROUND_2], grassrootsOnly),
    sourcePhrase: "tích cực tham gia xây dựng Đảng, chính quyền, Công đoàn trong sạch, vững mạnh",
    inferred: `${notQuantified} Hỏi ở đợt 2 vì xếp loại vào cuối năm.`,
  }),
  indicator("LS-11A", "Tỷ lệ chỉ tiêu phát triển kinh tế - xã hội năm 2015 đã hoàn thành", {
    ...targets,
    ...ratio("KTXH_DAT", "KTXH_GIAO"),
    sourcePhrase:
      "phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội của tỉnh năm 2015",
    inferred: elsewhere,
    asks: elementCodes("KTXH_DAT", "KTXH_VUOT", "KTXH_GIAO"),
  }),
  indicator("LS-11B", "Tỷ lệ chỉ tiêu công tác công đoàn năm 2015 đã hoàn thành", {
    ...targets,
    ...ratio("CTCD_DAT", "CTCD_GIAO"),
    sourcePhrase: "quyết tâm thực hiện thắng lợi các mục tiêu công tác công đoàn năm 2015",
    inferred: elsewhere,
  }),
];
