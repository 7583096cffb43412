import { formatDay, formatNumber, formatPercent } from "../../base/formats";
import { indicatorFigure, targetWords, SEVERITY_WORDS, STATUS_WORDS } from "../../forms/words";
import { choosingWords } from "./choosing-words";
import { workWords } from "./work-words";
import { hostWords } from "./host-words";

/** Words of the pane's first screens. Other tables are loaded with their screens. */
export const paneWords = {
  /** BCP 47, for `lang` and for screen readers. */
  language: "vi-VN",
  title: "Tổng hợp thi đua",
  /** Without Excel. */
  withFiles: "Đang làm việc với tệp trên máy, không qua Excel. Số liệu không rời khỏi máy này.",
  tabs: { form: "Biểu mẫu", check: "Kiểm tra", "roll-up": "Tổng hợp", report: "Báo cáo" },
  tabList: "Các phần việc",
  back: "Quay lại",
  closeToast: "Đóng thông báo",
  date: { pattern: "ngày/tháng/năm", bad: "Ghi ngày/tháng/năm, ví dụ 31/03/2026." },
  help: { heading: "Giúp đỡ", guide: "Hướng dẫn từng bước, có hình (mở trang mới)" },
  status: STATUS_WORDS,
  severity: SEVERITY_WORDS,
  /** Findings for people who fill the form. */
  grade: { ...SEVERITY_WORDS, unfilled: "Chưa nhập" },
  figures: {
    number: formatNumber,
    percent: formatPercent,
    ofIndicator: indicatorFigure,
    /** An ISO day. */
    day: formatDay,
    target: targetWords,
  },
  handOver: {
    open: "Mở trong Excel",
    save: "Tải về",
    opened:
      "Excel đang mở tệp trong một cửa sổ khác. Nếu không thấy cửa sổ đó, hãy cho phép cửa sổ bật lên rồi bấm lại.",
    withoutMacros: "Mở trong Excel là mở một bản .xlsx không có macro của tệp gốc.",
    notOpened: (file: string) =>
      `Chưa mở được ${file}: Excel chỉ mở thẳng được tệp .xlsx, mà tệp này không chuyển thành .xlsx được. Để lấy tệp, hãy dùng Excel trên web, trên Windows hoặc trang này trong trình duyệt rồi tải về.`,
  },
  officePlan: {
    notKept: (reason: string) =>
      `Không ghi nhớ được kế hoạch trên máy này (trình duyệt báo: ${reason}). Kế hoạch vẫn dùng được; lần sau mở trang, hãy chọn lại tệp.`,
    heading: "Kế hoạch của tôi",
    loading: "Đang mở…",
    /** An own plan among the bundled ones. */
    mark: (title: string) => `${title} (của tôi)`,
  },
  ...choosingWords,
  ...workWords,
  ...hostWords,
} as const;

export type TabName = keyof typeof paneWords.tabs;
export type StepKind = keyof typeof paneWords.progress.label;

/** Why the pane opened in Excel works without it; `incomplete`: why it does not work at all. */
export type OpeningTrouble = keyof typeof paneWords.opening.headings;
