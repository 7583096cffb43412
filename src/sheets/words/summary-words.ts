import type { Plan } from "../../domain/plan";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "./entry-words";
import { formatDay, formatNumber } from "./number-words";

/** Names of the sheets of the summary workbook, at most 31 characters each. */
export const SUMMARY_SHEETS = {
  overview: "Tổng hợp",
  figures: "Số liệu đơn vị",
  filing: "Tình hình nộp",
  findings: "Kết quả kiểm tra",
  sources: "Nguồn số liệu",
  upward: "Báo cáo cấp trên",
} as const;

/** What stands around "n" and "N" where a formula counts them. */
export const COVERAGE_PARTS = { before: "Tổng hợp từ ", between: "/", after: " đơn vị" } as const;

/** "Tổng hợp từ 41/45 đơn vị": stands on every printed sheet. */
export const coverageWords = (received: number, expected: number): string =>
  COVERAGE_PARTS.before + String(received) + COVERAGE_PARTS.between + String(expected) + COVERAGE_PARTS.after;

/** Names of units; a list too long for print is cut, counted, and the sheet named that has them all. */
function listedNames(names: readonly string[], most: number, sheet: string): string {
  const rest = names.length - most;
  const more = rest > 0 ? ` và ${formatNumber(rest)} đơn vị khác (xem trang “${sheet}”)` : "";
  return names.slice(0, most).join("; ") + more;
}

/** The units that are missing in the total, by name. */
export const missingWords = (names: readonly string[]): string =>
  names.length === 0
    ? "Tất cả đơn vị đã nộp báo cáo."
    : `Chưa có số liệu của ${formatNumber(names.length)} đơn vị: ${listedNames(names, 30, SUMMARY_SHEETS.filing)}.`;

export const OVERVIEW_WORDS = {
  title: ({ reportTitle }: Plan): string =>
    reportTitle === undefined
      ? "TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA"
      : reportTitle.toLocaleUpperCase("vi"),
  headings: {
    code: "Mã",
    ordinal: "TT",
    label: "Chỉ tiêu",
    measure: "ĐVT",
    numerator: "Tử số/Số đạt",
    denominator: "Mẫu số/Số đơn vị",
    value: "Thực hiện",
    target: "Chỉ tiêu giao",
    achieved: "% hoàn thành",
    status: "Đánh giá",
    coverage: "Số đơn vị (có số liệu/phải báo cáo)",
    remark: "Ghi chú",
  },
  coverage: (n: number, of: number): string => `${String(n)}/${String(of)}`,
  partial: (names: readonly string[]): string =>
    `${formatNumber(names.length)} đơn vị mới báo cáo một phần: ${listedNames(names, 5, SUMMARY_SHEETS.figures)}.`,
  documentTitle: (round: string, office: string): string => `Tổng hợp thi đua – ${round} – ${office}`,
} as const;

export const FIGURES_WORDS = {
  title: "SỐ LIỆU CỦA CÁC ĐƠN VỊ",
  legend: `${NONE_WORDS.short}: không phát sinh (tính là 0); ${NOT_APPLICABLE_WORDS.short}: không áp dụng; ô trống: chưa có số liệu; câu hỏi Có/Không: 1 là Có, 0 là Không.`,
  code: "Mã ĐV",
  ordinal: "TT",
  unit: "Đơn vị",
  filing: "Tình hình nộp",
  total: "Tổng cộng",
  answered: "Số đơn vị có số liệu",
  asked: "Số đơn vị phải báo cáo",
  partial: "Thiếu số liệu",
  incalculable: "Không tính được",
  elementHeading: (label: string, measure: string): string =>
    measure === "" ? label : `${label} (${measure})`,
  share: (label: string): string => `${label} (%)`,
} as const;

export const FILING_SHEET_WORDS = {
  title: "TÌNH HÌNH NỘP BÁO CÁO",
  due: (day: string): string =>
    `Hạn nộp: ngày ${formatDay(day)} (đúng hạn hay quá hạn tính theo thời điểm lưu ghi trong tệp)`,
  counts: {
    expected: "Phải báo cáo",
    received: "Đã nộp",
    onTime: "Đúng hạn",
    late: "Quá hạn",
    missing: "Chưa nộp",
    rate: "Tỷ lệ nộp",
    onTimeRate: "Tỷ lệ đúng hạn",
  },
  headings: {
    code: "Mã ĐV",
    ordinal: "TT",
    unit: "Đơn vị",
    filing: "Tình hình",
    daysLate: "Số ngày quá hạn",
    revision: "Lần nộp",
    file: "Tệp",
    savedAt: "Thời điểm lưu tệp",
    errors: "Số lỗi",
    warnings: "Số cảnh báo",
    remark: "Ghi chú",
  },
  rejectedTitle: "CÁC TỆP KHÔNG ĐƯỢC TÍNH VÀO TỔNG HỢP",
  rejectedHeadings: { ordinal: "TT", unit: "Đơn vị", file: "Tệp", reason: "Lý do và cách xử lý" },
  noneRejected: "Không có tệp nào bị loại.",
  roundsMissing: (names: readonly string[]): string => `Chưa có báo cáo: ${names.join(", ")}`,
} as const;

export const FINDINGS_WORDS = {
  title: "KẾT QUẢ KIỂM TRA SỐ LIỆU",
  none: "Không phát hiện lỗi nào trong các báo cáo đã nhận.",
  causes: "Nguyên nhân",
  count: "Số lượng",
  headings: {
    ordinal: "TT",
    severity: "Mức độ",
    unit: "Đơn vị",
    file: "Tệp",
    sheet: "Trang tính",
    cell: "Ô",
    code: "Mã",
    cause: "Nguyên nhân",
    sentence: "Nội dung",
    mend: "Cách xử lý",
    found: "Đang có",
    expected: "Cần có",
  },
} as const;

export const SOURCES_WORDS = {
  title: "NGUỒN SỐ LIỆU",
  headings: {
    unit: "Đơn vị",
    code: "Mã",
    label: "Số liệu",
    value: "Giá trị",
    file: "Tệp",
    sheet: "Trang tính",
    cell: "Ô",
    fingerprint: "SHA-256 của tệp",
    savedAt: "Thời điểm lưu tệp",
  },
} as const;

export const GATHERED_WORDS = {
  /** A row that a unit gathered from one of its own units. */
  unitBelow: (unit: string, sender: string): string => `${unit} (${sender})`,
} as const;
