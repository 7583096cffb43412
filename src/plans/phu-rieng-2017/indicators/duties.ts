import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, upperOnly, inWords } from "../../shared/answering";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS, ROUND_I, ROUND_II } from "../rounds";
import { endOfMarch, throughUpperToProvince, toUpper, yearEnd } from "./answering";
import { indicator, percentOfPlan, shareOfUnits, total, askedIn } from "../../shared/indicators";

const notQuantified = "Kế hoạch không nêu số lượng: chỉ đếm để theo dõi, không đánh giá.";

const strength = {
  rounds: [ROUND_I],
  deadline: yearEnd,
  addressee: throughUpperToProvince,
  sourcePhrase:
    "cần chú trọng công tác phát triển đoàn viên, thành lập tổ chức công đoàn, xây dựng CĐCS vững mạnh",
} as const;

/** PR-26 to PR-32: what the document orders besides its numbers (I, II.1, III). */
export const dutyIndicators: readonly Indicator[] = [
  indicator("PR-26", "Tập thể, cá nhân được khen thưởng đợt thi đua ngắn hạn", {
    ...total("tập thể, người", "KHEN_NH_TT", "KHEN_NH_CN"),
    ...askedIn([ROUND_II], grassrootsAndUpper, "Công đoàn cấp trên", endOfMarch),
    sourcePhrase:
      "Kịp thời tuyên dương, khen thưởng và đề nghị cấp trên khen thưởng những tập thể, cá nhân có tinh thần nỗ lực, phấn đấu, chủ động, sáng tạo, hoàn thành xuất sắc chỉ tiêu, kế hoạch mà đợt phát động thi đua ngắn hạn đề ra",
    inferred: `${notQuantified} Hỏi ở đợt II, là đợt kết thúc thi đua ngắn hạn (31/3/2018).`,
    asks: elementCodes("KHEN_NH_TT", "KHEN_NH_CN", "KHEN_NH_TRUCTIEP"),
  }),
  indicator("PR-27", "Kết nạp đoàn viên cả năm 2017 so với chỉ tiêu giao", {
    ...strength,
    ...percentOfPlan("DV_KETNAP_NAM", "DV_GIAO"),
    levels: grassrootsAndUpper,
    inferred:
      "Kế hoạch nói tới chỉ tiêu năm 2017 đã giao mà không nêu số: tỷ lệ so với số được giao chỉ để theo dõi, không đánh giá.",
  }),
  indicator("PR-28", "CĐCS thành lập mới trong năm 2017", {
    ...strength,
    ...total("CĐCS", "CDCS_MOI"),
    levels: upperOnly,
    inferred: `${notQuantified} LĐLĐ huyện trả lời, vì CĐCS mới chưa có trong danh sách đơn vị báo cáo.`,
  }),
  indicator("PR-29", "CĐCS đạt vững mạnh", {
    ...strength,
    ...total("CĐCS", "CDCS_VM"),
    levels: grassrootsOnly,
    inferred: notQuantified,
  }),
  indicator("PR-30", "Cuộc kiểm tra, giám sát phong trào thi đua ở cơ sở", {
    ...total("cuộc", "KTGS"),
    ...askedIn(BOTH_ROUNDS, upperOnly),
    sourcePhrase: "tổ chức kiểm tra, giám sát kết quả thực hiện phong trào thi đua",
    inferred: notQuantified,
  }),
  indicator("PR-31", "Tỷ lệ đơn vị tổng kết, đánh giá các hoạt động ba tháng đầu năm 2018", {
    ...shareOfUnits(["TONGKET_II", "TONGKET_II_CT"], ["CDCS_TONG", "CAPTREN_TONG"]),
    target: TO_BE_DONE,
    ...askedIn([ROUND_II], grassrootsAndUpper, toUpper, inWords("Khi hết đợt II")),
    sourcePhrase: "tổ chức thực hiện tổng kết đánh giá các hoạt động tại mục 2.2 phần II",
    inferred: "Kế hoạch không nêu tỷ lệ và ngày: mỗi đơn vị tổng kết một lần.",
  }),
  indicator("PR-32", "Phong trào thi đua điển hình được tổng kết", {
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    ...askedIn(BOTH_ROUNDS, grassrootsAndUpper, toUpper),
    sourcePhrase: "Tổng kết các phong trào thi đua điển hình đã phát động trong năm",
    inferred: `${notQuantified} Số phong trào là số dòng của danh sách kèm theo.`,
  }),
];
