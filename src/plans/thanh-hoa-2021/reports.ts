import type { SpecialReport } from "../../domain/plan/special-report";
import { proposal } from "../shared/reports";

export const reports: readonly SpecialReport[] = [
  proposal("DANH_HIEU", {
    title:
      "Đề nghị xét tặng danh hiệu “Công nhân giỏi xứ Thanh”, “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    registers: ["TH-09_DANH_HIEU"],
    sourcePhrase:
      "hằng năm lựa chọn, lập hồ sơ đề nghị Ban Thường vụ LĐLĐ tỉnh xét tặng danh hiệu “Công nhân giỏi xứ Thanh”, “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
  }),
  proposal("GUONG_TOT", {
    title: "Đề nghị khen thưởng gương người tốt, việc tốt",
    registers: ["TH-14_GUONG_TOT"],
    sourcePhrase: "để trình Ban Thường vụ LĐLĐ tỉnh khen thưởng kịp thời",
  }),
];
