import type { SignableMatter } from "../../model/ledger";

/** Kind of a ledger row. `contact` only for units off the board. */
export type LedgerKind =
  | "note"
  | "adjustment"
  | "set-aside"
  | "counts"
  | "not-expected"
  | "returned"
  | "accepted"
  | "taken-back"
  | "contact"
  | "closed"
  | "reopened"
  | "waiver";

/** Choices of the drop-down, in this order. */
export const LEDGER_KIND_WORDS: { readonly [K in LedgerKind]: string } = {
  note: "Ghi chú",
  adjustment: "Điều chỉnh",
  "set-aside": "Không tính tệp này",
  counts: "Tính bản này",
  "not-expected": "Không phải nộp",
  returned: "Đã trả lại",
  accepted: "Đã chấp nhận",
  "taken-back": "Rút quyết định",
  contact: "Liên hệ",
  closed: "Khóa sổ",
  reopened: "Mở khóa",
  waiver: "Ký thiếu",
};

/** What earlier versions wrote; their summaries are gone on from. */
export const FORMER_KIND_WORDS: ReadonlyMap<LedgerKind, string> = new Map([
  ["set-aside", "Để riêng tệp"],
  ["counts", "Chọn bản này"],
]);

/** How a row of each kind is written. */
export const LEDGER_KIND_GUIDANCE: { readonly [K in LedgerKind]: string } = {
  note: "Ghi nhớ về một số liệu: mã đơn vị (của cơ quan tổng hợp nếu là số tổng), mã số liệu, nội dung.",
  adjustment:
    "Cộng thêm (hoặc bớt, ghi số âm) vào số liệu đơn vị đã nộp: mã đơn vị, mã số liệu, số điều chỉnh, lý do. Số báo cáo = số đã nhận + số điều chỉnh.",
  "set-aside": "Tệp không được cộng vào tổng hợp: tên tệp, lý do.",
  counts: "Khi một đơn vị có nhiều tệp, tính theo tệp này: tên tệp, lý do.",
  "not-expected": "Đơn vị không phải nộp báo cáo đợt này: mã đơn vị, lý do.",
  returned: "Báo cáo đã trả lại để đơn vị sửa: mã đơn vị, lý do.",
  accepted: "Báo cáo đã được chấp nhận: mã đơn vị, nội dung.",
  "taken-back":
    "Những quyết định trước về tệp (ghi tên tệp) hoặc về đơn vị (ghi mã đơn vị, để trống tên tệp) không còn hiệu lực: lý do.",
  contact: "Ghi nhớ liên hệ với đơn vị không có trong bảng Tình hình nộp: mã đơn vị, nội dung.",
  closed:
    "Chương trình ghi khi khóa sổ đợt báo cáo: ai, lúc nào, bao nhiêu đơn vị, mã xác nhận số liệu. Không tự gõ.",
  reopened: "Cho phép tổng hợp tiếp sau khi đã khóa sổ: lý do.",
  waiver:
    "Chương trình ghi khi cán bộ chọn “Ký thiếu, ghi lý do” ở thẻ Báo cáo: việc còn thiếu, lý do. Không tự gõ.",
};

/** The matter left open by a row of the kind `waiver`. */
export const WAIVED_MATTER_WORDS: { readonly [M in SignableMatter]: string } = {
  errors: "Báo cáo còn lỗi",
  missing: "Đơn vị chưa nộp",
  late: "Đơn vị nộp quá hạn",
  warnings: "Đơn vị có cảnh báo",
  gaps: "Số liệu còn thiếu",
  provisional: "Chỉ tiêu tạm tính",
};

export const LEDGER_WORDS = {
  title: "SỔ THEO DÕI",
  guidance:
    "Những điều cán bộ tổng hợp đã quyết định và ghi nhớ. Ghi thêm vào các dòng trống, sửa hoặc xóa dòng rồi tổng hợp lại; được sắp xếp và chèn thêm dòng. Về mỗi tệp, mỗi đơn vị, quyết định ghi sau cùng được áp dụng; các quyết định trước giữ lại để tra cứu. Để trống mã đợt thì hiểu là đợt đang tổng hợp; để trống thời điểm thì lấy lúc lưu tệp.",
  kindHeading: "Cách ghi từng loại",
  headings: {
    kind: "Loại",
    unitCode: "Mã ĐV",
    unit: "Đơn vị",
    code: "Mã số liệu",
    label: "Số liệu",
    round: "Mã đợt",
    amount: "Số điều chỉnh",
    text: "Nội dung, lý do",
    about: "Số liệu khi ghi",
    now: "Số liệu hiện nay",
    state: "Tình trạng",
    file: "Tệp",
    at: "Thời điểm",
    author: "Người ghi",
    fingerprint: "SHA-256 của tệp",
  },
  /** Small and grey beside the table. */
  marks: { moment: "Thời điểm (mã máy)", key: "Khóa", over: "SHA-256 các tệp đã so khi chọn" },
  /** Replaces those: the file was chosen when it was the only one. */
  noOthers: "–",
  /** Replaces a figure: there was none when the row was written. */
  noFigure: "(chưa có)",
  states: {
    applied: "Đã cộng",
    changed: "Số liệu đã thay đổi",
    "applied-changed": "Đã cộng; số liệu đã thay đổi",
    "nothing-received": "Chưa cộng được: đơn vị chưa có số liệu này",
    "not-a-typed-number": "Không cộng được: số liệu do biểu mẫu tính hoặc không phải là số",
    "no-file": "Không còn tệp này",
    "other-file": "Đơn vị đã có tệp khác",
    superseded: "Đã có quyết định sau",
    closed: "Đang khóa",
  },
  /** Subject of a finding caused by an adjustment. */
  reportedFigure: (label: string): string => `${label}; số báo cáo sau điều chỉnh`,
  validation: {
    promptTitle: "Loại",
    prompt: "Chọn một loại trong danh sách; cách ghi từng loại ở phần đầu trang.",
    errorTitle: "Loại không có trong danh sách",
    error: "Chọn một loại trong danh sách.",
  },
} as const;

/**
 * Why the next roll-up cannot take over something in a summary workbook. `own-row`: list row without a unit.
 * `typed-over`: changed received figure or total on a display-only sheet.
 */
export type SummaryFault =
  | "unknown-kind"
  | "no-unit"
  | "unknown-figure"
  | "unknown-round"
  | "no-amount"
  | "no-text"
  | "no-stamp"
  | "no-matter"
  | "unknown-file"
  | "unknown-unit"
  | "nothing-received"
  | "ambiguous-file"
  | "own-row"
  | "no-sheet"
  | "typed-over"
  | "beside"
  | "other-rows"
  | "unread";

/** The fault of such a row, and advice. */
export const SUMMARY_FAULT_SENTENCES: { readonly [F in SummaryFault]: string } = {
  "unknown-kind": "Không rõ dòng này thuộc loại nào: chọn một loại trong danh sách ở cột “Loại”.",
  "no-unit": "Chưa có mã đơn vị: ghi mã đơn vị như ở trang “Tình hình nộp”.",
  "unknown-figure":
    "Mã số liệu không có trong kế hoạch (hoặc không phải số liệu điều chỉnh được): ghi mã như ở trang “Số liệu đơn vị”.",
  "unknown-round": "Mã đợt không có trong kế hoạch: để trống nếu là đợt đang tổng hợp.",
  "no-amount": "Số điều chỉnh không phải là số: ghi lại bằng số, bớt đi thì ghi số âm.",
  "no-text": "Chưa ghi nội dung.",
  "no-stamp":
    "Dòng khóa sổ không còn đủ dấu (số đơn vị, mã, thời điểm): xóa dòng này rồi khóa lại bằng chương trình.",
  "no-matter":
    "Dòng “Ký thiếu” không còn đủ dấu (việc còn thiếu, thời điểm): xóa dòng này rồi ghi lý do lại ở thẻ Báo cáo.",
  "unknown-file": "Không tìm thấy tệp có tên hoặc mã SHA-256 này trong bảng “Các tệp đã nhận”.",
  "unknown-unit": "Không có đơn vị mã này ở trang “Tình hình nộp”: kiểm tra lại mã đơn vị.",
  "nothing-received":
    "Đơn vị chưa có báo cáo nào được tính nên không thể ghi là đã trả lại hay đã chấp nhận: xóa dòng này, hoặc kiểm tra lại mã đơn vị.",
  "ambiguous-file":
    "Có nhiều tệp khác nhau cùng tên này: chép mã SHA-256 của tệp từ bảng “Các tệp đã nhận” vào cột “SHA-256 của tệp”.",
  "own-row":
    "Dòng này do cơ quan tổng hợp tự ghi, không thuộc báo cáo của đơn vị nào nên không còn sau khi tổng hợp lại: chép riêng ra nếu cần.",
  "no-sheet":
    "Bảng tổng hợp thiếu trang này, trang đã bị sửa, hoặc bảng do phiên bản trước của chương trình lập: mở bản chưa bị xóa trang, hoặc nạp lại tất cả tệp của các đơn vị mà không tiếp tục từ bảng này.",
  "typed-over":
    "Số ở ô này không còn khớp với số đã nhận (xem trang “Nguồn số liệu”) vì đã bị gõ đè: ghi lại số cũ; muốn sửa số liệu thì ghi một dòng “Điều chỉnh” ở trang “Sổ theo dõi”.",
  unread:
    "Nội dung tự ghi hoặc đã sửa ở dòng này không được đọc lại nên không còn sau khi tổng hợp lại: chép riêng ra, hoặc ghi một dòng “Ghi chú” ở trang “Sổ theo dõi”.",
  beside:
    "Nội dung này ghi ngoài bảng nên không còn sau khi tổng hợp lại: chuyển vào cột “Ghi chú” của dòng đó ở trang “Tổng hợp”, hoặc ghi một dòng “Ghi chú” ở trang “Sổ theo dõi”.",
  "other-rows":
    "Số dòng của danh sách không còn như đã nhận (có dòng hoặc cả trang bị xóa, bị xóa trắng hoặc chép thêm): mở bản còn đủ danh sách, hoặc nạp lại tất cả tệp của các đơn vị mà không tiếp tục từ bảng này.",
};
