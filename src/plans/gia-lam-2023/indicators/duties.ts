import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, nothingMore } from "../../shared/answering";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS, ROUND_1, ROUND_2 } from "../rounds";
import { byMail, notQuantified, toUpper } from "./answering";

const review = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  levels: grassrootsOnly,
  addressee: toUpper,
  sourcePhrase:
    "Tổ chức sơ kết, biểu dương, khen thưởng kịp thời, tạo sự lan tỏa trong hệ thống và toàn xã hội",
  inferred: "Kế hoạch không nêu tỷ lệ và ngày: mỗi CĐCS sơ kết mỗi đợt một lần.",
  asks: nothingMore,
} as const;

const duty = {
  rounds: BOTH_ROUNDS,
  levels: grassrootsOnly,
  addressee: toUpper,
  inferred: notQuantified,
} as const;

/** GL-15 to GL-18: what the document orders besides its numbers (II.1.1, II.2.4, IV). */
export const dutyIndicators: readonly Indicator[] = [
  {
    ...review,
    code: indicatorCode("GL-15A"),
    label: "Tỷ lệ CĐCS sơ kết, biểu dương, khen thưởng đợt 1",
    aggregation: { kind: "share-of-units", met: elementCodes("SOKET_1"), units: elementCodes("CDCS_TONG") },
    rounds: [ROUND_1],
  },
  {
    ...review,
    code: indicatorCode("GL-15B"),
    label: "Tỷ lệ CĐCS sơ kết, biểu dương, khen thưởng đợt 2",
    aggregation: { kind: "share-of-units", met: elementCodes("SOKET_2"), units: elementCodes("CDCS_TONG") },
    rounds: [ROUND_2],
  },
  {
    ...duty,
    code: indicatorCode("GL-16"),
    label: "Đơn vị sự nghiệp công lập hưởng ứng chuyển sang tự chủ tài chính giai đoạn 2022 - 2025",
    unitOfMeasure: "đơn vị",
    aggregation: { kind: "sum", of: elementCodes("TUCHU_DANGKY") },
    sectors: [PUBLIC],
    sourcePhrase:
      "Thực hiện chuyển đổi đơn vị sự nghiệp công lập sang tự chủ tài chính trên địa bàn Thành phố giai đoạn 2022 - 2025",
    asks: elementCodes("TUCHU_DANGKY", "TUCHU_DAT"),
  },
  {
    ...duty,
    code: indicatorCode("GL-17"),
    label: "Cuộc ôn lý thuyết, luyện tay nghề, thi thợ giỏi",
    unitOfMeasure: "cuộc",
    aggregation: { kind: "sum", of: elementCodes("THITHO_CUOC") },
    sectors: [ENTERPRISE],
    sourcePhrase: "Ôn lý thuyết, luyện tay nghề, thi thợ giỏi",
    asks: elementCodes("THITHO_CUOC", "THITHO_NGUOI"),
  },
  {
    ...duty,
    code: indicatorCode("GL-18"),
    label: "Phong trào thi đua, cuộc vận động được tổ chức, hưởng ứng",
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    levels: grassrootsAndUpper,
    addressee: byMail,
    sourcePhrase: "Tổ chức phong trào thi đua theo hướng tập trung về cơ sở",
    inferred: `${notQuantified} Kết quả từng phong trào là một dòng của danh sách kèm theo.`,
    asks: nothingMore,
  },
];
