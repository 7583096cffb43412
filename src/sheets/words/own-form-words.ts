import type { AreaRole } from "../../domain/own-form/own-form";
import { coverageWords } from "./summary-words";

/** What the sheets that join an office's own form say. */
export const OWN_FORM_SHEET_WORDS = {
  subtitle: (form: string): string => `Tổng hợp theo biểu mẫu: ${form}`,
  /** Behind the label of the unit on the form itself. */
  summedUp: (office: string | undefined, received: number, expected: number): string =>
    office === undefined
      ? coverageWords(received, expected)
      : `${office} (${coverageWords(received, expected).toLocaleLowerCase("vi")})`,
  kept: "Giữ riêng từng đơn vị, không cộng",
  /** In the first cell of a list on the form, whose rows stand on a sheet of their own. */
  listElsewhere: (rows: number, sheet: string): string =>
    `${String(rows)} dòng của các đơn vị ở trang tính “${sheet}”`,
  listSheet: (number: number): string => `Danh sách ${String(number)}`,
  listHeadings: { ordinal: "TT", unit: "Đơn vị", file: "Tệp", sheet: "Trang tính", row: "Dòng" },
} as const;

export const OWN_FIGURES_WORDS = {
  title: "SỐ LIỆU CỦA CÁC ĐƠN VỊ",
  code: "Mã ĐV",
  ordinal: "TT",
  unit: "Đơn vị",
  total: "Tổng cộng",
  answered: "Số đơn vị có số liệu",
  asked: "Số đơn vị phải báo cáo",
} as const;

export const OWN_FILING_WORDS = {
  title: "TÌNH HÌNH NỘP BÁO CÁO",
  received: "Đã nộp",
  missing: "Chưa nộp",
  headings: {
    code: "Mã ĐV",
    ordinal: "TT",
    unit: "Đơn vị",
    filing: "Tình hình",
    file: "Tệp",
    savedAt: "Thời điểm lưu tệp",
    errors: "Số lỗi",
    warnings: "Số cảnh báo",
  },
  rejectedTitle: "CÁC TỆP KHÔNG ĐƯỢC TÍNH VÀO TỔNG HỢP",
  rejectedHeadings: { ordinal: "TT", file: "Tệp", reason: "Lý do và cách xử lý" },
  noneRejected: "Không có tệp nào bị loại.",
} as const;

export const OWN_SOURCES_WORDS = {
  title: "NGUỒN SỐ LIỆU",
  headings: {
    unit: "Đơn vị",
    code: "Ô của biểu mẫu",
    label: "Số liệu",
    value: "Giá trị",
    file: "Tệp",
    sheet: "Trang tính",
    cell: "Ô",
    fingerprint: "SHA-256 của tệp",
    savedAt: "Thời điểm lưu tệp",
  },
} as const;

export const OWN_FINDINGS_WORDS = {
  title: "KẾT QUẢ KIỂM TRA SỐ LIỆU",
  none: "Không phát hiện lỗi nào trong các báo cáo đã nhận.",
  headings: {
    ordinal: "TT",
    severity: "Mức độ",
    unit: "Đơn vị",
    file: "Tệp",
    sheet: "Trang tính",
    cell: "Ô",
    code: "Ô của biểu mẫu",
    cause: "Nguyên nhân",
    sentence: "Nội dung",
    mend: "Cách xử lý",
    found: "Đang có",
    expected: "Cần có",
  },
} as const;

/** What becomes of the cells of an area. */
export const AREA_ROLE_WORDS: { readonly [R in AreaRole]: string } = {
  sum: "Cộng các đơn vị",
  latest: "Giữ riêng từng đơn vị",
  list: "Danh sách, nối các dòng",
  ignore: "Bỏ qua",
};
