import type { OpenFormFailure } from "../../recognise/own-form";
import type { Filing } from "../../model/board";
import { FILING_WORDS } from "../../forms/words";
import { patchFailureReason, rejectionSentence } from "../../forms/finding-words";
import type { PatchFailure } from "../../workbook/files";

/** Messages of `rollup --form`. Each entry is a whole sentence or line. */
export const blankFormCommandWords = {
  /** Shown by --help. */
  help: `
Biểu mẫu riêng (--form): tổng hợp theo bất kỳ biểu mẫu .xlsx nào của cơ quan, không cần kế hoạch có sẵn. Ô nhập số
được cộng, công thức được tính lại, danh sách được nối các dòng kèm tên đơn vị. Biểu mẫu được hiểu theo các tệp đã nhận;
trang tính “Cách tổng hợp” của kết quả cho thấy từng vùng ô và vì sao. Muốn khác thì thêm --area "D20:M41=cộng" (hoặc
giữ riêng, danh sách, tính lại, bỏ qua; nhiều trang tính thì ghi "Biểu 1!D20:M41=cộng"): chương trình nhớ cho lần sau. "F4:F9=tính lại"
tính lại tỷ lệ từ số tổng; không tự tìm được tử số, mẫu số thì ghi thêm công thức của ô đầu: "F4:F9=tính lại E4/C4*100". --areas ghi tất
cả ra một tệp để sửa và dùng lại. Không có --units thì đơn vị lấy theo tên ghi trong từng tệp.
--due là hạn nộp (với kế hoạch: xác nhận hạn mà kế hoạch không nêu). Ở --note và --adjust, mã số liệu là ô của biểu mẫu, ví dụ "698:Bieu 01!D8=-5:lý do".`,
  notBoth: "Chỉ dùng một trong hai: --plan và --round, hoặc --form.",
  areasNeedForm: "--areas và --area chỉ dùng cùng với --form.",
  badArea: (typed: string) =>
    `Không hiểu "${typed}" ở --area. Hãy ghi vùng ô, dấu bằng rồi cách tổng hợp: cộng, giữ riêng, danh sách, tính lại hoặc bỏ qua; ví dụ "D20:M41=cộng". Chưa ghi gì.`,
  whichSheet: (typed: string, sheets: readonly string[]) =>
    `"${typed}" ở --area chưa rõ của trang tính nào: biểu mẫu có ${sheets.map((sheet) => `"${sheet}"`).join(", ")}. Hãy ghi "tên trang tính!vùng ô=cách". Chưa ghi gì.`,
  areasOfOther: (path: string) =>
    `Tệp "${path}" ghi cách tổng hợp của một biểu mẫu khác nên không dùng được cho biểu mẫu này. Hãy dùng đúng tệp, hoặc xóa tệp đó để chọn lại. Chưa ghi gì.`,
  areasRemembered: (path: string) =>
    `Đã nhớ cách tổng hợp vừa chọn: ${path}. Lần sau tổng hợp biểu mẫu này sẽ dùng lại; xóa tệp nếu không muốn.`,
  badDue: (found: string) =>
    `Không hiểu ngày "${found}" ở --due. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2024-01-15. Chưa ghi gì.`,
  overForm: (path: string) =>
    `"${path}" là biểu mẫu gốc: nếu ghi bảng tổng hợp vào đây thì biểu mẫu sẽ mất. Hãy đặt tên khác cho --out. Chưa ghi gì.`,
  notOfForm: (path: string) =>
    `Tệp "${path}" không phải là bảng tổng hợp theo biểu mẫu này, nên không thể tiếp tục từ tệp này. Chưa ghi gì.`,
  otherAreas: (path: string) =>
    `Bảng tổng hợp "${path}" được lập với cách hiểu biểu mẫu khác (--areas đã thay đổi). Hãy tổng hợp lại từ đầu với đủ các tệp, không dùng --from. Chưa ghi gì.`,
  notOneFile: (path: string) => `"${path}" không phải là một tệp biểu mẫu.`,
  notOpened: (path: string, failure: OpenFormFailure): string => {
    switch (failure.kind) {
      case "unreadable":
        return `Chưa đọc được biểu mẫu "${path}": ${rejectionSentence(failure.failure)}`;
      case "nothing-to-fill-in":
        return `Biểu mẫu "${path}" không có ô nào để nhập số liệu: cần có dòng tiêu đề cột và các ô trống bên dưới.`;
      case "too-many-cells":
        return `Biểu mẫu "${path}" có hơn ${String(failure.allowed)} ô cần tổng hợp, vượt mức cho phép.`;
      case "no-rate":
        return `Chưa tìm thấy ô nào để tính lại vùng ${failure.area} của biểu mẫu "${path}". Hãy ghi cả công thức của ô đầu vùng, ví dụ --area "F4:F9=tính lại E4/C4*100". Chưa ghi gì.`;
      case "unknown-sheet":
        return `Tệp --areas nói đến trang tính "${failure.sheet}" mà biểu mẫu "${path}" không có.`;
    }
  },
  notAreas: (path: string) =>
    `Không hiểu tệp "${path}". Hãy xóa tệp để chương trình ghi lại cách hiểu biểu mẫu, hoặc sửa lại cho đúng dạng.`,
  areasWritten: (path: string) =>
    `Đã ghi cách hiểu biểu mẫu: ${path}. Sửa "role" của từng vùng (sum là cộng, latest là giữ riêng, list là danh sách, ignore là bỏ qua) rồi chạy lại nếu cần, hoặc dùng --area.`,
  notFilled: (path: string, failure: PatchFailure) =>
    `Chưa điền được số tổng hợp vào biểu mẫu "${path}", vì ${patchFailureReason(failure)}.`,
  understood: (sums: number, byUnit: number, formulas: number, lists: number) =>
    `Biểu mẫu có ${String(sums)} ô cộng, ${String(byUnit)} ô giữ riêng từng đơn vị, ${String(formulas)} ô công thức, ${String(lists)} danh sách.`,
  question: (problem: string, mend: string) => `CẦN XEM LẠI: ${problem} ${mend}`,
  pictureLegend:
    "Cách tổng hợp từng ô: C cộng, G giữ riêng từng đơn vị, D danh sách, B bỏ qua, T tính lại bằng công thức, · in sẵn. Vì sao: xem trang tính “Cách tổng hợp”; muốn khác thì thêm --area.",
  /** For kept rates: how to calculate them over all units. */
  offer: (sheet: string, area: string, formula: string) =>
    `  Vùng ${area} trang “${sheet}” là tỷ lệ, có thể tính lại từ số tổng bằng ${formula}: thêm --area "${sheet}!${area}=tính lại".`,
  pictureGoesOn: "  … (xem đủ ở trang tính “Cách tổng hợp”)",
  pictureLetters: { sum: "C", latest: "G", list: "D", ignore: "B", formula: "T" },
  pictureSheet: (sheet: string, first: string, last: string) =>
    `  Trang “${sheet}”, các cột ${first}–${last}:`,
  pictureRow: (first: number, last: number, text: string) =>
    `    ${(first === last ? `dòng ${String(first)}` : `dòng ${String(first)}–${String(last)}`).padEnd(14)} ${text}`,
  unknownBefore: (names: readonly string[]) =>
    `Bảng tổng hợp đợt trước không có tên ${String(names.length)} đơn vị: ${names.join("; ")}. Chưa so sánh được báo cáo của các đơn vị này với đợt trước; nếu tên chỉ viết khác đi thì ghi lại cho giống.`,
  unit: (name: string, filing: Filing, daysLate: number | undefined) =>
    `  ${FILING_WORDS[filing]}${daysLate === undefined ? "" : ` ${String(daysLate)} ngày`}  ${name}`,
} as const;
