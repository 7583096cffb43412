import { findingMend } from "../../sheets/words/finding-mends";
import { findingSentence } from "../../sheets/words/finding-sentences";
import { formatDay, formatNumber, formatPercent, targetWords } from "../../sheets/words/number-words";
import { rejectionSentence } from "../../sheets/words/rejection-sentences";
import { RULE_TITLES } from "../../sheets/words/rule-titles";
import { SEVERITY_WORDS, STATUS_WORDS } from "../../sheets/words/status-words";
import { viChoosing } from "./vi-choosing";
import { viWork } from "./vi-work";
import { viHost } from "./vi-host";
import type { PaneWords } from "./pane-words";

/** The pane in Vietnamese: the language of its users, and what everyone sees unless Office says otherwise. */
export const vi: PaneWords = {
  language: "vi-VN",
  title: "Tổng hợp thi đua",
  mode: {
    workbook: "Đang làm việc với sổ làm việc mở trong Excel.",
    files: "Đang làm việc với tệp trên máy, không qua Excel. Số liệu không rời khỏi máy này.",
  },
  tabs: { form: "Biểu mẫu", check: "Kiểm tra", "roll-up": "Tổng hợp", report: "Báo cáo" },
  tabList: "Các phần việc",
  firstRun: {
    lines: [
      "Phát biểu mẫu cho đơn vị, kiểm tra báo cáo gửi về và cộng tất cả thành một bảng tổng hợp.",
      "Lần đầu dùng? Hãy thử ngay với bộ báo cáo thực hành: số liệu do máy nghĩ ra, không phải số liệu thật.",
    ],
    practise: "Thử với số liệu thực hành",
    dismiss: "Đã hiểu, ẩn phần này",
    preparing: "Đang tạo các báo cáo thực hành…",
    prepared: (files) => `Đã chọn sẵn ${files} báo cáo thực hành. Bấm nút Tổng hợp để xem kết quả.`,
  },
  status: STATUS_WORDS,
  severity: SEVERITY_WORDS,
  figures: { number: formatNumber, percent: formatPercent, day: formatDay, target: targetWords },
  finding: findingSentence,
  mend: findingMend,
  ruleTitle: RULE_TITLES,
  rejection: rejectionSentence,
  ownPlan: {
    heading: "Kế hoạch của tôi",
    loading: "Đang mở…",
    mark: (title) => `${title} (của tôi)`,
  },
  ...viChoosing,
  ...viWork,
  ...viHost,
};
