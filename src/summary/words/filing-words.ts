import { formatDay, formatMoment } from "../../base/formats";

const DUE = "Hạn nộp: ngày ";
const LIST_CONFIRMED = "Danh sách đơn vị đã được xác nhận";
const ROLLED_UP_AT = "Tổng hợp lúc ";

const confirmWords = (what: string, cell: string, words: string): string =>
  `Muốn xác nhận ${what} thì sửa ô ${cell} thành “${words}” rồi tổng hợp lại.`;

/** Words of the submission board. */
export const FILING_SHEET_WORDS = {
  title: "TÌNH HÌNH NỘP BÁO CÁO",
  dueBefore: DUE,
  due: (day: string): string =>
    `${DUE}${formatDay(day)} (đúng hạn hay quá hạn tính theo thời điểm lưu ghi trong tệp)`,
  /** For a day that the document does not name: typing the other line confirms it. */
  usualDue: (day: string): string =>
    `Dự kiến nộp: ngày ${formatDay(day)}. Kế hoạch không nêu hạn nên chưa tính quá hạn.`,
  /** Beside the page, for the person who confirms the day. */
  confirmDue: (day: string, cell: string): string => confirmWords("hạn nộp", cell, DUE + formatDay(day)),
  /** For an unconfirmed list of units: typing the other line confirms it. */
  list: {
    needed: `Danh sách đơn vị lập theo địa giới, chưa được xác nhận: đơn vị chưa có báo cáo không tính là chưa nộp.`,
    given: LIST_CONFIRMED,
  },
  confirmList: (cell: string): string => confirmWords("danh sách", cell, LIST_CONFIRMED),
  rolledUpAtBefore: ROLLED_UP_AT,
  /** `moment`: in Vietnam time. */
  rolledUpAt: (moment: string): string => ROLLED_UP_AT + formatMoment(moment),
  counts: {
    expected: "Phải báo cáo",
    received: "Đã nộp",
    onTime: "Đúng hạn",
    late: "Quá hạn",
    wrongForm: "Sai biểu mẫu/kỳ",
    missing: "Chưa nộp",
    rate: "Tỷ lệ nộp",
    onTimeRate: "Tỷ lệ đúng hạn",
    notExpected: "Không phải nộp",
  },
  headings: {
    code: "Mã ĐV",
    ordinal: "TT",
    unit: "Đơn vị",
    filing: "Tình hình",
    daysLate: "Số ngày quá hạn",
    handling: "Xử lý",
    revision: "Lần nộp",
    file: "Tệp",
    savedAt: "Thời điểm lưu tệp",
    errors: "Số lỗi",
    warnings: "Số cảnh báo",
    remark: "Lý do, ghi chú",
    contact: "Liên hệ, đôn đốc",
  },
  /** The title of that list. */
  listTitle: (office: string): string => `Danh sách đơn vị trong bảng tổng hợp của ${office}`,
  /** A report that replaced an earlier one. */
  replacement: (revision: number): string => `${String(revision)} (bản thay thế)`,
  /** For a unit that a review counts for the rounds of its time. */
  ended: (last: string, into: readonly string[]): string =>
    `Kết thúc hoạt động ngày ${formatDay(last)}${into.length === 0 ? "" : `; tiếp nhận: ${into.join(", ")}`}`,
  /** `units`: "3/5"; `round`: its name in a review. */
  behind: (units: string, round?: string): string =>
    `${round === undefined ? "Đ" : `${round}: đ`}ơn vị cấp dưới đã nộp/phải nộp ${units}`,
  roundsMissing: (names: readonly string[]): string => `Chưa có báo cáo: ${names.join(", ")}`,
} as const;

/** Words of the table of all files. */
export const FILES_WORDS = {
  title: "CÁC TỆP ĐÃ NHẬN",
  none: "Chưa nhận được tệp nào.",
  headings: {
    unitCode: "Mã ĐV",
    ordinal: "TT",
    unit: "Đơn vị",
    state: "Tính vào tổng hợp",
    version: "Phiên bản biểu mẫu",
    round: "Mã đợt",
    revision: "Lần nộp",
    file: "Tệp",
    savedAt: "Thời điểm lưu tệp",
    reason: "Lý do không tính và cách xử lý",
    fingerprint: "SHA-256 của tệp",
  },
  counts: "Được tính",
  doesNotCount: "Không tính",
} as const;
