import { SUMMARY_SHEETS, lowerFirst, NONE_WORDS, NOT_APPLICABLE_WORDS, reportName } from "../../forms/words";
import { formatNumber } from "../../base/formats";
import type { Plan } from "../../model/plan";
import { enumerated, namesWords } from "./judged-words";

interface RoundCoverage {
  readonly name: string;
  readonly n: number;
  readonly of: number;
}

/** Text around "n" and "N" of a formula. */
export const COVERAGE_PARTS = {
  before: "Tổng hợp từ ",
  between: "/",
  after: " đơn vị",
  /** For a review of the office's own summaries. A footer holds 255 characters. */
  ofRounds: (rounds: readonly RoundCoverage[]): string => {
    const short = rounds.filter(({ n, of }) => n < of);
    const lacking = enumerated(
      short.map(({ name, n, of }) => `${lowerFirst(name)} có ${String(n)}/${String(of)}`),
    );
    return `Tổng hợp từ bảng tổng hợp của ${formatNumber(rounds.length)} kỳ, ${short.length === 0 ? "kỳ nào cũng đủ đơn vị" : `trong đó ${lacking} đơn vị`}`;
  },
} as const;

/** Returns "Tổng hợp từ 41/45 đơn vị", for every printed sheet. */
export const coverageWords = (received: number, expected: number): string =>
  COVERAGE_PARTS.before + String(received) + COVERAGE_PARTS.between + String(expected) + COVERAGE_PARTS.after;

/** Names units; cuts and counts a list too long for print, naming the sheet with all. */
export const listedNames = (names: readonly string[], most: number, sheet: string): string =>
  namesWords(names, most) + (names.length > most ? ` (xem trang “${sheet}”)` : "");

/** Names the units missing in the total; `most`: number named. */
export const missingWords = (names: readonly string[], most = 30): string =>
  names.length === 0
    ? "Tất cả đơn vị đã nộp báo cáo."
    : `Chưa có số liệu của ${formatNumber(names.length)} đơn vị: ${listedNames(names, most, SUMMARY_SHEETS.filing)}.`;

/** For units whose existence is unconfirmed. */
export const unconfirmedWords = (count: number): string =>
  `${formatNumber(count)} đơn vị của danh sách chưa được xác nhận chưa có báo cáo, không tính là chưa nộp.`;

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
  /** Appended: only units with all parts enter the figure. */
  uncounted: (units: number, of: number): string =>
    ` Số thực hiện chưa gồm ${units === of ? "" : `${formatNumber(units)} trong số `}đơn vị này, chưa dùng để đánh giá.`,
  documentTitle: (plan: Plan, round: string, office: string): string =>
    `Tổng hợp ${plan.reportTitle === undefined ? "thi đua" : reportName(plan)} – ${round} – ${office}`,
} as const;

export const FIGURES_WORDS = {
  title: "SỐ LIỆU CỦA CÁC ĐƠN VỊ",
  legend: `${NONE_WORDS.short}: không phát sinh (tính là 0); ${NOT_APPLICABLE_WORDS.short}: không áp dụng; –: mẫu số bằng 0, không tính được; ô trống: chưa có số liệu; câu hỏi Có/Không: 1 là Có, 0 là Không.`,
  legendAdjusted: ` Số in nghiêng trên nền cam: số đã nhận cộng số điều chỉnh (xem trang “${SUMMARY_SHEETS.ledger}”).`,
  code: "Mã ĐV",
  ordinal: "TT",
  unit: "Đơn vị",
  filing: "Tình hình nộp",
  total: "Tổng cộng",
  kept: "Không cộng",
  answered: "Số đơn vị có số liệu",
  asked: "Số đơn vị phải báo cáo",
  received: "Trong đó: đã nhận",
  adjusted: "điều chỉnh",
  partial: "Thiếu số liệu",
  withoutBase: "Thiếu số để so sánh",
  /** Without a divisor. Short, like its column. */
  incalculable: "–",
  /** The office's own row beside its units. */
  own: (office: string): string => `${office} (phần của cơ quan)`,
  ownWritten: "Đã ghi",
  ownMissing: "Chưa ghi",
  elementHeading: (label: string, measure: string): string =>
    measure === "" ? label : `${label} (${measure})`,
  share: (label: string): string => `${label} (%)`,
} as const;

export const FINDINGS_WORDS = {
  title: "KẾT QUẢ KIỂM TRA SỐ LIỆU",
  none: "Không phát hiện lỗi nào trong các báo cáo đã nhận.",
  /** The part of the table on paper. */
  printed: (errors: number): string =>
    `Bản in chỉ có phần đếm${errors === 0 ? "" : ` và ${formatNumber(errors)} lỗi đầu bảng`}; các dòng khác xem trên máy và trong phiếu trả lại của từng đơn vị.`,
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
    explanation: "Giải trình",
  },
} as const;

export const GATHERED_WORDS = {
  /** A list row that a unit gathered from a unit of its own. */
  unitBelow: (unit: string, sender: string): string => `${unit} (${sender})`,
} as const;
