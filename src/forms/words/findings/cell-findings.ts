import { formatNumber } from "../../../base/formats";
import type { MisreadingReason } from "../../../model/submission";
import type { Shown, FindingOf } from "../../../model/finding";
import type { TextChangeKind } from "../../../base/text";
import { findingPlace } from "./finding-place";
import { readingWords, suggestionWords } from "./number-reading-words";
import { percentWords, shortened, shownWords } from "../shown-words";
import type { WordsByRule } from "./words-by-rule";

const REASONS: { readonly [R in MisreadingReason]: (found: string) => string } = {
  "not-a-number": (found) => `“${found}” không phải là số.`,
  "too-many-digits": (found) => `“${found}” có hơn 15 chữ số, Excel không giữ được đúng nên chưa được cộng.`,
  "not-yes-or-no": (found) => `“${found}” không phải là Có hoặc Không.`,
  "not-a-date": (found) => `“${found}” không phải là ngày tháng hợp lệ.`,
  "not-a-choice": (found) => `“${found}” không có trong danh sách được chọn.`,
  "error-value": (found) => `ô đang báo lỗi công thức ${found}.`,
};

/** Says why content cannot be read as the wanted kind; starts in lower case. */
const misreadingSentence = (finding: FindingOf<"type">): string =>
  REASONS[finding.reason](shownWords(finding.found));

/** Changes made to a text; starts in lower case. */
const TEXT_CHANGE_WORDS: { readonly [K in TextChangeKind]: string } = {
  tcvn3: "chuyển từ bảng mã TCVN3 (ABC) sang Unicode",
  vni: "chuyển từ bảng mã VNI sang Unicode",
  blanks: "thay khoảng trắng đặc biệt, bỏ ký tự ẩn",
  composed: "ghép dấu rời vào chữ",
  "full-width": "đổi ký tự khổ rộng về khổ thường",
  eth: "thay ký tự Eth bằng chữ Đ",
};

function overwrittenWords(finding: FindingOf<"overwritten-formula">): string {
  const { found, expected, hasFormula, percent } = finding;
  const place = findingPlace(finding);
  const shown = percent === undefined ? shownWords : percentWords;
  const right = expected === null ? "chưa tính được vì thiếu số liệu" : shown(expected);
  if (hasFormula) return `${place}: công thức trong ô cho kết quả ${shown(found)}, tính lại là ${right}.`;
  if (found === null) return `${place}: công thức đã bị xóa; kết quả đúng: ${right}.`;
  if (percent === "hundredfold") {
    return `${place}: công thức bị gõ đè bằng ${shownWords(found)}, thiếu dấu % nên thành ${shown(found)}; kết quả đúng: ${right}.`;
  }
  if (finding.severity !== "error") {
    return `${place}: công thức bị gõ đè bằng ${shown(found)}; số này đúng, nhưng sẽ không tự thay đổi khi sửa số liệu.`;
  }
  return `${place}: công thức bị gõ đè bằng ${shown(found)}; kết quả đúng: ${right}.`;
}

const typedAsText = (expected: Shown): string =>
  typeof expected === "boolean"
    ? "câu trả lời được ghi là"
    : `${typeof expected === "string" ? "ngày" : "số"} được gõ dưới dạng văn bản`;

const retyped = (expected: Shown): string =>
  typeof expected === "boolean"
    ? "chọn Có hoặc Không trong danh sách của ô"
    : `nhập lại bằng ${typeof expected === "string" ? "ngày/tháng/năm" : "số"}`;

const moreInColumn = ({ more }: FindingOf<"text-number">): string =>
  more === undefined ? "" : ` và ${formatNumber(more.count)} ô nữa trong cột, đến ${more.last}`;

/** Not all days of a column are the quoted one. */
const understood = ({ found, more }: FindingOf<"text-number">): string =>
  more === undefined ? ` “${shownWords(found)}”, đã hiểu là` : `, ví dụ “${shownWords(found)}” đã hiểu là`;

function ambiguousWords(finding: FindingOf<"ambiguous-number">): string {
  const { found, readings, suggestion } = finding;
  const ways = readings.map(readingWords).join(" hoặc ");
  const hint = suggestion === undefined ? "" : `; ${suggestionWords(suggestion)}`;
  return `${findingPlace(finding)}: “${shownWords(found)}” có thể hiểu là ${ways} nên chưa được cộng${hint}.`;
}

const RETYPE: { readonly [R in MisreadingReason]: string } = {
  "not-a-number": "Nhập lại bằng chữ số; không phát sinh thì ghi KPS, không áp dụng thì ghi KAD.",
  "too-many-digits": "Nhập lại số có nhiều nhất 15 chữ số; kiểm tra xem có gõ thừa chữ số hay không.",
  "not-yes-or-no": "Chọn Có hoặc Không trong danh sách của ô.",
  "not-a-date": "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2021.",
  "not-a-choice": "Chọn một mục trong danh sách của ô.",
  "error-value": "Xóa công thức lỗi và nhập lại số liệu.",
};

/** Findings about single cells. */
export const CELL_FINDINGS = {
  required: {
    title: "Chưa nhập số liệu",
    sentence: (f) => `${findingPlace(f)}: chưa nhập số liệu.`,
    mend: () => "Nhập số liệu; không phát sinh thì ghi KPS, không áp dụng cho đơn vị thì ghi KAD.",
  },
  type: {
    title: "Sai kiểu số liệu",
    sentence: (f) => `${findingPlace(f)}: ${misreadingSentence(f)}`,
    mend: (f) => RETYPE[f.reason],
  },
  "text-number": {
    title: "Gõ khác mẫu, đã hiểu",
    sentence: (f) =>
      f.decided === undefined
        ? `${findingPlace(f)}${moreInColumn(f)}: ${typedAsText(f.expected)}${understood(f)} ${shownWords(f.expected)}.`
        : `${findingPlace(f)}: “${shownWords(f.found)}” có thể hiểu nhiều cách; cán bộ đã quyết định hiểu là ${readingWords(f.decided)}.`,
    mend: (f) =>
      f.decided === undefined
        ? `Không cần sửa nếu đã hiểu đúng; nếu chưa đúng, ${retyped(f.expected)}.`
        : "Không cần sửa; quyết định này được nhớ cho đúng đơn vị, số liệu và cách ghi này.",
  },
  "typed-unit": {
    title: "Gõ cả đơn vị tính",
    sentence: (f) =>
      `${findingPlace(f)}: gõ cả đơn vị tính trong ô (“${shownWords(f.found)}”), đã hiểu là ${shownWords(f.expected)}.`,
    mend: () => "Không cần sửa nếu đã hiểu đúng; lần sau chỉ gõ chữ số, đơn vị tính đã in sẵn ở cột bên.",
  },
  "ambiguous-number": {
    title: "Số hiểu được nhiều cách",
    sentence: ambiguousWords,
    mend: () =>
      "Hỏi lại đơn vị số đúng là bao nhiêu, rồi nhập chỉ gồm chữ số (không có dấu ngăn cách hàng nghìn), hoặc ghi KPS, KAD.",
  },
  "cleaned-text": {
    title: "Văn bản đã chuẩn hóa",
    sentence: (f) =>
      `${findingPlace(f)}: văn bản “${shownWords(f.found)}” được đọc là “${shownWords(f.expected)}” (${f.changes.map((kind) => TEXT_CHANGE_WORDS[kind]).join("; ")}).`,
    mend: () =>
      "Không cần sửa nếu đã đọc đúng; nếu chưa đúng, gõ lại bằng phông Unicode, ví dụ Times New Roman.",
  },
  "lost-letters": {
    title: "Văn bản bị mất chữ",
    sentence: (f) =>
      `${findingPlace(f)}: có chữ bị mất, thành dấu “?” ở ${f.words.map((word) => `“${shortened(word)}”`).join(", ")}; chương trình không khôi phục được.`,
    mend: () => "Đề nghị đơn vị gõ lại nội dung này bằng phông Unicode, ví dụ Times New Roman.",
  },
  "whole-number": {
    title: "Phải là số nguyên",
    sentence: (f) => `${findingPlace(f)}: ${shownWords(f.found)} không phải là số nguyên.`,
    mend: (f) => {
      const meant = typeof f.found === "number" ? Number((f.found * 1000).toPrecision(15)) : NaN;
      return Number.isInteger(meant) && Math.abs(meant) < 1_000_000
        ? `Kiểm tra dấu chấm, dấu phẩy và nhập lại số nguyên; nếu định gõ số hàng nghìn thì số đúng là ${formatNumber(meant)}.`
        : "Kiểm tra dấu chấm, dấu phẩy và nhập lại số nguyên.";
    },
  },
  negative: {
    title: "Số âm",
    sentence: (f) => `${findingPlace(f)}: ${shownWords(f.found)} là số âm; số liệu này không thể nhỏ hơn 0.`,
    mend: () => "Kiểm tra và nhập lại số từ 0 trở lên.",
  },
  ratio: {
    title: "Tỷ lệ không khớp",
    sentence: (f) =>
      f.isTruncated
        ? `${findingPlace(f)}: tỷ lệ ghi ${percentWords(f.found)}, tính lại là ${percentWords(f.expected)} (chênh lệch nhỏ do làm tròn).`
        : `${findingPlace(f)}: tỷ lệ ghi ${percentWords(f.found)}, tính lại từ số liệu là ${percentWords(f.expected)}.`,
    mend: () => "Chép lại công thức từ biểu mẫu gốc; bảng tổng hợp luôn tính lại tỷ lệ từ tử số và mẫu số.",
  },
  "overwritten-formula": {
    title: "Công thức bị gõ đè",
    sentence: overwrittenWords,
    mend: (f) =>
      f.percent === "hundredfold"
        ? "Không cần nhập ô này: chép lại công thức từ biểu mẫu gốc; tỷ lệ phần trăm gõ tay phải có cả dấu %."
        : "Không cần nhập ô này: chép lại công thức từ biểu mẫu gốc, hoặc mở tệp bằng Excel rồi lưu lại để tính lại.",
  },
} satisfies Partial<WordsByRule>;
