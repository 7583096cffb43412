import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper } from "../../shared/answering";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS } from "../rounds";
import { notQuantified, toProvinceOffice } from "./answering";
import { indicator, total, askedIn } from "../../shared/indicators";

const duty = {
  ...askedIn(BOTH_ROUNDS, grassrootsAndUpper, toProvinceOffice),
  inferred: notQuantified,
} as const;

/** LS-13 to LS-15: what the document orders besides (IV.4). */
export const dutyIndicators: readonly Indicator[] = [
  indicator("LS-13", "Cuộc đôn đốc, kiểm tra thực hiện phong trào thi đua", {
    ...duty,
    ...total("cuộc", "KIEMTRA_CDCS", "KIEMTRA_CT"),
    sourcePhrase: "đôn đốc kiểm tra thực hiện phong trào đảm bảo hiệu quả, thiết thực",
    inferred: `${notQuantified} Mỗi cấp tính cuộc do chính mình tổ chức.`,
  }),
  indicator("LS-14", "Tập thể được khen thưởng", {
    ...duty,
    ...total("tập thể", "KHEN_TT"),
    sourcePhrase:
      "biểu dương, khen thưởng các tập thể, cá nhân điển hình tiên tiến xuất sắc trong phong trào thi đua để nhân rộng",
    asks: elementCodes("KHEN_TT", "KHEN_CN"),
  }),
  indicator("LS-15", "Phong trào thi đua, cuộc vận động được tổ chức, hưởng ứng", {
    ...duty,
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    sourcePhrase: "tổ chức lồng ghép phát động các phong trào thi đua theo đợt phù hợp với từng ngành nghề",
    inferred: `${notQuantified} Kết quả từng phong trào là một dòng của danh sách kèm theo.`,
  }),
];
