import { findingSentence } from "../../sheets/words/finding-sentences";
import { rejectionSentence } from "../../sheets/words/rejection-sentences";
import { SEVERITY_WORDS, STATUS_WORDS } from "../../sheets/words/status-words";
import type { PaneWords } from "./pane-words";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const STEPS = { reading: "Đã đọc", painting: "Đã ghi", making: "Đã tạo" } as const;

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
  opening: {
    wait: "Đang kết nối với Excel…",
    headings: {
      "office-unreachable": "Chưa tải được thành phần Office.js của Microsoft",
      "excel-silent": "Excel chưa trả lời",
      "excel-too-old": "Phiên bản Excel này chưa dùng được bảng điều khiển",
    },
    advice: {
      "office-unreachable":
        "Máy cần có Internet trong lần mở này. Hãy kiểm tra kết nối mạng (hoặc tường lửa của cơ quan) rồi bấm Thử lại. Trong lúc chờ, vẫn có thể kiểm tra và tổng hợp từ các tệp trên máy.",
      "excel-silent":
        "Đã chờ 8 giây mà Excel chưa sẵn sàng. Nếu đang gõ dở trong một ô, hãy nhấn Enter hoặc Esc rồi bấm Thử lại; nếu vẫn vậy, hãy đóng sổ làm việc rồi mở lại.",
      "excel-too-old":
        "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Với phiên bản này, vẫn có thể kiểm tra, tổng hợp và tạo biểu mẫu từ các tệp trên máy.",
    },
    again: "Thử lại",
    withFiles: "Làm việc với tệp",
  },
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
  choice: {
    plan: "Kế hoạch",
    round: "Đợt báo cáo",
    roundOption: (name, from, to) => `${name} (${from} – ${to})`,
    registry: "Các đơn vị phải báo cáo",
    unit: "Đơn vị nhận biểu mẫu",
    unitOption: (code, name) => `${code} – ${name}`,
    officeItself: (name) => `${name} (cơ quan tổng hợp)`,
  },
  files: {
    choose: "Chọn tệp…",
    chooseFolder: "Chọn thư mục…",
    folderHint: "Nếu không thấy nút đồng ý khi chọn thư mục, hãy kéo rộng bảng này ra.",
    drop: "hoặc kéo và thả tệp vào đây",
    input: "Các tệp báo cáo",
    folderInput: "Thư mục chứa các tệp báo cáo",
    chosen: (count) => `Đã chọn ${count} tệp`,
    clear: "Bỏ chọn tất cả",
    none: "Chưa chọn tệp nào.",
  },
  progress: {
    label: {
      reading: "Đang đọc các tệp",
      painting: "Đang ghi vào sổ làm việc",
      making: "Đang tạo tệp",
    },
    step: (step, done, of) => `${STEPS[step]} ${done}/${of}`,
    cancel: "Dừng lại",
    cancelled: "Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.",
  },
  form: {
    intro: {
      workbook: "Chèn biểu mẫu trống của một đơn vị vào sổ làm việc đang mở. Các trang tính khác giữ nguyên.",
      files: "Tạo biểu mẫu trống của một đơn vị và tải về máy để gửi đi.",
    },
    insert: "Chèn biểu mẫu",
    download: "Tải biểu mẫu về máy",
    inserted: (sheets) => `Đã chèn các trang ${quoted(sheets)}.`,
    downloaded: (file) => `Đã tạo ${file}. Tệp nằm trong thư mục tải về của trình duyệt.`,
  },
  replace: {
    title: "Thay thế trang tính đang có?",
    question: (sheets) =>
      `Sổ làm việc đã có ${quoted(sheets)}. Nội dung đang có trong đó sẽ mất và được thay bằng nội dung mới.`,
    yes: "Thay thế",
    no: "Giữ nguyên",
  },
  check: {
    intro: {
      workbook: "Kiểm tra biểu mẫu trong sổ làm việc đang mở trước khi gửi hoặc sau khi nhận.",
      files: "Kiểm tra các tệp đơn vị gửi về. Mỗi chỗ cần xem lại đều ghi rõ trang tính và ô.",
    },
    start: { workbook: "Kiểm tra sổ làm việc này", files: "Kiểm tra các tệp" },
    again: "Kiểm tra lại",
    marks: "Đánh dấu trong ô",
    workbookName: "Sổ làm việc đang mở",
    noForm:
      "Sổ làm việc này không có biểu mẫu của kế hoạch thi đua. Hãy mở tệp báo cáo của đơn vị, hoặc chèn biểu mẫu ở thẻ Biểu mẫu.",
    unknownPlan: (found) =>
      `Biểu mẫu thuộc kế hoạch “${found}” mà phần mềm chưa biết. Hãy cập nhật phần mềm, hoặc dùng biểu mẫu của kế hoạch hiện có.`,
    nothingWrong: "Không có vấn đề gì.",
    overall: (files, withErrors) =>
      withErrors === 0
        ? `Đã kiểm tra ${files} tệp: không tệp nào có lỗi cần sửa.`
        : `Đã kiểm tra ${files} tệp: ${withErrors} tệp có lỗi cần sửa.`,
    counts: (errors, warnings, notes) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
    more: (count) => `Hiện thêm ${count} mục`,
    place: (sheet, cell) => (cell === undefined ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`),
    goTo: (sheet, cell) => `Đến ô ${cell}, trang “${sheet}”`,
    list: (subject) => `Kết quả kiểm tra của ${subject}`,
    of: (round, unit) => `${unit}, ${round}`,
  },
  rollUp: {
    intro: {
      workbook: "Cộng các tệp đơn vị gửi về thành bảng tổng hợp trong sổ làm việc đang mở.",
      files: "Cộng các tệp đơn vị gửi về thành một tệp tổng hợp để tải về máy.",
    },
    start: "Tổng hợp",
    again: "Tổng hợp lại",
    done: (received, expected) => `Đã tổng hợp từ ${received}/${expected} đơn vị.`,
    painted: "Các trang tổng hợp đã được ghi vào sổ làm việc. Sổ làm việc chưa lưu.",
    download: (file) => `Tải ${file}`,
    problems: (errors, warnings, notes) =>
      `Kết quả kiểm tra: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý (xem trang “Kết quả kiểm tra”).`,
    noProblems: "Kết quả kiểm tra: không có vấn đề gì.",
    setAside: (count) => `${count} tệp không đưa vào tổng hợp`,
    toReport: "Xem báo cáo",
    outdated: "Đã đổi lựa chọn sau lần tổng hợp này; bấm Tổng hợp lại để cập nhật.",
  },
  report: {
    none: "Chưa có kết quả. Hãy tổng hợp các tệp đơn vị gửi về trước.",
    toRollUp: "Đến thẻ Tổng hợp",
    heading: (round, office) => `${office}, ${round}`,
    received: (received, expected) => `Đã nhận báo cáo của ${received}/${expected} đơn vị`,
    missing: (count) => `Chưa nộp (${count})`,
    nobodyMissing: "Tất cả đơn vị đã nộp báo cáo.",
    late: (count) => `Nộp quá hạn (${count})`,
    indicators: "Các chỉ tiêu",
    statusCount: (status, count) => `${status}: ${count}`,
    actual: (figure) => `Thực hiện: ${figure}`,
    target: (target) => `Chỉ tiêu giao: ${target}`,
    noTarget: "Không giao số",
    noFigure: "chưa có số liệu",
    unitsReaching: (met, units) => `${met}/${units} đơn vị đạt`,
    coverage: (n, of) => `${n}/${of} đơn vị có số liệu`,
  },
  status: STATUS_WORDS,
  severity: SEVERITY_WORDS,
  finding: findingSentence,
  rejection: rejectionSentence,
  hostFailure: {
    "cell-being-edited": () => "Đang gõ dở trong một ô. Hãy nhấn Enter hoặc Esc rồi làm lại.",
    "sheet-protected": ({ sheet }) =>
      sheet === undefined
        ? "Trang tính đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại."
        : `Trang “${sheet}” đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.`,
    "workbook-protected": () =>
      "Sổ làm việc đang khóa cấu trúc nên không thêm được trang. Hãy bỏ bảo vệ sổ làm việc (thẻ Xem lại) rồi làm lại.",
    "read-only": () => "Sổ làm việc chỉ cho đọc. Hãy lưu thành tệp khác hoặc bấm Bật chỉnh sửa rồi làm lại.",
    "too-large": () =>
      "Excel không nhận được lượng số liệu lớn như vậy. Hãy dùng Excel trên máy tính thay cho Excel trên web.",
    "excel-too-old": ({ needed }) =>
      `Phiên bản Excel này thiếu ${needed}. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.`,
    "sheet-missing": ({ sheet }) =>
      `Không còn trang “${sheet}”; có thể đã bị xóa hoặc đổi tên. Hãy kiểm tra lại.`,
    "not-in-front": () => "Đang có sổ làm việc khác ở phía trước. Hãy bấm vào sổ làm việc này rồi làm lại.",
    "session-ended": () =>
      "Phiên làm việc với Excel đã kết thúc. Hãy tải lại trang hoặc mở lại sổ làm việc rồi làm lại.",
    cancelled: () => "Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.",
    unexpected: ({ code, message }) =>
      `Excel không làm được việc này (mã ${code}: ${message}). Sổ làm việc vẫn như trước; hãy thử lại.`,
  },
  bug: {
    heading: "Đã xảy ra lỗi ngoài dự kiến",
    advice:
      "Các tệp và sổ làm việc của bạn không bị thay đổi. Hãy đóng bảng này rồi mở lại; nếu vẫn lỗi, gửi nội dung dưới đây cho người hỗ trợ.",
    details: "Nội dung lỗi",
  },
};
