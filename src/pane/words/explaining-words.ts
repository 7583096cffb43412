import { SUMMARY_SHEETS } from "../../forms/words";
import { formatNumber } from "../../base/formats";

const { overview, figures, comparison, upward, ledger } = SUMMARY_SHEETS;

/** More names in one sentence do not help. */
const MOST_NAMES = 10;

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join("; ") + (rest > 0 ? ` và ${formatNumber(rest)} đơn vị khác` : "");
}

/** Explained numbers. */
export const explainingWords = {
  heading: "Số liệu này từ đâu ra?",
  hint: `Chọn một ô số liệu ở trang “${overview}”, “${figures}”, “${comparison}” hoặc “${upward}”: bảng bên cho biết số đó được cộng từ những đơn vị nào, tệp nào, ô nào.`,
  cannotWatch: "Bản Excel này không tự báo ô đang chọn. Hãy chọn ô trong bảng tổng hợp rồi bấm nút dưới đây.",
  explainSelected: "Giải thích ô đang chọn",
  back: "Quay lại",
  reading: "Đang đọc bảng tổng hợp…",
  noFigure: "Ô đang chọn không phải là ô số liệu của bảng tổng hợp.",
  noSummary:
    "Sổ làm việc này chưa có bảng tổng hợp mà chương trình biết, hoặc chưa rõ danh sách đơn vị của bảng đó. Hãy chọn đúng kế hoạch và danh sách đơn vị rồi thử lại.",
  stale: "Sổ làm việc đã thay đổi sau lần giải thích này. Chọn lại ô để tính lại.",
  figure: {
    total: (office: string) => `Số tổng hợp của ${office}`,
    ofUnit: (unit: string) => `Số liệu của ${unit}`,
    none: "Chưa có số liệu.",
    /** "Reported: 81 người." */
    reported: (figure: string, measure: string) => (measure === "" ? figure : `${figure} ${measure}`),
    quotient: (numerator: string, denominator: string, value: string) =>
      `${numerator} ÷ ${denominator} = ${value}`,
    parts: { amount: "Được tính từ", numerator: "Tử số", denominator: "Mẫu số" },
    simpleAverage: (share: string) =>
      `Không dùng: bình quân giản đơn tỷ lệ của các đơn vị là ${share}. Cách tính này coi đơn vị nhỏ và đơn vị lớn như nhau nên sai.`,
    coverage: (n: number, of: number) =>
      `Có số liệu của ${formatNumber(n)}/${formatNumber(of)} đơn vị phải báo cáo.`,
    missing: (names: readonly string[]) => `Chưa có số liệu: ${named(names)}.`,
    otherOnSheet: (shown: string, explained: string) =>
      `Trang tính đang hiện ${shown}, còn cộng lại từ các tệp được ${explained}. Có thể ai đó đã gõ đè lên ô; hãy tổng hợp lại, hoặc ghi thành số điều chỉnh kèm lý do.`,
    toTotal: "Xem số tổng hợp",
  },
  lines: {
    list: (label: string) => `Các số được cộng vào: ${label}`,
    adjusted: (received: string, added: string) => `Đã nhận ${received}, điều chỉnh ${added}.`,
    place: (file: string, sheet: string, cell: string) => `${file}, trang “${sheet}”, ô ${cell}`,
    calculated: (file: string) => `${file} (biểu mẫu tự tính)`,
    /** `place`: the clickable text. */
    openOf: (unit: string, place: string) => `Mở tệp của ${unit}: ${place}`,
    opened: (sheet: string, cell: string) =>
      `Excel đang mở tệp trong một cửa sổ khác, tại ô ${cell} trang “${sheet}”. Nếu không thấy cửa sổ đó, hãy cho phép cửa sổ bật lên rồi bấm lại.`,
    notAtHand: (file: string, sheet: string, cell: string) =>
      `Tệp ${file} không nằm trong các tệp đã chọn ở lần làm việc này. Hãy mở tệp đó và xem ô ${cell}, trang “${sheet}”; hoặc chọn lại tệp ở thẻ “Tổng hợp”.`,
    notOpened: (file: string, sheet: string, cell: string) =>
      `Excel không mở thẳng được tệp ${file} từ bảng bên. Hãy mở tệp đó và xem ô ${cell}, trang “${sheet}”.`,
    more: (count: number) => `Hiện thêm ${formatNumber(count)} dòng`,
    /** All terms if there are few. */
    sum: (terms: readonly string[], sum: string) =>
      terms.length < 2 ? `Cộng: ${sum}` : `Cộng lại: ${terms.join(" + ")} = ${sum}`,
    sumOfMany: (units: number, sum: string) => `Cộng lại ${formatNumber(units)} số: ${sum}`,
    balance: (received: string, added: string, reported: string) =>
      `Đã nhận ${received} + điều chỉnh ${added} = báo cáo ${reported}`,
    notAdded: "Số liệu này không cộng qua các đơn vị (lấy bình quân có trọng số, sớm nhất hoặc muộn nhất).",
    none: "Chưa đơn vị nào có số liệu này.",
    rows: (count: number) => `Đếm từ danh sách: ${formatNumber(count)} dòng.`,
    unreadable: (file: string) => `Không đọc được tệp ${file}. Hãy chọn lại tệp.`,
  },
  ledger: {
    heading: "Ghi chú và điều chỉnh",
    all: (count: number, changed: number) =>
      changed === 0
        ? `Tất cả ghi chú và điều chỉnh (${formatNumber(count)})`
        : `Tất cả ghi chú và điều chỉnh (${formatNumber(count)}, trong đó ${formatNumber(changed)} có số liệu đã thay đổi)`,
    note: "Ghi chú về số liệu này",
    noteBy: "Người ghi (không bắt buộc)",
    writeNote: `Ghi vào trang “${ledger}”`,
    noteWritten: `Đã ghi chú vào trang “${ledger}”. Sổ làm việc chưa lưu.`,
    editNote: "Sửa ghi chú",
    replacesNote: "Đang sửa một ghi chú: nội dung mới sẽ thay ghi chú đó.",
    removeNote: "Xóa ghi chú",
    noteRemoved: "Đã xóa ghi chú. Sổ làm việc chưa lưu.",
    adjustment: "Điều chỉnh đã được duyệt",
    amount: "Số điều chỉnh (bớt đi thì ghi số âm)",
    amountHint: "Số báo cáo = số đã nhận + số điều chỉnh. Tệp của đơn vị giữ nguyên.",
    replacesAdjustment: "Số liệu này đã có điều chỉnh: số mới sẽ thay điều chỉnh đó.",
    reason: "Lý do, người duyệt",
    writeAdjustment: "Ghi điều chỉnh",
    adjustmentWritten: `Đã ghi điều chỉnh vào trang “${ledger}” và tính lại các số tổng. Sổ làm việc chưa lưu.`,
    removeAdjustment: "Bỏ điều chỉnh",
    adjustmentRemoved: "Đã bỏ điều chỉnh và tính lại các số tổng. Sổ làm việc chưa lưu.",
    noAmount: "Ghi số điều chỉnh bằng số rõ ràng, ví dụ 1234,5 hoặc -20.",
    notWhole: "Số liệu này đếm bằng số nguyên: ghi số điều chỉnh không có phần thập phân.",
    noText: "Chưa ghi nội dung.",
    changed: (about: string, now: string) => `Số liệu đã thay đổi: khi ghi là ${about}, nay là ${now}.`,
    noFigure: "(chưa có)",
    of: (unit: string, label: string) => `${unit}: ${label}`,
    notedOn: (unit: string, text: string, at: string, by = "") =>
      `${unit}: ${text} (${by === "" ? "" : `${by}, `}${at})`,
    outcome: {
      applied: "Đã cộng vào số báo cáo.",
      "nothing-received": "Chưa cộng được: đơn vị chưa có số liệu này.",
      "not-a-typed-number": "Không cộng được: số liệu do biểu mẫu tính hoặc không phải là số.",
    },
    adjustOnUnit: "Muốn điều chỉnh, chọn số liệu của từng đơn vị trong danh sách trên.",
    unrecognised: (cells: readonly string[]) =>
      `Chưa ghi được, vì trong sổ có dòng gõ tay mà chương trình không hiểu, ghi lại thì sẽ mất: ${cells.join(", ")}. Hãy sửa các dòng đó, hoặc tổng hợp lại ở thẻ “Tổng hợp” và đồng ý bỏ.`,
    wouldReplace: (sheets: readonly string[]) =>
      `Chưa ghi được, vì sổ làm việc có trang cùng tên không phải của chương trình: ${sheets.join(", ")}. Hãy đổi tên các trang đó.`,
  },
} as const;
