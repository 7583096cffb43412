import { elementCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsOnly, upperOnly } from "../../shared/answering";
import { UPPER } from "../../shared/levels";
import { BOTH_ROUNDS, ROUND_I, ROUND_II } from "../rounds";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { toProvince, toUpper } from "./answering";
import { indicator, ratio, total, askedIn } from "../../shared/indicators";

/** PR-07 to PR-09: an toàn, vệ sinh viên (II.2.1). */
export const safetyIndicators: readonly Indicator[] = [
  indicator("PR-07", "Tỷ lệ doanh nghiệp đã kiện toàn đội ngũ an toàn, vệ sinh viên", {
    ...ratio("ATVSV_DN", "DN_CD"),
    target: TO_BE_DONE,
    ...askedIn([ROUND_I], grassrootsOnly, toUpper),
    sectors: ENTERPRISES,
    sourcePhrase: "Kien toàn đội ngũ an toàn vệ sinh viên tại các doanh nghiệp",
    inferred:
      "Kế hoạch không nêu số lượng. Tính trên số doanh nghiệp có CĐCS, cả nhà nước và ngoài nhà nước.",
    asks: elementCodes("ATVSV_DN", "ATVSV_NGUOI"),
  }),
  indicator("PR-08", "Hội thi an toàn, vệ sinh viên giỏi cấp mình", {
    ...total("hội thi", "ATVSV_HOITHI"),
    rounds: BOTH_ROUNDS,
    levels: upperOnly,
    deadline: { kind: "words", words: "Trước hội thi cấp tỉnh (dự kiến tháng 5/2018)" },
    addressee: toProvince,
    sourcePhrase: "tổ chức hội thi ATSVS giỏi tại cấp mình, báo cáo kết quả tổ chức hội thi",
    inferred:
      "Kế hoạch không nêu số hội thi. “Cấp mình” hiểu là cấp huyện; theo dõi cả hai đợt vì hội thi cấp tỉnh diễn ra sau đợt II. “ATSVS” là lỗi đánh máy của ATVSV.",
    asks: elementCodes("ATVSV_HOITHI", "ATVSV_BC"),
  }),
  indicator("PR-09", "Đội tham dự hội thi an toàn, vệ sinh viên cấp tỉnh", {
    unitOfMeasure: "đội",
    aggregation: {
      kind: "per-unit",
      amount: elementCodes("ATVSV_DOI"),
      met: elementCode("ATVSV_DOI_DAT"),
      units: elementCode("CAPTREN_TONG"),
    },
    target: { comparator: "equal", value: 1, perUnitOf: UPPER },
    rounds: [ROUND_II],
    levels: upperOnly,
    deadline: { kind: "words", words: "Hội thi cấp tỉnh dự kiến tổ chức vào tháng 5/2018" },
    addressee: toProvince,
    sourcePhrase: "cử ra 01 đội xuất sắc nhất tham dự hội thi cấp tỉnh (dự kiến tổ chức vào tháng 5/2018)",
    inferred:
      "Kế hoạch không gắn với đợt nào và hội thi diễn ra sau đợt II: hỏi ở đợt II, là đợt cuối trước hội thi. Mỗi công đoàn cấp trên trực tiếp cơ sở cử 01 đội.",
  }),
];
