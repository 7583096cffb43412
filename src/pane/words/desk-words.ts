import type { PatchFailure } from "../../workbook/files";
import { patchFailureReason } from "../../forms/finding-words";
import { SUMMARY_FAULT_SENTENCES } from "../../summary/words";
import { DOWNLOADING } from "./host-words";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const because = (reason: string): string => (reason === "" ? "" : ` Lý do: ${reason}.`);

/** The roll-up desk. */
export const deskWords = {
  notFilled: (form: string, why: PatchFailure) =>
    `Chưa điền được số tổng hợp vào ${form}, vì ${patchFailureReason(why)}. Số tổng hợp vẫn xem được ở thẻ Báo cáo. Hãy mở biểu mẫu trống bằng Excel, lưu lại thành .xlsx, chọn lại rồi tổng hợp lại.`,
  board: {
    heading: "Tình hình nộp báo cáo",
    filing: {
      "on-time": "Đúng hạn",
      late: "Quá hạn",
      undated: "Đã nộp",
      incomplete: "Thiếu đợt",
      "wrong-form": "Sai biểu mẫu/kỳ",
      missing: "Chưa nộp",
      unconfirmed: "Chưa xác nhận có đơn vị",
      "not-expected": "Không phải nộp",
    },
    lateBy: (days: string) => `Quá hạn ${days} ngày`,
    handling: {
      "with-errors": "Có lỗi",
      returned: "Đã trả lại",
      accepted: "Đã chấp nhận",
      "to-decide": "Có bản mới chờ quyết định",
    },
    filter: "Lọc theo tình trạng",
    option: (state: string, count: number) => `${state} (${count})`,
    sort: "Sắp xếp",
    sorts: {
      order: "Theo thứ tự đơn vị",
      state: "Theo tình trạng nộp",
      "days-late": "Quá hạn lâu nhất trước",
      errors: "Nhiều lỗi nhất trước",
    },
    search: "Tìm đơn vị",
    clearSearch: "Xóa nội dung tìm",
    shown: (shown: number, of: number) => `Đang hiện ${shown}/${of} đơn vị.`,
    list: "Các đơn vị và tình hình nộp",
    more: (count: number) => `Hiện thêm ${count} đơn vị`,
    file: (name: string, moment: string) =>
      moment === "" ? `Tệp ${name}, không rõ lúc lưu` : `Tệp ${name}, lưu lúc ${moment}`,
    replacement: (revision: number) => `Bản thay thế (lần nộp ${revision})`,
    findings: (errors: number, warnings: number) =>
      [[errors, "lỗi cần sửa"] as const, [warnings, "cảnh báo"] as const]
        .flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
        .join(", "),
    notes: (count: number) => `${count} lưu ý`,
    uncounted: (files: readonly string[]) => `Tệp không tính: ${quoted(files)}`,
    ruled: (reason: string, moment: string) =>
      reason === "" ? `Ghi lúc ${moment}.` : `Lý do: ${reason} (ghi lúc ${moment}).`,
    aside: (file: string, reason: string, moment: string) =>
      `Không tính “${file}” từ ${moment}.${because(reason)}`,
    contact: (text: string) => `Liên hệ: ${text}`,
  },
  handleOf: (unit: string) => `Xử lý: ${unit}`,
  actions: {
    "not-expected": {
      button: "Không phải nộp",
      ask: "Vì sao đơn vị không phải nộp?",
      done: (unit: string) => `Đã ghi: ${unit} không phải nộp.`,
    },
    returned: {
      button: "Đã trả lại",
      ask: "Trả lại để sửa những gì?",
      done: (unit: string) => `Đã ghi: đã trả lại báo cáo của ${unit}.`,
    },
    accepted: {
      button: "Đã chấp nhận",
      ask: "Ghi chú khi chấp nhận (có thể để trống)",
      done: (unit: string) => `Đã ghi: đã chấp nhận báo cáo của ${unit}.`,
    },
    contact: {
      button: "Ghi chú liên hệ",
      ask: "Liên hệ với ai, đã hẹn thế nào? (để trống là xóa)",
      done: (unit: string) => `Đã ghi liên hệ của ${unit}.`,
    },
    "set-aside": {
      button: "Không tính tệp này",
      ask: "Vì sao không cộng tệp này?",
      done: (file: string) => `Không tính ${file} nữa và đã tính lại.`,
    },
    counts: {
      button: "Tính bản này",
      ask: "Vì sao tính bản này?",
      done: (file: string) => `Đã chọn ${file} và tính lại.`,
    },
    keep: {
      button: "Giữ bản đang tính",
      ask: "Vì sao giữ bản đang tính?",
      done: (file: string) => `Đã ghi: giữ ${file}.`,
    },
    waive: {
      button: "Ký thiếu, ghi lý do",
      ask: "Vì sao ký khi việc này còn thiếu?",
      done: (matter: string) => `Đã ghi lý do ký thiếu: ${matter}.`,
    },
    remove: {
      button: "Bỏ tệp",
      ask: "",
      done: (file: string) => `Đã bỏ ${file} và tính lại.`,
    },
  },
  confirm: "Ghi",
  cancel: "Hủy",
  reasonMissing: "Hãy ghi lý do.",
  /** Why nothing can be recorded now. */
  busy: "Đang tổng hợp. Xong việc đó mới ghi được; nội dung đã gõ vẫn giữ ở đây.",
  /** All rulings on a unit or file. */
  history: {
    heading: (count: number) => `Các quyết định đã ghi (${count})`,
    list: (subject: string) => `Các quyết định đã ghi: ${subject}`,
    kinds: {
      counts: "Tính bản này",
      "set-aside": "Không tính",
      "not-expected": "Không phải nộp",
      returned: "Đã trả lại",
      accepted: "Đã chấp nhận",
      "taken-back": "Rút quyết định",
    },
    line: (kind: string, file: string | undefined, reason: string, moment: string) =>
      `${moment === "" ? "" : `${moment}: `}${kind}${file === undefined ? "" : ` “${file}”`}.${because(reason)}`,
  },
  takeBack: "Hoàn tác",
  takenBack: (subject: string) => `Đã hoàn tác quyết định: ${subject}.`,
  /** A button for one of several files. */
  about: (button: string, file: string) => `${button}: ${file}`,
  /** Possible reports to decide on. */
  asked: {
    heading: (files: number) => `Cần trả lời: ${files} tệp có phải là báo cáo không`,
    button: { counts: "Tính tệp này", "set-aside": "Không tính tệp này" },
    reason: { counts: "Là báo cáo của một đơn vị", "set-aside": "Không phải là báo cáo của một đơn vị" },
    done: {
      counts: (file: string) => `Đã tính tệp ${file}.`,
      "set-aside": (file: string) => `Không tính tệp ${file}.`,
    },
  },
  competing: {
    heading: (units: number) => `${units} đơn vị có nhiều tệp`,
    intro: "Mỗi đơn vị chỉ tính một tệp, không cộng hai lần. Hãy so các bản và chọn bản đúng.",
    open: "Cần chọn bản đúng",
    standing: {
      counts: "Đang tính",
      identical: "Giống hệt bản đang tính",
      replaced: "Không tính",
      "arrived-later": "Đến sau khi đã chọn, chờ quyết định",
      "set-aside": "Không tính",
    },
    history: "Các tệp đã nhận",
    table: (file: string) => `Chênh lệch của ${file} so với bản đang tính`,
    same: "Các số liệu nhập đều giống bản đang tính.",
    columns: { figure: "Số liệu", counting: "Đang tính", this: "Bản này", difference: "Chênh lệch" },
    none: "–",
  },
  reminders: {
    heading: "Đôn đốc",
    intro: (units: number) => `Soạn sẵn lời đôn đốc cho ${units} đơn vị chưa nộp hoặc còn phải sửa.`,
    nobody: "Không còn đơn vị nào phải đôn đốc.",
    by: "Đề nghị gửi chậm nhất ngày (có thể để trống)",
    letter: "Văn bản chung gửi các đơn vị",
    copy: "Sao chép",
    units: (count: number) => `Gửi riêng từng đơn vị (${count})`,
    sheet: { workbook: "Chép ra trang Đôn đốc", files: "Tải trang Đôn đốc về máy" },
    made: {
      workbook: "Đã chép ra trang “Đôn đốc”.",
      files: `Đã tạo tệp. ${DOWNLOADING}`,
    },
  },
  unrecognised: {
    heading: (rows: number) => `${rows} dòng trong bảng tổng hợp chưa hiểu được`,
    intro:
      "Nếu tổng hợp ngay, các dòng này sẽ mất. Hãy sửa rồi bấm lại, hoặc đánh dấu bên dưới nếu đúng là bỏ được.",
    fault: SUMMARY_FAULT_SENTENCES,
    row: (sheet: string, cell: string, found: string) =>
      `Trang “${sheet}”, ô ${cell}: ${found === "" ? "(trống)" : `“${found}”`}`,
    drop: "Bỏ các dòng này",
  },
  files: {
    heading: (count: number) => `Các tệp (${count})`,
    toSee: (count: number) => `Cần xem (${count})`,
    more: (count: number) => `Hiện thêm ${count} tệp`,
    counts: "Được tính",
    changeUnit: "Đổi đơn vị",
    moved: (unit: string) => `Sẽ tính cho ${unit}.`,
    /** Of files chosen after the roll-up. */
    arrival: { added: "thêm mới", replacing: "thay bản đang có", identical: "giống hệt bản đang có" },
  },
} as const;

/** Actions on a unit or file that need a reason or a text. */
export type DeskAction = keyof typeof deskWords.actions;
