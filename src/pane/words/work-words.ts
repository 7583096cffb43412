import type { FindingGrade } from "../../model/finding";
import type { WouldReplace } from "../../workbook/open-workbook";
import { DOWNLOADING } from "./host-words";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** Joins counts in one line with a capital; omits zeros. */
function countsSentence(counts: readonly (readonly [count: number, words: string])[]): string {
  const line = counts.flatMap(([count, words]) => (count === 0 ? [] : [words])).join(", ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Effect of a new file. */
type Arrived = "added" | "replacing" | "identical";

const arrivalWords = ({ added, replacing, identical }: Readonly<Record<Arrived, number>>): string =>
  [
    ...(added > 0 ? [`thêm ${added}`] : []),
    ...(replacing > 0 ? [`thay ${replacing}`] : []),
    ...(identical > 0 ? [`giống hệt ${identical}`] : []),
  ].join(", ");

/** What staff do: forms, checks, roll-ups, reports. */
export const workWords = {
  form: {
    insert: "Chèn biểu mẫu",
    download: "Tải biểu mẫu về máy",
    inserted: "Đã chèn biểu mẫu. Hãy nhập số liệu: kết quả kiểm tra ở đây tự cập nhật.",
    downloaded: (file: string) => `Đã tạo ${file}. ${DOWNLOADING} Bước tiếp theo: gửi tệp này cho đơn vị.`,
    all: {
      intro: (units: number) => `Tạo biểu mẫu trống cho cả ${units} đơn vị, mỗi đơn vị một tệp.`,
      make: (units: number) => `Tạo ${units} biểu mẫu`,
      saved: (forms: number, file: string) => `Đã tạo ${forms} biểu mẫu trong tệp ${file}. ${DOWNLOADING}`,
      made: (forms: number) =>
        `Đã tạo ${forms} biểu mẫu. Excel trên máy này (Mac, iPad) không tải tệp về được: hãy mở từng biểu mẫu bên dưới rồi lưu lại.`,
      next: "Bước tiếp theo: gửi mỗi đơn vị tệp mang mã và tên của đơn vị đó. Nhận được báo cáo thì chọn các tệp ở thẻ Tổng hợp.",
      each: "Từng biểu mẫu",
      more: (count: number) => `Hiện thêm ${count} biểu mẫu`,
    },
  },
  replace: {
    title: "Thay thế trang tính đang có?",
    question: ({ sheets, left = [], filled }: WouldReplace) =>
      [
        `Sổ làm việc đã có ${quoted(sheets)}${filled === undefined ? "" : filled === 0 ? ", chưa nhập số liệu nào" : `, trong đó đã nhập ${filled} số liệu`}.`,
        "Thay thế thì nội dung đang có trong đó sẽ mất.",
        left.length === 0
          ? ""
          : `Các trang ${quoted(left)} của bảng tổng hợp cũ không bị thay và còn nguyên.`,
      ]
        .filter(Boolean)
        .join(" "),
    yes: "Thay thế",
    no: "Giữ nguyên",
    cancel: "Hủy",
  },
  check: {
    /** Without Excel. */
    intro:
      "Kiểm tra báo cáo của đơn vị mình trước khi gửi đi. Mỗi chỗ cần xem lại đều ghi rõ trang tính và ô.",
    received: "Báo cáo các đơn vị gửi về được kiểm tra khi tổng hợp.",
    start: { workbook: "Kiểm tra sổ làm việc này", files: "Kiểm tra trước khi gửi" },
    again: "Kiểm tra lại",
    lookAgain: "Xem lại sổ này",
    marks: "Đánh dấu các ô này",
    workbookName: "Sổ làm việc đang mở",
    noForm: "Sổ làm việc này chưa có biểu mẫu của kế hoạch thi đua nên chưa có gì để kiểm tra.",
    /** Progress of the form: "Đã nhập 8/69 · 1 lỗi". */
    filled: (filled: number, of: number, rest: string) =>
      [`Đã nhập ${filled}/${of}`, ...(rest === "" ? [] : [rest])].join(" · "),
    /** The current step. */
    toError: (cell: string) => `Đến ô lỗi ${cell}`,
    toBlank: (cell: string) => `Đến ô chưa nhập ${cell}`,
    toFirst: (cell: string) => `Đến ô đầu tiên ${cell}`,
    unknownPlan: (found: string) =>
      `Biểu mẫu thuộc kế hoạch “${found}” mà chương trình chưa biết. Nếu kế hoạch do cơ quan tự lập, hãy mở sổ kế hoạch đó ở thẻ Biểu mẫu; nếu không, hãy dùng biểu mẫu của kế hoạch hiện có.`,
    nothingWrong: "Không có vấn đề gì.",
    overall: (files: number, withErrors: number) =>
      withErrors === 0
        ? `Đã kiểm tra ${files} tệp: không tệp nào có lỗi cần sửa.`
        : `Đã kiểm tra ${files} tệp: ${withErrors} tệp có lỗi cần sửa.`,
    /** Beside the progress, which counts blank cells. */
    wrong: ({ error, warning, note }: { readonly [G in FindingGrade]: number }) =>
      [
        ...(error > 0 ? [`${error} lỗi`] : []),
        ...(warning > 0 ? [`${warning} cảnh báo`] : []),
        ...(note > 0 ? [`${note} lưu ý`] : []),
      ].join(" · "),
    /** In the order of the form's own status line. */
    counts: ({ error, unfilled, warning, note }: { readonly [G in FindingGrade]: number }) =>
      countsSentence([
        [error, `${error} lỗi`],
        [unfilled, `chưa nhập ${unfilled} ô`],
        [warning, `${warning} cảnh báo`],
        [note, `${note} lưu ý`],
      ]),
    /** Heads findings of one kind. */
    kind: (grade: string, title: string, count: number) => `${grade}: ${title} (${count})`,
    graded: (grade: string, count: number) => `${grade} (${count})`,
    more: (count: number) => `Hiện thêm ${count} mục`,
    place: (sheet: string, cell: string | undefined) =>
      cell === undefined ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`,
    goTo: (sheet: string, cell: string) => `Đến ô ${cell}, trang “${sheet}”`,
    /** A row of the list of findings: cell, contradicting figures, and the content. */
    row: (cell: string, figures: string, subject: string) =>
      `${cell}${figures === "" ? "" : ` ${figures}`} · ${subject}`,
    step: {
      group: "Lần lượt từng ô",
      back: "Ô trước",
      next: "Ô tiếp theo",
      at: (place: number, of: number) => `${place}/${of}`,
    },
    list: (subject: string) => `Kết quả kiểm tra của ${subject}`,
    of: (round: string, unit: string) => `${unit}, ${round}`,
  },
  rollUp: {
    start: "Tổng hợp",
    /** Rulings that are not in the summary yet. */
    changed: "Có thay đổi chưa ghi vào bảng tổng hợp.",
    write: { workbook: "Ghi vào bảng tổng hợp", files: "Tạo lại tệp tổng hợp" },
    again: "Tổng hợp lại",
    done: (received: number, expected: number) => `Đã tổng hợp từ ${received}/${expected} đơn vị.`,
    nobody: "Chưa có báo cáo nào được cộng, nên chưa ghi gì. Lý do của từng tệp ở bên dưới.",
    /** The summary has no reports that count any more. */
    nobodyLeft:
      "Không còn báo cáo nào được cộng, nên không ghi gì; bảng tổng hợp đang có còn nguyên. Hãy thêm báo cáo, hoặc rút lại quyết định ở thẻ Báo cáo.",
    /** It has no place in the open one, which holds a form. */
    ownWorkbook: "Bảng tổng hợp là một sổ riêng, hãy mở để xem và lưu; sổ đang mở còn nguyên.",
    besideForm: (form: string) =>
      `Sổ đang mở không có biểu mẫu ${form} nên vẫn như trước; biểu mẫu đã điền là một sổ riêng. Muốn số liệu được ghi thẳng vào biểu mẫu: mở tệp ${form} bằng Excel, mở chương trình trong sổ đó rồi tổng hợp lại.`,
    painted: "Đã ghi vào sổ làm việc; nhớ lưu sổ.",
    /** What new files do to what there is: "Đang có 10/11 → thêm 1, thay 3, giống hệt 1". */
    arrivals: (received: number, expected: number, arrivals: Readonly<Record<Arrived, number>>) =>
      [`Đang có ${received}/${expected}`, arrivalWords(arrivals)].filter(Boolean).join(" → "),
    told: (done: string, arrivals: Readonly<Record<Arrived, number>> | undefined) =>
      arrivals === undefined || arrivalWords(arrivals) === ""
        ? done
        : `${done} So với lần trước: ${arrivalWords(arrivals)}.`,
    left: (sheets: readonly string[]) =>
      `Các trang ${quoted(sheets)} của lần tổng hợp trước không thuộc lần này và còn nguyên; không cần nữa thì hãy xóa.`,
    download: (file: string) => `Tải ${file}`,
    toReport: "Xem báo cáo",
    toRollUp: "Đến thẻ Tổng hợp",
    outdated: "Đã đổi lựa chọn sau lần tổng hợp này; bấm Tổng hợp lại để cập nhật.",
  },
  copying: {
    copied: "Đã sao chép.",
    byHand: "Chưa sao chép được tự động. Hãy nhấn Ctrl+C để sao chép phần đã bôi đen:",
  },
} as const;
