import { formatNumber } from "../../../base/formats";
import type { FindingOf, FigureDifference } from "../../../model/finding";
import { blankFormSentence, blankFormMend } from "./blank-form-finding-words";
import { rejectionSentence } from "./rejection-sentences";
import { shownWords } from "../shown-words";
import { recognisedSentence, unitDoubtSentence } from "./unit-match-words";
import type { FindingByRule, WordsByRule } from "./words-by-rule";
import type { MarkKind, MarkSource } from "../../../model/submission";

/** What each mark of a form names. */
const MARK_WORDS: { readonly [K in MarkKind]: string } = {
  plan: "mã kế hoạch",
  version: "phiên bản biểu mẫu",
  round: "mã đợt báo cáo",
  unit: "mã đơn vị",
  level: "cấp công đoàn",
  revision: "lần nộp",
};

/** Where each mark of a form is. */
const MARK_SOURCE_WORDS: { readonly [S in MarkSource]: string } = {
  header: "phần đầu biểu mẫu",
  name: "tên vùng trong tệp",
  property: "thuộc tính của tệp",
};

/** Differences listed in one sentence; the others are counted. */
const LISTED_DIFFERENCES = 5;

const figure = (value: number | string | null): string =>
  value === null ? "trống" : typeof value === "string" ? `“${value}”` : formatNumber(value);

function differenceWords(differences: readonly FigureDifference[]): string {
  if (differences.length === 0) return "số liệu nhập của hai tệp giống nhau";
  const listed = differences
    .slice(0, LISTED_DIFFERENCES)
    .map(
      ({ label, counted: before, other }) =>
        `${label} (bản được tính: ${figure(before)}, bản này: ${figure(other)})`,
    );
  const rest = differences.length - listed.length;
  const more = rest > 0 ? `; và ${formatNumber(rest)} số liệu khác` : "";
  return `chênh lệch ${formatNumber(differences.length)} số liệu: ${listed.join("; ")}${more}`;
}

function duplicateWords(finding: FindingOf<"duplicate-unit">): string {
  const { counted: countedFile, relation, differences } = finding;
  switch (relation) {
    case "identical":
      return `${finding.subject}: tệp nộp trùng hoàn toàn với “${countedFile}”, chỉ tính một lần.`;
    case "older":
      return `${finding.subject}: đơn vị đã nộp bản mới hơn là “${countedFile}” nên bản này không được cộng; ${differenceWords(differences)}.`;
    case "overruled":
      return `${finding.subject}: cán bộ tổng hợp đã chọn tính theo “${countedFile}” nên bản này không được cộng; ${differenceWords(differences)}.`;
    case "arrived-later":
      return `${finding.subject}: bản này đến sau khi cán bộ tổng hợp đã chọn tính theo “${countedFile}” nên chưa được cộng, chờ quyết định; ${differenceWords(differences)}.`;
    case "undecided":
      if (differences.length === 0) {
        return `${finding.subject}: hai tệp cùng lần nộp, số liệu nhập giống nhau; tính theo “${countedFile}”.`;
      }
      return `${finding.subject}: hai tệp cùng lần nộp nhưng nội dung khác nhau, tạm tính theo “${countedFile}”; ${differenceWords(differences)}.`;
  }
}

function missingMarkWords({ mark, others = [], source, expected }: FindingOf<"mark">): string {
  const marks = [mark, ...others].map((kind) => MARK_WORDS[kind]).join(", ");
  const known = others.length === 0 ? ` là “${shownWords(expected)}”` : "";
  return `Thiếu ${marks} ở ${MARK_SOURCE_WORDS[source]}; đã nhận biết bằng dấu hiệu khác${known}.`;
}

function duplicateMend({ relation }: FindingByRule["duplicate-unit"]): string {
  switch (relation) {
    case "undecided":
      return "Hỏi đơn vị bản nào đúng rồi chỉ giữ lại tệp đó; bản sửa cần tăng lần nộp.";
    case "arrived-later":
      return "So sánh hai bản rồi quyết định lại: chọn bản được tính, hoặc để riêng bản không dùng.";
    case "identical":
    case "older":
    case "overruled":
      return "Không cần làm gì nếu bản được tính là bản đúng.";
  }
}

const roundNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(" hoặc ");

/** Findings about the identity of a report and its file. */
export const FILE_FINDINGS = {
  "wrong-plan": {
    title: "Sai kế hoạch",
    sentence: (f) => `Biểu mẫu thuộc kế hoạch “${f.subject}”, không phải kế hoạch đang tổng hợp.`,
    mend: () => "Nhập số liệu vào đúng biểu mẫu của kế hoạch đang báo cáo.",
  },
  "wrong-round": {
    title: "Sai đợt",
    sentence: (f) =>
      f.found === ""
        ? `Biểu mẫu không ghi mã đợt báo cáo; cần ghi là ${roundNames(f.wanted)}.`
        : `Báo cáo ghi đợt là “${f.subject}”, không phải ${roundNames(f.wanted)}.`,
    mend: () => "Nhập số liệu vào biểu mẫu của đúng đợt, hoặc chọn lại đợt cần tổng hợp.",
  },
  "wrong-unit": {
    title: "Sai đơn vị",
    sentence: (f) =>
      f.isKnown
        ? `Biểu mẫu là của “${f.subject}” (mã ${shownWords(f.found)}), nhưng cần là của đơn vị có mã ${shownWords(f.expected)}.`
        : f.found === ""
          ? "Biểu mẫu không ghi mã đơn vị."
          : `Mã đơn vị “${shownWords(f.found)}” không có trong danh sách đơn vị phải báo cáo.`,
    mend: (f) =>
      f.isKnown
        ? "Kiểm tra xem có gửi nhầm tệp của đơn vị khác không."
        : "Sửa lại mã đơn vị, hoặc bổ sung đơn vị vào danh sách.",
  },
  "unit-in-doubt": {
    title: "Chưa rõ báo cáo của đơn vị nào",
    sentence: unitDoubtSentence,
    mend: () =>
      "Hỏi lại đơn vị gửi tệp; nếu là báo cáo nhập nhầm vào biểu mẫu của đơn vị khác thì nhập lại vào biểu mẫu của đúng đơn vị.",
  },
  "recognised-unit": {
    title: "Nhận ra đơn vị không theo mã",
    sentence: recognisedSentence,
    mend: (f) =>
      `Không cần làm gì nếu đúng là đơn vị này; lần sau đề nghị đơn vị giữ nguyên mã “${shownWords(f.expected)}” trên biểu mẫu.`,
  },
  "wrong-version": {
    title: "Phiên bản biểu mẫu cũ",
    sentence: (f) =>
      [
        `Biểu mẫu là phiên bản ${shownWords(f.found)}, phiên bản hiện hành là ${shownWords(f.expected)}.`,
        ...(f.newRows.length === 0 ? [] : [`Phiên bản này chưa hỏi: ${f.newRows.join("; ")}.`]),
        ...(f.dropped.length === 0
          ? []
          : [
              `Không còn chỗ trong biểu mẫu hiện hành nên chưa tính: ${f.dropped.map(({ place, code, shown }) => `ô ${place.cell} (mã ${code}) ghi “${shown}”`).join("; ")}.`,
            ]),
      ].join(" "),
    mend: () => "Số liệu vẫn được đọc theo mã; lần sau dùng biểu mẫu phiên bản hiện hành.",
  },
  "duplicate-unit": {
    title: "Trùng đơn vị",
    sentence: duplicateWords,
    mend: duplicateMend,
  },
  mark: {
    title: "Dấu nhận biết không khớp",
    sentence: (f) =>
      f.isMissing
        ? missingMarkWords(f)
        : `${f.cell === undefined ? "Dấu nhận biết" : `Ô ${f.cell}`}: ${MARK_WORDS[f.mark]} ở ${MARK_SOURCE_WORDS[f.source]} ghi “${shownWords(f.found)}”, không khớp với “${shownWords(f.expected)}”.`,
    mend: (f) =>
      f.isMissing
        ? "Không cần làm gì; đề nghị đơn vị giữ nguyên phần đầu biểu mẫu khi nhập số liệu."
        : `Kiểm tra xem tệp có bị sao chép từ báo cáo khác không; nếu đúng là “${shownWords(f.expected)}” thì sửa lại cho khớp.`,
  },
  kept: {
    title: "Đã ghi nhận lần trước",
    sentence: (f) => f.sentence,
    mend: (f) => f.mend,
  },
  "own-form-structure": {
    title: "Khác biểu mẫu gốc",
    sentence: blankFormSentence,
    mend: blankFormMend,
  },
  unreadable: {
    title: "Không đọc được tệp",
    sentence: (f) => rejectionSentence(f.rejection),
    mend: () => "Xử lý theo hướng dẫn rồi nạp lại tệp.",
  },
} satisfies Partial<WordsByRule>;
