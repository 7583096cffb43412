import type { FindingOf } from "../../domain/finding/finding";
import type { FindingByRule, WordsByRule } from "./finding-by-rule";
import { findingPlace } from "./finding-place";
import { formatDay, formatMoment, formatNumber } from "./number-words";
import { shortened, shownWords } from "./shown-words";

/** Labels named in one sentence; the others are counted. */
const NAMED = 5;

function named(labels: readonly string[]): string {
  const rest = labels.length - NAMED;
  const listed = labels
    .slice(0, NAMED)
    .map((label) => `“${shortened(label)}”`)
    .join("; ");
  return rest > 0 ? `${listed}; và ${formatNumber(rest)} dòng khác` : listed;
}

function missingWords(finding: FindingOf<"missing-row">): string {
  if (!finding.isCodeLost) return `Biểu mẫu bị mất dòng: ${named(finding.labels)}.`;
  const shown = finding.found === null ? "" : `; trong ô ghi “${shownWords(finding.found)}”, chưa được tính`;
  return `${findingPlace(finding)}: dòng bị mất mã “${shownWords(finding.expected)}” ở cột đầu nên phần mềm không nhận ra${shown}.`;
}

function insertedWords(finding: FindingOf<"inserted-row">): string {
  const { cell = "", rows, isFilled, found } = finding;
  const place = rows.length === 1 ? "dòng này" : `${formatNumber(rows.length)} dòng này`;
  const what = isFilled
    ? `; trong ô ghi “${shownWords(found)}”, không được tính`
    : ", không có số liệu cần tính";
  return `Ô ${cell}: ${place} được chèn thêm, không có trong biểu mẫu đã phát${what}.`;
}

const columnsIn = (columns: readonly string[]): string => columns.map((column) => `“${column}”`).join(", ");

const COLUMNS: {
  readonly [C in FindingOf<"changed-columns">["change"]]: (columns: readonly string[]) => string;
} = {
  missing: (columns) => `Biểu mẫu bị xóa cột ${columnsIn(columns)}.`,
  moved: (columns) => `Biểu mẫu bị đổi chỗ cột ${columnsIn(columns)}; số liệu vẫn được đọc theo mã cột.`,
  inserted: (columns) => `Biểu mẫu bị chèn thêm cột ${columnsIn(columns)}; nội dung ở đó không được đọc.`,
  uncoded: () => "Biểu mẫu bị mất dòng mã cột ở đầu trang; cột số liệu được nhận ra theo phần đầu biểu mẫu.",
};

function sheetWords(finding: FindingOf<"changed-sheets">): string {
  const { change, part, subject, issuedAs, other = "" } = finding;
  switch (change) {
    case "renamed":
      return `Trang tính “${issuedAs}” đã bị đổi tên thành “${subject}”; vẫn được nhận ra theo mã.`;
    case "missing":
      return `Tệp không còn trang “${issuedAs}” (${subject}); danh sách này coi như không có dòng nào.`;
    case "copied":
      return part === "form"
        ? `Trang “${subject}” là một biểu mẫu thứ hai trong tệp; chỉ tính trang “${other}”.`
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
  }
}

const EXTRAS: { readonly [E in FindingOf<"extras">["extra"]]: (found: string) => string } = {
  macros: () => "Tệp có chứa macro; phần mềm chỉ đọc số liệu, không chạy macro.",
  "external-links": () => "Tệp có liên kết tới tệp khác; phần mềm không mở các liên kết này.",
  "hidden-sheets": (found) => `Tệp có trang tính bị ẩn: ${found}.`,
  "embedded-objects": () =>
    "Tệp có nhúng đối tượng (ảnh, văn bản, tệp khác); phần mềm không mở các đối tượng này.",
};

type SheetRule =
  | "late"
  | "old-year"
  | "missing-row"
  | "repeated-row"
  | "inserted-row"
  | "moved-rows"
  | "changed-columns"
  | "changed-sheets"
  | "hidden-content"
  | "merged-cells"
  | "leftovers"
  | "cached-results"
  | "extras";

/** What became of the sheets of a form on their way. */
export const SHEET_SENTENCES: Pick<WordsByRule, SheetRule> = {
  late: (f) =>
    `Tệp được lưu lúc ${formatMoment(shownWords(f.found))}, sau hạn nộp báo cáo ${f.subject} (${formatDay(f.due)}).`,
  "old-year": (f) =>
    `Ô ${f.cell ?? ""}: “${shownWords(f.found)}” còn ghi năm ${String(f.year)}, trong khi đợt báo cáo từ ${formatDay(f.from)} đến ${formatDay(f.to)}.`,
  "missing-row": missingWords,
  "repeated-row": (f: FindingByRule["repeated-row"]) =>
    `${findingPlace(f)}: mã dòng này đã có ở dòng trên (ghi ${shownWords(f.first)}), ở đây ghi ${shownWords(f.found)}; chỉ tính dòng trên.`,
  "inserted-row": insertedWords,
  "moved-rows": (f) =>
    f.breaksFormulas
      ? `Các dòng bị sắp xếp lại (${named(f.labels)}) làm công thức của biểu mẫu tính sai; số liệu nhập vẫn được đọc theo mã.`
      : `Các dòng bị đổi chỗ (${named(f.labels)}); số liệu vẫn được đọc theo mã.`,
  "changed-columns": (f) => COLUMNS[f.change](f.columns),
  "changed-sheets": sheetWords,
  "hidden-content": hiddenWords,
  "merged-cells": (f) =>
    f.swallowed.length === 0
      ? `Ô ${f.cell ?? ""}: ô nhập số liệu bị gộp với ô bên cạnh (${f.area}).`
      : `Ô ${f.cell ?? ""}: các ô ${f.area} bị gộp làm một nên không còn số liệu của ô ${f.swallowed.join(", ")}.`,
  leftovers: (f) =>
    `Ô ${f.cell ?? ""}: có nội dung ghi ngoài bảng (${f.cells.join(", ")}); phần mềm không đọc nội dung này.`,
  "cached-results": (f) =>
    f.state === "missing"
      ? "Các công thức của biểu mẫu chưa có kết quả (tệp được lưu bằng phần mềm không tính công thức); bảng tổng hợp tự tính lại."
      : "Các công thức của biểu mẫu còn giữ kết quả cũ, chưa tính lại theo số liệu đã nhập; bảng tổng hợp tự tính lại.",
  extras: (f) => EXTRAS[f.extra](shownWords(f.found)),
};
