import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
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
import { BOTH_ROUNDS, ROUND_1, ROUND_2 } from "../rounds";
import { byMail, notQuantified, throughUpperToCity, toCity, toUpper, yearEnd } from "./answering";

const growth = {
  rounds: BOTH_ROUNDS,
  addressee: toUpper,
  sourcePhrase: "Tập trung phát triển đoàn viên, thành lập công đoàn cơ sở",
} as const;

const awards = {
  rounds: BOTH_ROUNDS,
  levels: grassrootsAndUpper,
  sourcePhrase: "Quan tâm khen thưởng tập thể nhỏ và người lao động trực tiếp",
  inferred: notQuantified,
  asks: nothingMore,
} as const;

const reports = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  levels: grassrootsOnly,
  addressee: byMail,
  sourcePhrase:
    "báo cáo kết quả thực hiện về LĐLĐ huyện qua địa chỉ email gialam@congdoanhanoi.org.vn để tổng hợp báo cáo LĐLĐ Thành phố Hà Nội theo qui định",
  inferred: "Kế hoạch dẫn chiếu “theo qui định”, không nêu ngày và tỷ lệ: mỗi CĐCS báo cáo mỗi đợt một lần.",
  asks: nothingMore,
} as const;

/** GL-01, GL-03 to GL-05, GL-08 and GL-12 to GL-14. */
export const organisingIndicators: readonly Indicator[] = [
  {
    code: indicatorCode("GL-01"),
    label: "Tỷ lệ công chức, viên chức, người lao động có sáng kiến được công nhận và cập nhật hệ thống",
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("SK_NGUOI"), denominator: amountOf("LD_HCSN") },
    target: { comparator: "at-least", value: 0.2 },
    rounds: BOTH_ROUNDS,
    levels: grassrootsOnly,
    sectors: [PUBLIC],
    deadline: yearEnd,
    addressee: throughUpperToCity,
    sourcePhrase:
      "tối thiểu 20% đội ngũ Công chức, viên chức, người lao động trong các cơ quan, đơn vị hành chính sự nghiệp có sáng kiến được công nhận ở cấp cơ sở và cập nhật sáng kiến trong hệ thống chương trình “01 triệu sáng kiến” của Tổng Liên đoàn",
    inferred:
      "Chỉ tính người vừa được công nhận, vừa đã cập nhật hệ thống; tính trên toàn huyện, lũy kế từ 01/01/2023. “Năm 2023” hiểu là đến hết ngày 31/12/2023.",
    asks: elementCodes("SK_CONGNHAN", "SK_NGUOI"),
  },
  {
    code: indicatorCode("GL-03"),
    label: "Tỷ lệ CĐCS được triển khai kế hoạch phát động thi đua",
    unitOfMeasure: "%",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("KH_TRIENKHAI"),
      units: elementCodes("CDCS_TONG"),
    },
    target: { comparator: "equal", value: 1 },
    rounds: BOTH_ROUNDS,
    levels: upperOnly,
    sourcePhrase: "Xây dựng kế hoạch phát động thi đua triển khai đến 100% CĐCS",
    inferred:
      "Việc của LĐLĐ huyện; từng CĐCS xác nhận đã được triển khai. Kế hoạch không nêu ngày; hỏi ở cả hai đợt.",
    asks: nothingMore,
  },
  {
    code: indicatorCode("GL-04"),
    label: "Đơn vị phát động thi đua điểm",
    unitOfMeasure: "đơn vị",
    aggregation: { kind: "sum", of: elementCodes("DIEM_DONVI") },
    target: { comparator: "between", from: 1, to: 2 },
    rounds: [ROUND_1],
    levels: upperOnly,
    deadline: byEndOf("2023-02-15"),
    addressee: toCity,
    sourcePhrase: "lựa chọn từ 1- 2 đơn vị, tổ chức phát động thi đua điểm từ nay đến ngày 15/02/2023",
    inferred:
      "“Từ nay” là ngày ký kế hoạch, 26/12/2022; “đến ngày 15/02/2023” tính cả ngày đó. LĐLĐ huyện trả lời, không hỏi CĐCS.",
    asks: nothingMore,
  },
  {
    code: indicatorCode("GL-05"),
    label: "Tỷ lệ cán bộ, CNVCLĐ đăng ký phấn đấu đạt danh hiệu thi đua",
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("DK_DANHHIEU"), denominator: amountOf("LD_TONG") },
    target: { comparator: "equal", value: 1 },
    rounds: [ROUND_1],
    levels: grassrootsOnly,
    addressee: toUpper,
    sourcePhrase: "động viên 100% cán bộ, CNVCLĐ đăng ký phấn đấu đạt danh hiệu thi đua",
    inferred: "Kế hoạch không nêu ngày: hỏi ở đợt 1 vì đăng ký khi phát động.",
    asks: nothingMore,
  },
  {
    ...growth,
    code: indicatorCode("GL-08A"),
    label: "Phát triển đoàn viên (kết nạp mới)",
    unitOfMeasure: "người",
    aggregation: { kind: "sum", of: elementCodes("DV_KETNAP") },
    levels: grassrootsAndUpper,
    inferred: `${notQuantified} Phát triển đoàn viên hiểu là số kết nạp mới (chưa trừ giảm) trong đợt; số tăng thuần so với cuối năm 2022 ghi riêng.`,
    asks: elementCodes("DV_KETNAP", "DV_HCSN", "DV_DN", "DV_TONG", "DV_HCSN_GOC", "DV_TANG_THUAN"),
  },
  {
    ...growth,
    code: indicatorCode("GL-08B"),
    label: "Công đoàn cơ sở thành lập mới",
    unitOfMeasure: "CĐCS",
    aggregation: { kind: "sum", of: elementCodes("CDCS_MOI") },
    levels: upperOnly,
    inferred: `${notQuantified} LĐLĐ huyện trả lời, vì CĐCS mới chưa có trong danh sách đơn vị báo cáo.`,
    asks: nothingMore,
  },
  {
    code: indicatorCode("GL-12"),
    label: "CĐCS đăng ký giao ước thi đua",
    unitOfMeasure: "CĐCS",
    aggregation: { kind: "sum", of: elementCodes("GIAOUOC") },
    rounds: [ROUND_1],
    levels: grassrootsOnly,
    addressee: toUpper,
    sourcePhrase: "để tổ chức phát động thi đua, đăng ký giao ước thi đua",
    inferred: notQuantified,
    asks: nothingMore,
  },
  {
    ...awards,
    code: indicatorCode("GL-13A"),
    label: "Tập thể được khen thưởng",
    unitOfMeasure: "tập thể",
    aggregation: { kind: "sum", of: elementCodes("KHEN_TT") },
    asks: elementCodes("KHEN_TT", "KHEN_TT_NHO"),
  },
  {
    ...awards,
    code: indicatorCode("GL-13B"),
    label: "Cá nhân được khen thưởng",
    unitOfMeasure: "người",
    aggregation: { kind: "sum", of: elementCodes("KHEN_CN") },
  },
  {
    ...awards,
    code: indicatorCode("GL-13C"),
    label: "Tỷ lệ người lao động trực tiếp trong số cá nhân được khen thưởng",
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("KHEN_TRUCTIEP"), denominator: amountOf("KHEN_CN") },
  },
  {
    ...awards,
    code: indicatorCode("GL-13D"),
    label: "Khen thưởng đột xuất, khen thưởng chuyên đề",
    unitOfMeasure: "lượt",
    aggregation: { kind: "sum", of: elementCodes("KHEN_DOTXUAT", "KHEN_CHUYENDE") },
    sourcePhrase:
      "nâng cao chất lượng công tác khen thưởng thành tích đột xuất, khen thưởng chuyên đề trong các lĩnh vực",
  },
  {
    ...reports,
    code: indicatorCode("GL-14A"),
    label: "Tỷ lệ CĐCS báo cáo kết quả đợt 1",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("BAOCAO_1"),
      units: elementCodes("CDCS_TONG"),
    },
    rounds: [ROUND_1],
  },
  {
    ...reports,
    code: indicatorCode("GL-14B"),
    label: "Tỷ lệ CĐCS báo cáo kết quả đợt 2",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("BAOCAO_2"),
      units: elementCodes("CDCS_TONG"),
    },
    rounds: [ROUND_2],
  },
];
