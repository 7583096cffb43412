/** Messages of the command `report`. Each entry is a whole sentence. */
export const reportCommandWords = {
  unknownKind: (path: string) =>
    `Không rõ loại tệp "${path}". Hãy ghi tên tệp kết thúc bằng .docx (Word), .txt (văn bản) hoặc .xlsx (các danh sách).`,
  noLists: "Các đơn vị không gửi danh sách nào, nên không có gì để ghi. Không tệp nào bị thay đổi.",
  listsWritten: (path: string) => `Đã ghi các danh sách: ${path}`,
  written: (path: string) => `Đã ghi báo cáo: ${path}`,
  unreadable: (path: string, reason: string) =>
    `Không viết được báo cáo từ ${path}: ${reason} Hãy đưa vào bảng tổng hợp do lệnh rollup lập, hoặc một biểu mẫu đã nhập.`,
  unknownSummary: (path: string) =>
    `Không rõ kế hoạch hoặc đơn vị của bảng tổng hợp ${path}. Kế hoạch tự lập thì ghi thêm --plan, danh sách riêng thì ghi thêm --units.`,
  unknownReport: (found: string, known: readonly string[]) =>
    known.length === 0
      ? `Kế hoạch không yêu cầu báo cáo riêng nào, nên không có "${found}". Có thể thêm ở trang “Báo cáo riêng” của sổ kế hoạch.`
      : `Kế hoạch không yêu cầu báo cáo riêng "${found}". Các báo cáo riêng: ${known.join("; ")}.`,
  nothingProposed: (title: string) =>
    `Không đơn vị nào ghi rõ đề nghị trường hợp nào, nên không lập tờ trình “${title}”. Không tệp nào bị thay đổi.`,
  notOurs: (path: string) =>
    `${path} đã có và không phải báo cáo do chương trình lập, nên không ghi đè. Hãy đặt tên khác, hoặc thêm --replace nếu chắc chắn thay.`,
  kept: (count: number) => `Đã giữ nguyên ${String(count)} đoạn do cơ quan viết trong báo cáo cũ.`,
  toReview: (text: string) =>
    `Cần xem lại: câu cơ quan đã sửa nay khác số liệu mới, cả hai đều nằm trong báo cáo: “${text}”`,
} as const;
