import { formatDay, formatMoment, formatNumber } from "../../../base/formats";
import type { FindingOf } from "../../../model/finding";
import { shownWords } from "../shown-words";
import type { WordsByRule } from "./words-by-rule";

/** Cells named in one sentence; the others are counted. */
const FIRST_CELLS = 5;

function differingWords({ cells = [] }: FindingOf<"changed-sheets">): string {
  if (cells.length === 0) return "";
  const rest = cells.length - FIRST_CELLS;
  const others = rest > 0 ? ` và ${formatNumber(rest)} ô khác` : "";
  return `, ghi khác ở ô ${cells.slice(0, FIRST_CELLS).join(", ")}${others}`;
}

function sheetWords(finding: FindingOf<"changed-sheets">): string {
  const { change, part, subject, issuedAs, other = "" } = finding;
  switch (change) {
    case "renamed":
      return `Trang tính “${issuedAs}” đã bị đổi tên thành “${subject}”; vẫn được nhận ra theo mã.`;
    case "missing":
      return `Tệp không còn trang “${issuedAs}” (${subject}); danh sách này coi như không có dòng nào.`;
    case "copy-filled":
      return `Số liệu được nhập ở trang “${subject}”, là bản chép của trang “${issuedAs}”; trang “${issuedAs}” để trống hoặc không có thêm số liệu nào nên số liệu được lấy từ trang “${subject}”.`;
    case "own-list":
      return `Trang “${shownWords(finding.found)}” do đơn vị thêm, có thể là “${subject}”; trang “${issuedAs}” để trống nên chưa dòng nào được tính.`;
    case "copied":
      return part === "form"
        ? `Trang “${subject}” là một biểu mẫu thứ hai trong tệp${differingWords(finding)}; chỉ tính trang “${other}”.`
        : `Trang “${shownWords(finding.found)}” và trang “${other}” cùng là một danh sách (${subject}); các dòng của cả hai trang đều được tính.`;
  }
}

function hiddenWords({ kind, names, cell = "" }: FindingOf<"hidden-content">): string {
  switch (kind) {
    case "rows":
      return `Ô ${cell}: có số liệu ở dòng bị ẩn (dòng ${names.join(", ")}); số liệu này vẫn được tính.`;
    case "columns":
      return `Ô ${cell}: có số liệu ở cột bị ẩn (cột ${names.join(", ")}); số liệu này vẫn được tính.`;
    case "sheet":
      return `Trang “${names.join(", ")}” đang bị ẩn; số liệu ở đó vẫn được tính.`;
    case "struck":
      return `Ô ${names.join(", ")}: số liệu bị gạch ngang; số bị gạch vẫn được tính.`;
  }
}

/** Most cells named in a sentence. */
const MOST_CELLS = 3;

const linkedCells = (cells: readonly string[]): string =>
  cells.length > MOST_CELLS
    ? `${cells.slice(0, MOST_CELLS).join(", ")} và ${String(cells.length - MOST_CELLS)} ô khác`
    : cells.join(", ");

const EXTRAS: {
  readonly [E in FindingOf<"extras">["extra"]]: (found: string, cells: readonly string[]) => string;
} = {
  macros: () => "Tệp có chứa macro; chương trình chỉ đọc số liệu, không chạy macro.",
  "external-links": (found, cells) => {
    const files = found === "" ? "" : ` (${found})`;
    return cells.length === 0
      ? `Tệp có liên kết tới tệp khác${files}; chương trình không mở các liên kết này.`
      : `Ô ${linkedCells(cells)}: số lấy từ tệp khác${files}; số đã lưu trong ô được tính, chương trình không mở tệp kia.`;
  },
  "hidden-sheets": (found) => `Tệp có trang tính bị ẩn: ${found}.`,
  notes: (found, cells) =>
    `Ô ${linkedCells(cells)}: có nhận xét ghi kèm (${found}); chỉ số trong ô được tính.`,
  "embedded-objects": () =>
    "Tệp có nhúng đối tượng (ảnh, văn bản, tệp khác); chương trình không mở các đối tượng này.",
};

function sheetMend({ change, part, severity }: FindingOf<"changed-sheets">): string {
  switch (change) {
    case "renamed":
      return "Không cần sửa; lần sau đề nghị đơn vị giữ nguyên tên trang.";
    case "missing":
      return "Nếu đơn vị có danh sách này thì đề nghị gửi lại tệp đủ các trang.";
    case "copy-filled":
      return "Kiểm tra xem số liệu đã lấy đúng trang chưa, rồi xóa trang trống.";
    case "own-list":
      return "Nếu đúng là danh sách này thì đề nghị đơn vị nhập vào trang của biểu mẫu rồi gửi lại.";
    case "copied":
      if (part === "register") return "Xóa một trong hai trang, chỉ để lại trang có danh sách đúng.";
      if (severity === "error")
        return "Trang đó là báo cáo của đơn vị khác hoặc đợt khác: lưu riêng thành một tệp rồi nạp lại.";
      return severity === "note"
        ? "Không cần sửa nếu trang được tính là trang đúng; nên xóa trang còn lại."
        : "Kiểm tra xem trang nào đúng rồi xóa trang còn lại.";
  }
}

/** Findings about the sheets of a form. */
export const SHEET_FINDINGS = {
  late: {
    title: "Lưu sau hạn nộp",
    sentence: (f) =>
      `Tệp được lưu lúc ${formatMoment(shownWords(f.found))}, sau hạn nộp báo cáo ${f.subject} (${formatDay(f.due)}).`,
    mend: () =>
      "Không cần sửa số liệu; nếu đơn vị đã nộp đúng hạn bằng cách khác thì ghi nhận ở bảng theo dõi.",
  },
  "units-behind": {
    title: "Chưa gồm đủ đơn vị cấp dưới",
    sentence: (f) =>
      `Báo cáo tổng hợp này mới gồm ${shownWords(f.found)}/${shownWords(f.expected)} đơn vị cấp dưới${f.stated === `${shownWords(f.found)}/${shownWords(f.expected)}` ? "" : ` (${f.stated})`}: số liệu chưa đầy đủ.`,
    mend: () =>
      "Tổng hợp lại khi đã có báo cáo của các đơn vị còn thiếu rồi nộp bản sửa; nếu các đơn vị đó không phải báo cáo thì giải trình.",
  },
  "printed-round": {
    title: "Tên đợt in khác đợt của biểu mẫu",
    sentence: (f) =>
      `Ô ${f.cell ?? ""}: dòng “${f.subject}” ghi ${shownWords(f.found)}, nhưng biểu mẫu đã phát hành cho ${shownWords(f.expected)} và được cộng vào ${shownWords(f.expected)}.`,
    mend: (f) =>
      `Hỏi lại đơn vị số liệu của đợt nào: nếu là ${shownWords(f.found)} thì nhập vào biểu mẫu của đợt đó; nếu là ${shownWords(f.expected)} thì sửa lại dòng này.`,
  },
  "old-year": {
    title: "Còn ghi năm cũ",
    sentence: (f) =>
      `Ô ${f.cell ?? ""}: “${shownWords(f.found)}” còn ghi năm ${String(f.year)}, trong khi đợt báo cáo từ ${formatDay(f.from)} đến ${formatDay(f.to)}.`,
    mend: () => "Kiểm tra xem có dùng lại báo cáo cũ không; nếu số liệu đúng đợt thì sửa lại năm.",
  },
  "changed-sheets": {
    title: "Trang tính bị thay đổi",
    sentence: sheetWords,
    mend: sheetMend,
  },
  "hidden-content": {
    title: "Số liệu bị ẩn, bị gạch",
    sentence: hiddenWords,
    mend: ({ kind }) =>
      kind === "struck"
        ? "Ghi số đúng vào chính ô đó, thay số bị gạch; nếu số đó đúng thì bỏ gạch ngang."
        : "Hiện lại phần bị ẩn và kiểm tra xem số liệu ở đó có cần báo cáo không.",
  },
  "merged-cells": {
    title: "Gộp ô nhập số liệu",
    sentence: (f) =>
      f.swallowed.length === 0
        ? `Ô ${f.cell ?? ""}: ô nhập số liệu bị gộp với ô bên cạnh (${f.area}).`
        : `Ô ${f.cell ?? ""}: các ô ${f.area} bị gộp làm một nên không còn số liệu của ô ${f.swallowed.join(", ")}.`,
    mend: (f) =>
      f.swallowed.length === 0
        ? "Không cần sửa nếu số liệu đã đọc đúng; nên bỏ gộp ô."
        : "Bỏ gộp ô rồi nhập đủ số liệu cho từng ô.",
  },
  "cached-results": {
    title: "Công thức chưa tính lại",
    sentence: (f) =>
      f.state === "missing"
        ? "Các công thức của biểu mẫu chưa có kết quả (tệp được lưu bằng một chương trình không tính công thức); bảng tổng hợp tự tính lại."
        : "Các công thức của biểu mẫu còn giữ kết quả cũ, chưa tính lại theo số liệu đã nhập; bảng tổng hợp tự tính lại.",
    mend: () => "Mở tệp bằng Excel rồi lưu lại trước khi in; bảng tổng hợp không bị ảnh hưởng.",
  },
  extras: {
    title: "Nội dung khác trong tệp",
    sentence: (f) => EXTRAS[f.extra](f.found === null ? "" : shownWords(f.found), f.cells ?? []),
    mend: (f) =>
      f.extra === "hidden-sheets"
        ? "Kiểm tra trang tính bị ẩn có số liệu cần báo cáo không."
        : f.cells !== undefined
          ? "Kiểm tra số trong ô có đúng là số của đơn vị trong đợt này không."
          : "Không cần làm gì; số liệu vẫn được đọc bình thường.",
  },
} satisfies Partial<WordsByRule>;
