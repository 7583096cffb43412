import type { DeskRequestFailure } from "../../use-cases/desk-requests";

const list = (items: readonly string[]): string => items.join(", ");

const SHAPES: Readonly<Record<string, string>> = {
  "--set-aside": `--set-aside "tên tệp=lý do"`,
  "--count": `--count "tên tệp=lý do"`,
  "--excuse": `--excuse "mã đơn vị=lý do"`,
  "--accept": `--accept "mã đơn vị=lý do"`,
  "--returned": `--returned "mã đơn vị=lý do"`,
  "--contact": `--contact "mã đơn vị=nội dung"`,
  "--note": `--note "mã đơn vị:mã số liệu=nội dung"`,
  "--adjust": `--adjust "mã đơn vị:mã số liệu=-5:lý do" (số viết liền, phần thập phân dùng dấu chấm)`,
};

/** What the command line says of the roll-up desk. Each entry is a whole sentence. */
export const deskCommandWords = {
  badOption: (option: string, found: string) =>
    `Không hiểu ${option} "${found}". Hãy ghi theo dạng ${SHAPES[option] ?? option}. Chưa ghi gì.`,
  badDay: (found: string) =>
    `Không hiểu ngày "${found}" ở --remind-by. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2024-01-15. Chưa ghi gì.`,
  noSummary: (path: string) =>
    `Tệp "${path}" không phải là bảng tổng hợp do phần mềm lập, nên không thể tiếp tục từ tệp này. Chưa ghi gì.`,
  notOpened: (path: string, reason: string) =>
    `Chưa đọc được bảng tổng hợp "${path}": ${reason} Chưa ghi gì.`,
  otherRound: (path: string, round: string, office: string) =>
    `Bảng tổng hợp "${path}" là của đợt ${round}, cơ quan mã ${office}, không phải của đợt và danh sách đơn vị đang chọn. Chưa ghi gì.`,
  removeNeedsFrom: "--remove chỉ dùng cùng --from: hãy chỉ ra bảng tổng hợp lần trước. Chưa ghi gì.",
  strangeRows: (path: string) =>
    `Bảng tổng hợp "${path}" có dòng chưa hiểu được; nếu tổng hợp tiếp thì các dòng này sẽ mất. Hãy sửa hoặc xóa rồi chạy lại. Chưa ghi gì.`,
  strangeRow: (sheet: string, cell: string, found: string, sentence: string) =>
    `  - Trang "${sheet}", ô ${cell}${found === "" ? "" : ` (“${found}”)`}: ${sentence}`,
  unknownRemoved: (found: string, known: readonly string[]) =>
    `Bảng tổng hợp lần trước không có tệp "${found}". Các tệp đã nhận: ${list(known)}. Chưa ghi gì.`,
  notWritten: (failure: DeskRequestFailure): string => {
    switch (failure.kind) {
      case "unknown-file":
        return `Không có tệp "${failure.found}" trong các tệp đã nhận: ${list(failure.known)}. Chưa ghi gì.`;
      case "unknown-unit":
        return `Không có đơn vị mã "${failure.found}" trong các đơn vị phải báo cáo: ${list(failure.known)}. Chưa ghi gì.`;
      case "unknown-figure":
        return `Biểu mẫu không có số liệu mã "${failure.found}". Xem mã ở trang "Số liệu đơn vị". Chưa ghi gì.`;
      case "nothing-received":
        return `Chưa nhận được báo cáo nào của đơn vị mã "${failure.unit}" nên không thể ghi là đã trả lại hay đã chấp nhận. Chưa ghi gì.`;
    }
  },
  remindersWritten: (path: string) => `Đã ghi nội dung đôn đốc: ${path}`,
} as const;
