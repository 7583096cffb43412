import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import {
  amountOf,
  byEndOf,
  grassrootsAndUpper,
  grassrootsOnly,
  nothingMore,
  upperOnly,
} from "../../shared/answering";
import { PUBLIC } from "../../shared/sectors";
import { BOTH_ROUNDS, ROUND_2 } from "../rounds";
import { notQuantified } from "./answering";

const office = {
  unitOfMeasure: "%",
  rounds: [ROUND_2],
  levels: grassrootsOnly,
  sectors: [PUBLIC],
  sourcePhrase: "xây dựng cơ quan, đơn vị đạt chuẩn văn hoá, cơ quan an toàn",
  inferred: `${notQuantified} Mỗi CĐCS khu vực hành chính sự nghiệp ứng với một cơ quan, đơn vị. Hỏi ở đợt 2 vì danh hiệu xét vào cuối năm.`,
  asks: nothingMore,
} as const;

const initiatives = {
  rounds: BOTH_ROUNDS,
  levels: grassrootsOnly,
  sourcePhrase:
    "tổ chức đăng ký giao ước thi đua, thực hiện các đề tài khoa học, sáng kiến cải tiến kỹ thuật, công trình sản phẩm mới",
  inferred: notQuantified,
  asks: nothingMore,
} as const;

const awards = {
  rounds: BOTH_ROUNDS,
  levels: grassrootsAndUpper,
  sourcePhrase: "chú trọng khen thưởng người trực tiếp lao động sản xuất và công tác",
  inferred: notQuantified,
} as const;

const targets = {
  unitOfMeasure: "%",
  rounds: [ROUND_2],
  levels: upperOnly,
  deadline: byEndOf("2015-12-31"),
} as const;

const elsewhere =
  "Chỉ tiêu nằm ở văn bản khác, bản phát động chỉ dẫn chiếu: tỷ lệ chỉ tiêu hoàn thành trong số được giao để theo dõi, không đánh giá. Hạn là ngày cuối năm 2015.";

/** LS-04 to LS-11. */
export const emulatingIndicators: readonly Indicator[] = [
  {
    code: indicatorCode("LS-04"),
    label: "Tỷ lệ CNVCLĐ có việc làm cụ thể, thiết thực làm theo tấm gương đạo đức của Bác",
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("THEOBAC_NGUOI"), denominator: amountOf("LD_TONG") },
    rounds: BOTH_ROUNDS,
    levels: grassrootsOnly,
    sourcePhrase: "mỗi CNVCLĐ có những việc làm cụ thể, thiết thực làm theo tấm gương đạo đức của Bác",
    inferred:
      "“Mỗi CNVCLĐ” có thể hiểu là 100%, nhưng bản phát động không nêu tỷ lệ phải đạt: tỷ lệ để theo dõi, không đánh giá.",
    asks: nothingMore,
  },
  {
    ...office,
    code: indicatorCode("LS-05A"),
    label: "Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hoá",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("CQ_VANHOA"),
      units: elementCodes("CDCS_HCSN"),
    },
  },
  {
    ...office,
    code: indicatorCode("LS-05B"),
    label: "Tỷ lệ cơ quan, đơn vị đạt chuẩn cơ quan an toàn",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("CQ_ANTOAN"),
      units: elementCodes("CDCS_HCSN"),
    },
  },
  {
    code: indicatorCode("LS-06"),
    label: "CNVCLĐ học tập nâng cao trình độ",
    unitOfMeasure: "lượt người",
    aggregation: { kind: "sum", of: elementCodes("HOCTAP_NGUOI") },
    rounds: BOTH_ROUNDS,
    levels: grassrootsOnly,
    sourcePhrase: "đẩy mạnh phong trào học tập, nâng cao trình độ về chính trị, chuyên môn nghiệp vụ",
    inferred: `${notQuantified} Tính lượt người hoàn thành lớp học, khóa học; hỏi cả cơ quan và doanh nghiệp (mục 1, 2 phần II).`,
    asks: nothingMore,
  },
  {
    ...initiatives,
    code: indicatorCode("LS-07A"),
    label: "Đơn vị đăng ký giao ước thi đua",
    unitOfMeasure: "đơn vị",
    aggregation: { kind: "sum", of: elementCodes("GIAOUOC_CDCS", "GIAOUOC_CT") },
    levels: grassrootsAndUpper,
  },
  {
    ...initiatives,
    code: indicatorCode("LS-07B"),
    label: "Đề tài khoa học, sáng kiến cải tiến kỹ thuật đã thực hiện",
    unitOfMeasure: "đề tài, sáng kiến",
    aggregation: { kind: "sum", of: elementCodes("DETAI", "SANGKIEN") },
  },
  {
    ...initiatives,
    code: indicatorCode("LS-07C"),
    label: "Công trình, sản phẩm mới đã hoàn thành",
    unitOfMeasure: "công trình",
    aggregation: { kind: "sum", of: elementCodes("CT_SANPHAM") },
  },
  {
    code: indicatorCode("LS-08"),
    label: "Cán bộ công đoàn các cấp được đào tạo, bồi dưỡng",
    unitOfMeasure: "lượt người",
    aggregation: { kind: "sum", of: elementCodes("DAOTAO_CDCS", "DAOTAO_CT") },
    rounds: BOTH_ROUNDS,
    levels: grassrootsAndUpper,
    sourcePhrase: "chú trọng đào tạo, bồi dưỡng cán bộ công đoàn các cấp",
    inferred: `${notQuantified} Mỗi cấp tính cán bộ của chính mình để không tính trùng.`,
    asks: nothingMore,
  },
  {
    ...awards,
    code: indicatorCode("LS-09A"),
    label: "Người trực tiếp lao động sản xuất và công tác được khen thưởng",
    unitOfMeasure: "người",
    aggregation: { kind: "sum", of: elementCodes("KHEN_TRUCTIEP") },
    asks: nothingMore,
  },
  {
    ...awards,
    code: indicatorCode("LS-09B"),
    label: "Tỷ lệ người trực tiếp lao động trong số cá nhân được khen thưởng",
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("KHEN_TRUCTIEP"), denominator: amountOf("KHEN_CN") },
    asks: nothingMore,
  },
  {
    code: indicatorCode("LS-10"),
    label: "CĐCS đạt trong sạch, vững mạnh",
    unitOfMeasure: "CĐCS",
    aggregation: { kind: "sum", of: elementCodes("CDCS_VM") },
    rounds: [ROUND_2],
    levels: grassrootsOnly,
    sourcePhrase: "tích cực tham gia xây dựng Đảng, chính quyền, Công đoàn trong sạch, vững mạnh",
    inferred: `${notQuantified} Hỏi ở đợt 2 vì xếp loại vào cuối năm.`,
    asks: nothingMore,
  },
  {
    ...targets,
    code: indicatorCode("LS-11A"),
    label: "Tỷ lệ chỉ tiêu phát triển kinh tế - xã hội năm 2015 đã hoàn thành",
    aggregation: { kind: "ratio", numerator: amountOf("KTXH_DAT"), denominator: amountOf("KTXH_GIAO") },
    sourcePhrase:
      "phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội của tỉnh năm 2015",
    inferred: elsewhere,
    asks: elementCodes("KTXH_DAT", "KTXH_VUOT", "KTXH_GIAO"),
  },
  {
    ...targets,
    code: indicatorCode("LS-11B"),
    label: "Tỷ lệ chỉ tiêu công tác công đoàn năm 2015 đã hoàn thành",
    aggregation: { kind: "ratio", numerator: amountOf("CTCD_DAT"), denominator: amountOf("CTCD_GIAO") },
    sourcePhrase: "quyết tâm thực hiện thắng lợi các mục tiêu công tác công đoàn năm 2015",
    inferred: elsewhere,
    asks: nothingMore,
  },
];
