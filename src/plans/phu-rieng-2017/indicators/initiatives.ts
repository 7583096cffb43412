import type { Indicator } from "../../../domain/plan/indicator";
import { grassrootsAndUpper } from "../../shared/answering";
import { ROUND_I } from "../rounds";
import { toProvince } from "./answering";
import { indicator, total, askedIn } from "../../shared/indicators";

/** PR-10: sáng kiến đề nghị tặng Bằng "Lao động sáng tạo" (II.1.2). */
export const initiativeIndicators: readonly Indicator[] = [
  indicator("PR-10", "Sáng kiến đề nghị Tổng Liên đoàn tặng Bằng “Lao động sáng tạo”", {
    ...total("hồ sơ", "SK_HOSO"),
    ...askedIn([ROUND_I], grassrootsAndUpper, toProvince),
    sourcePhrase: `để đề nghị về Tổng Liên đoàn tặng Bằng "Lao động sáng tạo", báo cáo kết quả rà soát và gửi hồ sơ đề nghị về Liên đoàn Lao động tỉnh`,
    inferred:
      "Kế hoạch không nêu số lượng và không gắn với đợt nào: hỏi ở đợt I, là đợt hoàn thành nhiệm vụ năm 2017. Câu này đứng ở mục khu vực sản xuất kinh doanh nhưng nói tới mọi đoàn viên, CNVCLĐ nên hỏi mọi loại hình.",
  }),
];
