import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly } from "../../shared/answering";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS, ROUND_1, ROUND_2 } from "../rounds";
import { byMail, notQuantified, toUpper } from "./answering";
import { indicator, shareOfUnits, total, askedIn } from "../../shared/indicators";

const review = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  levels: grassrootsOnly,
  addressee: toUpper,
  sourcePhrase:
    "Tổ chức sơ kết, biểu dương, khen thưởng kịp thời, tạo sự lan tỏa trong hệ thống và toàn xã hội",
  inferred: "Kế hoạch không nêu tỷ lệ và ngày: mỗi CĐCS sơ kết mỗi đợt một lần.",
} as const;

const duty = { ...askedIn(BOTH_ROUNDS, grassrootsOnly, toUpper), inferred: notQuantified } as const;

/** GL-15 to GL-18: what the document orders besides its numbers (II.1.1, II.2.4, IV). */
export const dutyIndicators: readonly Indicator[] = [
  indicator("GL-15A", "Tỷ lệ CĐCS sơ kết, biểu dương, khen thưởng đợt 1", {
    ...review,
    ...shareOfUnits("SOKET_1", "CDCS_TONG"),
    rounds: [ROUND_1],
  }),
  indicator("GL-15B", "Tỷ lệ CĐCS sơ kết, biểu dương, khen thưởng đợt 2", {
    ...review,
    ...shareOfUnits("SOKET_2", "CDCS_TONG"),
    rounds: [ROUND_2],
  }),
  indicator(
    "GL-16",
    "Đơn vị sự nghiệp công lập hưởng ứng chuyển sang tự chủ tài chính giai đoạn 2022 - 2025",
    {
      ...duty,
      ...total("đơn vị", "TUCHU_DANGKY"),
      sectors: [PUBLIC],
      sourcePhrase:
        "Thực hiện chuyển đổi đơn vị sự nghiệp công lập sang tự chủ tài chính trên địa bàn Thành phố giai đoạn 2022 - 2025",
      asks: elementCodes("TUCHU_DANGKY", "TUCHU_DAT"),
    },
  ),
  indicator("GL-17", "Cuộc ôn lý thuyết, luyện tay nghề, thi thợ giỏi", {
    ...duty,
    ...total("cuộc", "THITHO_CUOC"),
    sectors: [ENTERPRISE],
    sourcePhrase: "Ôn lý thuyết, luyện tay nghề, thi thợ giỏi",
    asks: elementCodes("THITHO_CUOC", "THITHO_NGUOI"),
  }),
  indicator("GL-18", "Phong trào thi đua, cuộc vận động được tổ chức, hưởng ứng", {
    ...duty,
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    levels: grassrootsAndUpper,
    addressee: byMail,
    sourcePhrase: "Tổ chức phong trào thi đua theo hướng tập trung về cơ sở",
    inferred: `${notQuantified} Kết quả từng phong trào là một dòng của danh sách kèm theo.`,
  }),
];
