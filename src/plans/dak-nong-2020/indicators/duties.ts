import type { Indicator } from "../../../domain/plan/indicator";
import { grassrootsAndUpper, grassrootsOnly } from "../../shared/answering";
import { GRASSROOTS, PROVINCE, UPPER } from "../../shared/levels";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS, ROUND_1 } from "../rounds";
import { notQuantified, toProvinceOffice } from "./answering";
import { indicator, total, askedIn } from "../../shared/indicators";

const duty = { rounds: BOTH_ROUNDS, inferred: notQuantified } as const;

/** DN-13 to DN-16: the movements, Tháng Công nhân, publicity, care (II, III.1). */
export const dutyIndicators: readonly Indicator[] = [
  indicator("DN-13", "Phong trào thi đua, cuộc vận động được tổ chức, hưởng ứng", {
    ...duty,
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    levels: grassrootsAndUpper,
    addressee: toProvinceOffice,
    sourcePhrase:
      "Đẩy mạnh các phong trào thi đua yêu nước trong công nhân, viên chức, lao động do Liên đoàn Lao động tỉnh Đắk Nông phát động",
    inferred: `${notQuantified} Kết quả từng phong trào là một dòng của danh sách kèm theo.`,
  }),
  indicator("DN-14", "Hoạt động “Tháng Công nhân”", {
    ...duty,
    ...total("hoạt động", "THANG_CN_CDCS", "THANG_CN_CT"),
    ...askedIn([ROUND_1], grassrootsAndUpper),
    sourcePhrase:
      "tổ chức các hoạt động “Tháng Công nhân”, biểu dương công nhân lao động giai đoạn 2015 - 2020",
    inferred: `${notQuantified} Đứng ở đợt 1 của kế hoạch.`,
  }),
  indicator("DN-15", "Tin, bài tuyên truyền phong trào thi đua, gương điển hình", {
    ...duty,
    ...total("tin, bài", "TINBAI_CDCS", "TINBAI_CT", "TINBAI_TINH"),
    levels: [GRASSROOTS, UPPER, PROVINCE],
    sourcePhrase:
      "Tuyên truyền sâu rộng về kết quả của các phong trào thi đua trong công nhân, viên chức, lao động và hoạt động công đoàn trên website Liên đoàn Lao động tỉnh, Báo, Đài Phát thanh và Truyền hình Đắk Nông",
    inferred: `${notQuantified} Mỗi cấp tính tin, bài của chính mình.`,
  }),
  indicator("DN-16", "Đoàn viên, người lao động được chăm lo", {
    ...duty,
    ...total("lượt người", "CHAMLO_NGUOI"),
    levels: grassrootsOnly,
    sourcePhrase:
      "Đẩy mạnh các hoạt động chăm lo đời sống vật chất, tinh thần cho công nhân, viên chức, lao động, vì lợi ích thiết thực của đoàn viên",
  }),
];
