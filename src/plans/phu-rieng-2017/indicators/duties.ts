import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { amountOf, grassrootsAndUpper, grassrootsOnly, nothingMore, upperOnly } from "../../shared/answering";
import { MOVEMENTS } from "../registers";
import { BOTH_ROUNDS, ROUND_I, ROUND_II } from "../rounds";
import { endOfMarch, throughUpperToProvince, toUpper, yearEnd } from "./answering";

const notQuantified = "Kế hoạch không nêu số lượng: chỉ đếm để theo dõi, không đánh giá.";

const strength = {
  rounds: [ROUND_I],
  deadline: yearEnd,
  addressee: throughUpperToProvince,
  sourcePhrase:
    "cần chú trọng công tác phát triển đoàn viên, thành lập tổ chức công đoàn, xây dựng CĐCS vững mạnh",
  asks: nothingMore,
} as const;

/** PR-26 to PR-32: what the document orders besides its numbers (I, II.1, III). */
export const dutyIndicators: readonly Indicator[] = [
  {
    code: indicatorCode("PR-26"),
    label: "Tập thể, cá nhân được khen thưởng đợt thi đua ngắn hạn",
    unitOfMeasure: "tập thể, người",
    aggregation: { kind: "sum", of: elementCodes("KHEN_NH_TT", "KHEN_NH_CN") },
    rounds: [ROUND_II],
    levels: grassrootsAndUpper,
    deadline: endOfMarch,
    addressee: "Công đoàn cấp trên",
    sourcePhrase:
      "Kịp thời tuyên dương, khen thưởng và đề nghị cấp trên khen thưởng những tập thể, cá nhân có tinh thần nỗ lực, phấn đấu, chủ động, sáng tạo, hoàn thành xuất sắc chỉ tiêu, kế hoạch mà đợt phát động thi đua ngắn hạn đề ra",
    inferred: `${notQuantified} Hỏi ở đợt II, là đợt kết thúc thi đua ngắn hạn (31/3/2018).`,
    asks: elementCodes("KHEN_NH_TT", "KHEN_NH_CN", "KHEN_NH_TRUCTIEP"),
  },
  {
    ...strength,
    code: indicatorCode("PR-27"),
    label: "Kết nạp đoàn viên cả năm 2017 so với chỉ tiêu giao",
    unitOfMeasure: "%",
    aggregation: {
      kind: "percent-of-plan",
      actual: amountOf("DV_KETNAP_NAM"),
      assigned: amountOf("DV_GIAO"),
    },
    levels: grassrootsAndUpper,
    inferred:
      "Kế hoạch nói tới chỉ tiêu năm 2017 đã giao mà không nêu số: tỷ lệ so với số được giao chỉ để theo dõi, không đánh giá.",
  },
  {
    ...strength,
    code: indicatorCode("PR-28"),
    label: "CĐCS thành lập mới trong năm 2017",
    unitOfMeasure: "CĐCS",
    aggregation: { kind: "sum", of: elementCodes("CDCS_MOI") },
    levels: upperOnly,
    inferred: `${notQuantified} LĐLĐ huyện trả lời, vì CĐCS mới chưa có trong danh sách đơn vị báo cáo.`,
  },
  {
    ...strength,
    code: indicatorCode("PR-29"),
    label: "CĐCS đạt vững mạnh",
    unitOfMeasure: "CĐCS",
    aggregation: { kind: "sum", of: elementCodes("CDCS_VM") },
    levels: grassrootsOnly,
    inferred: notQuantified,
  },
  {
    code: indicatorCode("PR-30"),
    label: "Cuộc kiểm tra, giám sát phong trào thi đua ở cơ sở",
    unitOfMeasure: "cuộc",
    aggregation: { kind: "sum", of: elementCodes("KTGS") },
    rounds: BOTH_ROUNDS,
    levels: upperOnly,
    sourcePhrase: "tổ chức kiểm tra, giám sát kết quả thực hiện phong trào thi đua",
    inferred: notQuantified,
    asks: nothingMore,
  },
  {
    code: indicatorCode("PR-31"),
    label: "Tỷ lệ đơn vị tổng kết, đánh giá các hoạt động ba tháng đầu năm 2018",
    unitOfMeasure: "%",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("TONGKET_II", "TONGKET_II_CT"),
      units: elementCodes("CDCS_TONG", "CAPTREN_TONG"),
    },
    target: TO_BE_DONE,
    rounds: [ROUND_II],
    levels: grassrootsAndUpper,
    deadline: { kind: "words", words: "Khi hết đợt II" },
    addressee: toUpper,
    sourcePhrase: "tổ chức thực hiện tổng kết đánh giá các hoạt động tại mục 2.2 phần II",
    inferred: "Kế hoạch không nêu tỷ lệ và ngày: mỗi đơn vị tổng kết một lần.",
    asks: nothingMore,
  },
  {
    code: indicatorCode("PR-32"),
    label: "Phong trào thi đua điển hình được tổng kết",
    unitOfMeasure: "phong trào",
    aggregation: { kind: "list", register: MOVEMENTS },
    rounds: BOTH_ROUNDS,
    levels: grassrootsAndUpper,
    addressee: toUpper,
    sourcePhrase: "Tổng kết các phong trào thi đua điển hình đã phát động trong năm",
    inferred: `${notQuantified} Số phong trào là số dòng của danh sách kèm theo.`,
    asks: nothingMore,
  },
];
