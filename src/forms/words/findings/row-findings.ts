import { formatNumber } from "../../../base/formats";
import type { FindingOf } from "../../../model/finding";
import { findingPlace } from "./finding-place";
import { shortened, shownWords } from "../shown-words";
import type { WordsByRule } from "./words-by-rule";

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
  return `${findingPlace(finding)}: dòng bị mất mã “${shownWords(finding.expected)}” ở cột đầu nên chương trình không nhận ra${shown}.`;
}

function insertedWords(finding: FindingOf<"inserted-row">): string {
  const { cell = "", rows, isFilled, found } = finding;
  const place = rows.length === 1 ? "dòng này" : `${formatNumber(rows.length)} dòng này`;
  const what = isFilled
    ? `; trong ô ghi “${shownWords(found)}”, không được tính`
    : ", không có số liệu cần tính";
  return `Ô ${cell}: ${place} được chèn thêm, không có trong biểu mẫu đã phát${what}.`;
}

function rowLabelWords(finding: FindingOf<"row-label">): string {
  const { cause, cell = "", found, expected, labels } = finding;
  const shown = `Ô ${cell}: dòng này theo mã là “${shownWords(expected)}” nhưng ghi “${shownWords(found)}”`;
  switch (cause) {
    case "exchanged":
      return `${shown}, và dòng kia ghi ngược lại: hai dòng bị đổi chỗ nội dung với mã ở cột đầu, nên không rõ số liệu của dòng nào.`;
    case "sorted":
      return `${shown}. Có ${formatNumber(labels.length)} dòng như vậy (${named(labels)}): bảng đã bị sắp xếp hoặc dán lại mà không kèm cột mã ở đầu, nên không rõ số liệu của dòng nào.`;
    case "code":
      return `${shown}: mã ở cột đầu của dòng đã bị gõ đè bằng mã của dòng khác, nên không rõ số liệu của dòng nào.`;
    case "typed-over":
      return `${shown}: nội dung của dòng đã bị gõ đè; số liệu vẫn được tính theo mã.`;
    case "remark":
      return `${shown}: nội dung của dòng được ghi thêm; số liệu vẫn được tính theo mã.`;
  }
}

const ROW_LABEL_MENDS: { readonly [C in FindingOf<"row-label">["cause"]]: string } = {
  exchanged: "Hỏi lại đơn vị số liệu của từng dòng rồi nhập vào biểu mẫu gốc.",
  sorted: "Nhập lại số liệu vào biểu mẫu gốc, không sắp xếp bảng.",
  code: "Ghi lại đúng mã của dòng như biểu mẫu gốc, hoặc nhập lại số liệu vào biểu mẫu gốc.",
  "typed-over":
    "Hỏi lại đơn vị xem số liệu của dòng này là về nội dung nào; sửa lại nội dung như biểu mẫu gốc.",
  remark: "Không cần sửa nếu số liệu vẫn theo đúng nội dung của biểu mẫu; ghi chú nên viết ở cột “Ghi chú”.",
};

/** Findings about the rows of a form. */
export const ROW_FINDINGS = {
  "missing-row": {
    title: "Mất dòng",
    sentence: missingWords,
    mend: (f) =>
      f.isCodeLost
        ? `Ghi lại mã “${shownWords(f.expected)}” vào cột đầu của dòng, hoặc nhập lại số liệu vào biểu mẫu gốc.`
        : "Nhập lại số liệu của các dòng này vào biểu mẫu gốc rồi gửi lại.",
  },
  "repeated-row": {
    title: "Dòng bị lặp",
    sentence: (f) =>
      `${findingPlace(f)}: mã dòng này đã có ở dòng trên (ghi ${shownWords(f.first)}), ở đây ghi ${shownWords(f.found)}; chỉ tính dòng trên.`,
    mend: (f) =>
      f.severity === "error"
        ? "Hỏi lại đơn vị số nào đúng, ghi vào dòng trên rồi xóa dòng lặp."
        : "Xóa dòng lặp; số liệu ở dòng trên vẫn được tính.",
  },
  "inserted-row": {
    title: "Chèn thêm dòng",
    sentence: insertedWords,
    mend: (f) =>
      f.isFilled
        ? "Cộng số liệu này vào dòng có sẵn của biểu mẫu nếu cần báo cáo, rồi xóa dòng chèn thêm."
        : "Không cần sửa; lần sau đề nghị đơn vị không chèn thêm dòng.",
  },
  "row-label": {
    title: "Nội dung dòng không khớp mã",
    sentence: rowLabelWords,
    mend: (f) => ROW_LABEL_MENDS[f.cause],
  },
  "moved-rows": {
    title: "Đổi chỗ dòng",
    sentence: (f) =>
      f.breaksFormulas
        ? `Các dòng bị sắp xếp lại (${named(f.labels)}) làm công thức của biểu mẫu tính sai; số liệu nhập vẫn được đọc theo mã.`
        : `Các dòng bị đổi chỗ (${named(f.labels)}); số liệu vẫn được đọc theo mã.`,
    mend: (f) =>
      f.breaksFormulas
        ? "Nhập lại số liệu vào biểu mẫu gốc để công thức tính đúng khi in; bảng tổng hợp đã tự tính lại."
        : "Không cần sửa; lần sau đề nghị đơn vị giữ nguyên thứ tự các dòng.",
  },
} satisfies Partial<WordsByRule>;
