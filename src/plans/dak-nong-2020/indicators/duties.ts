import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, nothingMore } from "../../shared/answering";
import { GRASSROOTS, PROVINCE, UPPER } from "../../shared/levels";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS, ROUND_1 } from "../rounds";
import { notQuantified, toProvinceOffice } from "./answering";

const duty = { rounds: BOTH_ROUNDS, inferred: notQuantified, asks: nothingMore } as const;

/** DN-13 to DN-16: the movements, Tháng Công nhân, publicity, care (II, III.1). */
export const dutyIndicators: readonly Indicator[] = [
  {
    ...duty,
    code: indicatorCode("DN-13"),
    label: "Phong trào thi đua, cuộc vận động được tổ chức, hưởng ứng",
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    levels: grassrootsAndUpper,
    addressee: toProvinceOffice,
    sourcePhrase:
      "Đẩy mạnh các phong trào thi đua yêu nước trong công nhân, viên chức, lao động do Liên đoàn Lao động tỉnh Đắk Nông phát động",
    inferred: `${notQuantified} Kết quả từng phong trào là một dòng của danh sách kèm theo.`,
  },
  {
    ...duty,
    code: indicatorCode("DN-14"),
    label: "Hoạt động “Tháng Công nhân”",
    unitOfMeasure: "hoạt động",
    aggregation: { kind: "sum", of: elementCodes("THANG_CN_CDCS", "THANG_CN_CT") },
    rounds: [ROUND_1],
    levels: grassrootsAndUpper,
    sourcePhrase:
      "tổ chức các hoạt động “Tháng Công nhân”, biểu dương công nhân lao động giai đoạn 2015 - 2020",
    inferred: `${notQuantified} Đứng ở đợt 1 của kế hoạch.`,
  },
  {
    ...duty,
    code: indicatorCode("DN-15"),
    label: "Tin, bài tuyên truyền phong trào thi đua, gương điển hình",
    unitOfMeasure: "tin, bài",
    aggregation: { kind: "sum", of: elementCodes("TINBAI_CDCS", "TINBAI_CT", "TINBAI_TINH") },
    levels: [GRASSROOTS, UPPER, PROVINCE],
    sourcePhrase:
      "Tuyên truyền sâu rộng về kết quả của các phong trào thi đua trong công nhân, viên chức, lao động và hoạt động công đoàn trên website Liên đoàn Lao động tỉnh, Báo, Đài Phát thanh và Truyền hình Đắk Nông",
    inferred: `${notQuantified} Mỗi cấp tính tin, bài của chính mình.`,
  },
  {
    ...duty,
    code: indicatorCode("DN-16"),
    label: "Đoàn viên, người lao động được chăm lo",
    unitOfMeasure: "lượt người",
    aggregation: { kind: "sum", of: elementCodes("CHAMLO_NGUOI") },
    levels: grassrootsOnly,
    sourcePhrase:
      "Đẩy mạnh các hoạt động chăm lo đời sống vật chất, tinh thần cho công nhân, viên chức, lao động, vì lợi ích thiết thực của đoàn viên",
  },
];
