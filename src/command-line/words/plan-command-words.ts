/** Messages of the commands about an office's own plan. Each entry is a whole sentence or line. */
export const planCommandWords = {
  exported: (plan: string, path: string) =>
    `Đã ghi kế hoạch “${plan}” thành sổ kế hoạch: ${path}. Sửa trong Excel rồi kiểm tra bằng lệnh plan check.`,
  exportedTables: (plan: string, folder: string) =>
    `Đã ghi kế hoạch “${plan}” thành các bảng CSV trong thư mục ${folder}. Sửa trong Excel rồi kiểm tra bằng lệnh plan check.`,
  /** `left`: places that may be left over from an older plan; they are listed below. */
  sound: (
    file: string,
    title: string,
    indicators: number,
    elements: number,
    rounds: number,
    units: number,
    left: number,
  ) => {
    const held = `${file}: “${title}”, ${String(indicators)} chỉ tiêu, ${String(elements)} số liệu, ${String(rounds)} đợt, ${String(units)} đơn vị`;
    return left === 0
      ? `${held}: không có vấn đề gì.`
      : `${held}: dùng được, nhưng còn ${String(left)} chỗ nên xem lại.`;
  },
  leftOver: (sheet: string, cell: string, sentence: string, mend: string) =>
    `  ${sheetOrFile(sheet)}, ô ${cell}: ${sentence}
    Việc cần làm: ${mend}`,
  renewed: (title: string, path: string, questions: number, places: number) =>
    `Đã ghi sổ kế hoạch mới “${title}”: ${path}. Trang “Câu hỏi” có ${String(questions)} câu chỉ cơ quan trả lời được: ghi ở cột Trả lời, rồi chạy lệnh plan check. Trang “Đổi năm” liệt kê ${String(places)} chỗ đã đổi.`,
  openQuestion: (sheet: string, cell: string, question: string, phrase: string, example: string) =>
    `  Trang “${sheet}”, ô ${cell}: ${question} ${phrase}
    Ghi ở: ${example}`,
  openQuestions: (count: number) => `Còn ${String(count)} câu hỏi chưa trả lời:`,
  notIssued: (count: number) =>
    `Kế hoạch còn ${String(count)} câu hỏi chưa trả lời nên chưa phát hành biểu mẫu. Trả lời ở trang “Câu hỏi”, hoặc thêm --despite-questions để phát hành dù vậy.`,
  badYear: (year: string) => `"${year}" không phải là năm (bốn chữ số, ví dụ 2026). Chưa ghi gì.`,
  sameYear: (year: string) => `Kế hoạch này đã là của năm ${year}. Hãy ghi năm khác ở --year. Chưa ghi gì.`,
  noRounds: "Kế hoạch chưa có đợt nào nên không đổi năm được. Chưa ghi gì.",
  problems: (file: string, count: number) => `${file}: ${String(count)} chỗ chưa đúng`,
  problem: (sheet: string, sentence: string, mend: string) =>
    `  ${sheetOrFile(sheet)}: ${sentence}\n    Cách sửa: ${mend}`,
  notUsable: "Kế hoạch chưa dùng được; sửa các chỗ sau rồi chạy lại lệnh.",
  noPlan: (file: string) =>
    `${file}: không tìm thấy trang nào của sổ kế hoạch (Kế hoạch, Đợt, Số liệu, Chỉ tiêu, …). Tạo sổ kế hoạch bằng lệnh plan export rồi nhập vào đó.`,
  unreadable: (file: string, reason: string) => `${file}: ${reason}`,
  noUnits: (file: string) =>
    `${file}: kế hoạch chưa có đơn vị nào. Nhập trang “Đơn vị”, hoặc chỉ ra danh sách đơn vị bằng --units.`,
  otherLevels: (units: string, levels: readonly string[]) =>
    `Danh sách "${units}" có đơn vị thuộc cấp mà kế hoạch không có. Các cấp của kế hoạch: ${levels.join(", ")}. Hãy chỉ ra danh sách khác bằng --units.`,
} as const;

/** In a text table the row of a cell is its line. */
const sheetOrFile = (name: string): string => (/\.csv$/i.test(name) ? `Tệp “${name}”` : `Trang “${name}”`);
