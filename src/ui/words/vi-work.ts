import type { PaneWords } from "./pane-words";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What staff do: forms, checks, roll-ups, reports. */
export const viWork: Pick<PaneWords, "form" | "replace" | "check" | "rollUp" | "report" | "copying"> = {
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
    kind: (severity, title, count) => `${severity}: ${title} (${count})`,
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
    changed: "Có thay đổi chưa ghi vào bảng tổng hợp.",
    write: { workbook: "Ghi vào bảng tổng hợp", files: "Tạo lại tệp tổng hợp" },
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
    copyMissing: "Sao chép danh sách chưa nộp",
    missingText: (round, due, names) =>
      [
        `Các đơn vị chưa nộp báo cáo ${round} (hạn nộp ${due}):`,
        ...names.map((name, index) => `${index + 1}. ${name}`),
      ].join("\n"),
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
  copying: {
    copied: "Đã sao chép.",
    byHand: "Chưa sao chép được tự động. Hãy nhấn Ctrl+C để sao chép phần đã bôi đen:",
  },
};
