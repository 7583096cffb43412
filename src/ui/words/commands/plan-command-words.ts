/** What the commands about an office's own plan say to people. Each entry is a whole sentence or line. */
export const planCommandWords = {
  exported: (plan: string, path: string) =>
    `Đã ghi kế hoạch “${plan}” thành sổ kế hoạch: ${path}. Sửa trong Excel rồi kiểm tra bằng lệnh plan check.`,
  sound: (file: string, title: string, indicators: number, elements: number, rounds: number, units: number) =>
    `${file}: “${title}”, ${String(indicators)} chỉ tiêu, ${String(elements)} số liệu, ${String(rounds)} đợt, ${String(units)} đơn vị: không có vấn đề gì.`,
  problems: (file: string, count: number) => `${file}: ${String(count)} chỗ chưa đúng`,
  problem: (sheet: string, sentence: string, mend: string) =>
    `  Trang “${sheet}”: ${sentence}\n    Cách sửa: ${mend}`,
  notUsable: "Kế hoạch chưa dùng được; sửa các chỗ sau rồi chạy lại lệnh.",
  noPlan: (file: string) =>
    `${file}: không tìm thấy trang nào của sổ kế hoạch (Kế hoạch, Đợt, Số liệu, Chỉ tiêu, …). Tạo sổ kế hoạch bằng lệnh plan export rồi nhập vào đó.`,
  unreadable: (file: string, reason: string) => `${file}: ${reason}`,
  noUnits: (file: string) =>
    `${file}: kế hoạch chưa có đơn vị nào. Nhập trang “Đơn vị”, hoặc chỉ ra danh sách đơn vị bằng --units.`,
  otherLevels: (units: string, levels: readonly string[]) =>
    `Danh sách "${units}" có đơn vị thuộc cấp mà kế hoạch không có. Các cấp của kế hoạch: ${levels.join(", ")}. Hãy chỉ ra danh sách khác bằng --units.`,
} as const;
