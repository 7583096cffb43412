import type { SpecialReport } from "../../domain/plan/special-report";
import { registerCodes } from "../code-lists";

export const reports: readonly SpecialReport[] = [
  {
    code: "DANH_HIEU",
    kind: "proposal",
    title:
      "Đề nghị xét tặng danh hiệu “Công nhân giỏi xứ Thanh”, “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    indicators: [],
    registers: registerCodes("TH-09_DANH_HIEU"),
    sourcePhrase:
      "hằng năm lựa chọn, lập hồ sơ đề nghị Ban Thường vụ LĐLĐ tỉnh xét tặng danh hiệu “Công nhân giỏi xứ Thanh”, “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
  },
  {
    code: "GUONG_TOT",
    kind: "proposal",
    title: "Đề nghị khen thưởng gương người tốt, việc tốt",
    indicators: [],
    registers: registerCodes("TH-14_GUONG_TOT"),
    sourcePhrase: "để trình Ban Thường vụ LĐLĐ tỉnh khen thưởng kịp thời",
  },
];
