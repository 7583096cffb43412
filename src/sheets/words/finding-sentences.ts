import type { Finding, FindingOf, RuleId } from "../../domain/finding/finding";
import type { FigureDifference } from "../../domain/finding/finding-parts";
import { withRemarks } from "./explanation-words";
import type { FindingByRule, WordsByRule } from "./finding-by-rule";
import { findingPlace } from "./finding-place";
import { RELATION_SENTENCES } from "./finding-relation-sentences";
import { SHEET_SENTENCES } from "./finding-sheet-sentences";
import { MARK_SOURCE_WORDS, MARK_WORDS } from "./mark-words";
import { misreadingSentence } from "./misreading-sentence";
import { formatNumber } from "./number-words";
import { readingWords, suggestionWords } from "./number-reading-words";
import { ownFormSentence } from "./own-form-finding-words";
import { rejectionSentence } from "./rejection-sentences";
import { togetherSentence } from "./related-rows";
import { percentWords, shortened, shownWords } from "./shown-words";
import { TEXT_CHANGE_WORDS } from "./text-change-words";
import { recognisedSentence } from "./unit-match-words";

/** Differences listed in one sentence; the others are counted. */
const LISTED_DIFFERENCES = 5;

const figure = (value: number | null): string => (value === null ? "trống" : formatNumber(value));

function differenceWords(differences: readonly FigureDifference[]): string {
  if (differences.length === 0) return "số liệu nhập của hai tệp giống nhau";
  const listed = differences
    .slice(0, LISTED_DIFFERENCES)
    .map(({ label, kept, other }) => `${label} (bản được tính: ${figure(kept)}, bản này: ${figure(other)})`);
  const rest = differences.length - listed.length;
  const more = rest > 0 ? `; và ${formatNumber(rest)} số liệu khác` : "";
  return `chênh lệch ${formatNumber(differences.length)} số liệu: ${listed.join("; ")}${more}`;
}

function duplicateWords(finding: FindingOf<"duplicate-unit">): string {
  const { kept, relation, differences } = finding;
  switch (relation) {
    case "identical":
      return `${finding.subject}: tệp nộp trùng hoàn toàn với “${kept}”, chỉ tính một lần.`;
    case "older":
      return `${finding.subject}: đơn vị đã nộp bản mới hơn là “${kept}” nên bản này không được cộng; ${differenceWords(differences)}.`;
    case "overruled":
      return `${finding.subject}: cán bộ tổng hợp đã chọn tính theo “${kept}” nên bản này không được cộng; ${differenceWords(differences)}.`;
    case "arrived-later":
      return `${finding.subject}: bản này đến sau khi cán bộ tổng hợp đã chọn tính theo “${kept}” nên chưa được cộng, chờ quyết định; ${differenceWords(differences)}.`;
    case "undecided":
      if (differences.length === 0) {
        return `${finding.subject}: hai tệp cùng lần nộp, số liệu nhập giống nhau; tính theo “${kept}”.`;
      }
      return `${finding.subject}: hai tệp cùng lần nộp nhưng nội dung khác nhau, tạm tính theo “${kept}”; ${differenceWords(differences)}.`;
  }
}

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

function ambiguousWords(finding: FindingOf<"ambiguous-number">): string {
  const { found, readings, suggestion } = finding;
  const ways = readings.map(readingWords).join(" hoặc ");
  const hint = suggestion === undefined ? "" : `; ${suggestionWords(suggestion)}`;
  return `${findingPlace(finding)}: “${shownWords(found)}” có thể hiểu là ${ways} nên chưa được cộng${hint}.`;
}

function missingMarkWords({ mark, others = [], source, expected }: FindingOf<"mark">): string {
  const marks = [mark, ...others].map((kind) => MARK_WORDS[kind]).join(", ");
  const known = others.length === 0 ? ` là “${shownWords(expected)}”` : "";
  return `Thiếu ${marks} ở ${MARK_SOURCE_WORDS[source]}; đã nhận biết bằng dấu hiệu khác${known}.`;
}

const SENTENCES: WordsByRule = {
  ...SHEET_SENTENCES,
  ...RELATION_SENTENCES,
  required: (f) => `${findingPlace(f)}: chưa nhập số liệu.`,
  type: (f) => `${findingPlace(f)}: ${misreadingSentence(f)}`,
  "text-number": (f) =>
    f.decided === undefined
      ? `${findingPlace(f)}: số được gõ dưới dạng văn bản “${shownWords(f.found)}”, đã hiểu là ${shownWords(f.expected)}.`
      : `${findingPlace(f)}: “${shownWords(f.found)}” có thể hiểu nhiều cách; cán bộ đã quyết định hiểu là ${readingWords(f.decided)}.`,
  "typed-unit": (f) =>
    `${findingPlace(f)}: gõ cả đơn vị tính trong ô (“${shownWords(f.found)}”), đã hiểu là ${shownWords(f.expected)}.`,
  "ambiguous-number": ambiguousWords,
  "cleaned-text": (f) =>
    `${findingPlace(f)}: văn bản “${shownWords(f.found)}” được đọc là “${shownWords(f.expected)}” (${f.changes.map((kind) => TEXT_CHANGE_WORDS[kind]).join("; ")}).`,
  "lost-letters": (f) =>
    `${findingPlace(f)}: có chữ bị mất, thành dấu “?” ở ${f.words.map((word) => `“${shortened(word)}”`).join(", ")}; phần mềm không khôi phục được.`,
  "whole-number": (f) => `${findingPlace(f)}: ${shownWords(f.found)} không phải là số nguyên.`,
  negative: (f) => `${findingPlace(f)}: ${shownWords(f.found)} là số âm; số liệu này không thể nhỏ hơn 0.`,
  ratio: (f) =>
    f.isTruncated
      ? `${findingPlace(f)}: tỷ lệ ghi ${percentWords(f.found)}, tính lại là ${percentWords(f.expected)} (chênh lệch nhỏ do làm tròn).`
      : `${findingPlace(f)}: tỷ lệ ghi ${percentWords(f.found)}, tính lại từ số liệu là ${percentWords(f.expected)}.`,
  "overwritten-formula": overwrittenWords,
  "wrong-plan": (f) =>
    `Biểu mẫu thuộc kế hoạch “${f.subject}” (mã ${shownWords(f.found)}), không phải kế hoạch đang cần (mã ${shownWords(f.expected)}).`,
  "wrong-round": (f) =>
    `Báo cáo của “${f.subject}” (mã đợt ${shownWords(f.found)}), không phải đợt đang cần (mã đợt ${shownWords(f.expected)}).`,
  "wrong-unit": (f) =>
    f.isKnown
      ? `Biểu mẫu là của “${f.subject}” (mã ${shownWords(f.found)}), nhưng cần là của đơn vị có mã ${shownWords(f.expected)}.`
      : `Mã đơn vị “${shownWords(f.found)}” không có trong danh sách đơn vị phải báo cáo.`,
  "recognised-unit": recognisedSentence,
  "wrong-version": (f) =>
    [
      `Biểu mẫu là phiên bản ${shownWords(f.found)}, phiên bản hiện hành là ${shownWords(f.expected)}.`,
      ...(f.notAsked.length === 0 ? [] : [`Phiên bản này chưa hỏi: ${f.notAsked.join("; ")}.`]),
      ...(f.dropped.length === 0
        ? []
        : [
            `Không còn chỗ trong biểu mẫu hiện hành nên chưa tính: ${f.dropped.map(({ place, code, shown }) => `ô ${place.cell} (mã ${code}) ghi “${shown}”`).join("; ")}.`,
          ]),
    ].join(" "),
  "duplicate-unit": duplicateWords,
  mark: (f) =>
    f.isMissing
      ? missingMarkWords(f)
      : `${f.cell === undefined ? "Dấu nhận biết" : `Ô ${f.cell}`}: ${MARK_WORDS[f.mark]} ở ${MARK_SOURCE_WORDS[f.source]} ghi “${shownWords(f.found)}”, không khớp với “${shownWords(f.expected)}”.`,
  kept: (f) => f.sentence,
  "own-form-structure": ownFormSentence,
  unreadable: (f) => rejectionSentence(f.rejection),
};

function sentenceOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return SENTENCES[rule](finding);
}

/** What is wrong, where (cell of the sender's file) and with which numbers; what else it spoils is a second sentence. */
export function plainSentence(finding: Finding): string {
  const sentence = sentenceOf(finding.rule, finding);
  const { together } = finding;
  return together === undefined ? sentence : `${sentence} ${togetherSentence(together)}`;
}

/** The same with what is to be said beside: that it was explained, now or before, or is only tried. */
export const findingSentence = (finding: Finding): string => withRemarks(plainSentence(finding), finding);
