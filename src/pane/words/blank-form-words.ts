import { formatNumber } from "../../base/formats";
import type { OpenFormFailure } from "../../recognise/own-form";
import type { TextFailure } from "../../workbook/files";
import { AREA_REASON_WORDS, AREA_ROLE_WORDS } from "../../recognise/words";
import { DOWNLOADING } from "./host-words";

const NO_TEXT = {
  "not-opened": "không mở được tệp. Hãy đóng tệp ở chương trình khác rồi chọn lại.",
  "too-large": "tệp quá lớn. Hãy chọn đúng tệp .json đã lưu từ phần này.",
  "not-unicode": "tệp không phải văn bản Unicode. Hãy chọn đúng tệp .json đã lưu từ phần này.",
} as const;

/** Forms of other offices. */
export const blankFormWords = {
  intro:
    "Dùng cho mọi biểu mẫu Excel (.xlsx) không thuộc kế hoạch nào: chọn biểu mẫu trống, xem lại cách hiểu, rồi chọn các bản đơn vị đã nhập số liệu. Kết quả là chính biểu mẫu đó, đã điền số tổng hợp.",
  blank: {
    heading: "1. Biểu mẫu trống",
    choose: "Chọn biểu mẫu trống…",
    input: "Biểu mẫu trống",
    /** `why` is a whole sentence. */
    unreadable: (file: string, why: string) => `Chưa đọc được biểu mẫu ${file}. ${why}`,
    notUnderstood: (file: string, failure: Exclude<OpenFormFailure, { readonly kind: "unreadable" }>) => {
      switch (failure.kind) {
        case "nothing-to-fill-in":
          return `${file} không có ô nào để tổng hợp: cần có tiêu đề cột và các ô trống bên dưới, và ít nhất một vùng không bị bỏ qua. Hãy chọn biểu mẫu trống khác, hoặc đổi lại cách xử lý của một vùng.`;
        case "too-many-cells":
          return `${file} có hơn ${formatNumber(failure.allowed)} ô cần tổng hợp, vượt mức cho phép. Hãy tách biểu mẫu thành nhiều tệp rồi chọn lại.`;
        case "no-rate":
          return `Chưa tìm thấy ô nào để tính lại vùng ${failure.area} của ${file}. Hãy chọn cách khác cho vùng này.`;
        case "unknown-sheet":
          return `Cách hiểu đã lưu nói đến trang “${failure.sheet}” mà ${file} không có. Hãy chọn đúng tệp cách hiểu của biểu mẫu này, hoặc xem lại từng vùng ở dưới.`;
      }
    },
    understood: (file: string) => `Đã nhận ra các vùng của ${file}.`,
    /** "" = unknown unit. */
    filled: (unit: string) =>
      `Tệp này không phải bản trống: đã có số liệu${unit === "" ? "" : ` của “${unit}”`}. Các ô đó được coi là trống trong mẫu; khi tổng hợp xong, chương trình hỏi có tính tệp này như một báo cáo không.`,
    parts: (sums: number, byUnit: number, formulas: number, lists: number) =>
      `${formatNumber(sums)} ô cộng, ${formatNumber(byUnit)} ô giữ riêng từng đơn vị, ${formatNumber(formulas)} ô công thức (tính lại trên số tổng), ${formatNumber(lists)} danh sách.`,
    /** "" = the form has no place for it. */
    unit: (places: string) =>
      places === ""
        ? "Biểu mẫu không có chỗ ghi tên đơn vị, nên đơn vị lấy theo tên tệp."
        : `Tên đơn vị lấy ở ${places}; bản nào bỏ trống thì lấy theo tên tệp.`,
    place: (sheet: string, cell: string) => `trang “${sheet}”, ô ${cell}`,
  },
  areas: {
    heading: (count: number) => `${formatNumber(count)} vùng cần nhập số liệu`,
    intro:
      "Chương trình đoán cách xử lý từng vùng. Vùng nào chưa đúng thì chọn lại; biểu mẫu được nhận ra lại ngay.",
    letters: { sum: "C", latest: "G", list: "D", formula: "T", ignore: "B" },
    calculated: "Tính lại",
    picture: (sheet: string) => `Hình trang “${sheet}”`,
    pictureHint: "Bấm vào một vùng màu để xem vì sao và chọn cách khác.",
    areaButton: (cells: string, role: string) => `Vùng ${cells}: ${role}`,
    moreRows: (count: number) => `Hiện thêm ${count} dòng`,
    choose: (cells: string) => `Cách xử lý vùng ${cells}`,
    because: (why: string) => `Vì sao: ${why}.`,
    reason: AREA_REASON_WORDS,
    offer: (formula: string) => `Có thể tính lại từ số tổng bằng ${formula}.`,
    area: (cells: string, label: string) => (label === "" ? cells : `${cells}: ${label}`),
    role: AREA_ROLE_WORDS,
    changed: (cells: string, role: string) => `Vùng ${cells}: ${role}.`,
    save: "Lưu cách hiểu ra tệp",
    copy: "Sao chép cách hiểu (lưu thành tệp .json)",
    fileName: (form: string) => `cach-hieu_${form}.json`,
    saved: (file: string) => `Đã tạo ${file}. ${DOWNLOADING}`,
    load: "Nạp cách hiểu đã lưu…",
    input: "Tệp cách hiểu biểu mẫu",
    loaded: (file: string) => `Đã nạp cách hiểu từ ${file}. Hãy xem lại từng vùng.`,
    ofOther: (file: string) =>
      `Tệp “${file}” ghi cách tổng hợp của một biểu mẫu khác nên không dùng được cho biểu mẫu này. Cách tổng hợp đang chọn vẫn giữ nguyên: hãy chọn đúng tệp.`,
    notAreas: (file: string) =>
      `${file} không phải tệp cách hiểu biểu mẫu. Hãy chọn tệp .json đã lưu từ phần này; cách hiểu hiện tại giữ nguyên.`,
    noText: (file: string, why: TextFailure["kind"]) => `Chưa đọc được ${file}: ${NO_TEXT[why]}`,
  },
  copies: {
    units: "Danh sách đơn vị phải nộp (không bắt buộc)",
    noList: "Không dùng danh sách: đơn vị lấy theo từng tệp",
    due: "Hạn nộp (không bắt buộc)",
    dueHint: "Có hạn nộp thì biết đơn vị nào nộp đúng hạn, đơn vị nào quá hạn bao nhiêu ngày.",
  },
  result: {
    figureList: "Số tổng hợp từng ô",
    figure: (label: string) => (label === "" ? "(không có tiêu đề)" : label),
    state: {
      kept: "giữ riêng từng đơn vị, không cộng",
      excel: "Excel sẽ tính khi mở tệp",
      cleared: "để trống, vì tính trên số tổng sẽ sai",
    },
    noFigure: "chưa có số liệu",
    from: (place: string, n: number, of: number) =>
      `${place} · ${formatNumber(n)}/${formatNumber(of)} đơn vị`,
    list: (title: string, rows: number) => `Danh sách “${title}”: ${formatNumber(rows)} dòng`,
    more: (count: number) => `Hiện thêm ${formatNumber(count)} ô`,
  },
} as const;
