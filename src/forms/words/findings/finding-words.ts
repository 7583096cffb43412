import type { Finding, RuleId, FindingOf } from "../../../model/finding";
import { EXPLAINED_MEND, withRemarks } from "./explanation-words";
import { relatedRowsSentence } from "./related-rows";
import { CELL_FINDINGS } from "./cell-findings";
import { FILE_FINDINGS } from "./file-findings";
import { PLAUSIBLE_FINDINGS } from "./plausible-findings";
import { RELATION_FINDINGS } from "./relation-findings";
import { ROW_FINDINGS } from "./row-findings";
import { SHEET_FINDINGS } from "./sheet-findings";
import type { FindingByRule, WordsByRule } from "./words-by-rule";
import { shownWords } from "../shown-words";

const columnsIn = (columns: readonly string[]): string => columns.map((column) => `“${column}”`).join(", ");

const COLUMNS: {
  readonly [C in FindingOf<"changed-columns">["change"]]: (columns: readonly string[]) => string;
} = {
  missing: (columns) => `Biểu mẫu bị xóa cột ${columnsIn(columns)}.`,
  moved: (columns) => `Biểu mẫu bị đổi chỗ cột ${columnsIn(columns)}; số liệu vẫn được đọc theo mã cột.`,
  inserted: (columns) => `Biểu mẫu bị chèn thêm cột ${columnsIn(columns)}; nội dung ở đó không được đọc.`,
  uncoded: () => "Biểu mẫu bị mất dòng mã cột ở đầu trang; cột số liệu được nhận ra theo phần đầu biểu mẫu.",
  "told-by-heading": (columns) =>
    `Cột ${columnsIn(columns)} bị mất mã ở dòng mã cột; vẫn được đọc nhờ tiêu đề cột.`,
  "told-by-position": (columns) =>
    `Cột ${columnsIn(columns)} bị mất mã và tiêu đề; được đọc theo vị trí giữa các cột bên cạnh.`,
};

const COLUMN_MENDS: { readonly [C in FindingOf<"changed-columns">["change"]]: string } = {
  missing: "Không cần sửa nếu số liệu đã đủ; lần sau đề nghị đơn vị giữ nguyên các cột của biểu mẫu.",
  moved: "Không cần sửa nếu số liệu đã đúng; lần sau đề nghị đơn vị giữ nguyên thứ tự các cột.",
  inserted: "Nếu ở đó có số liệu cần báo cáo thì chuyển vào đúng cột “Số lượng”.",
  uncoded: "Đối chiếu số liệu đã đọc với tệp của đơn vị; nếu chưa đúng, nhập lại vào biểu mẫu gốc.",
  "told-by-heading": "Không cần sửa; lần sau đề nghị đơn vị giữ nguyên dòng mã ở đầu trang.",
  "told-by-position":
    "Mở tệp xem cột này có đúng là nội dung đã nêu không; nếu sai, nhập lại vào biểu mẫu gốc.",
};

/** Findings about columns, and about cells with unasked or double contents. */
const COLUMN_FINDINGS = {
  "changed-columns": {
    title: "Cột bị thay đổi",
    sentence: (f) => COLUMNS[f.change](f.columns),
    mend: (f) => COLUMN_MENDS[f.change],
  },
  leftovers: {
    title: "Nội dung ngoài bảng",
    sentence: (f) =>
      f.isInside
        ? `Ô ${f.cell ?? ""}: có nội dung ở chỗ biểu mẫu không hỏi trong bảng (${f.cells.join(", ")}); chương trình không đọc nội dung này.`
        : `Ô ${f.cell ?? ""}: có nội dung ghi ngoài bảng (${f.cells.join(", ")}); chương trình không đọc nội dung này.`,
    mend: () => "Không cần sửa nếu chỉ là ghi chú; nếu là số liệu cần báo cáo thì chuyển vào đúng ô.",
  },
  "cell-twice": {
    title: "Một ô có hai nội dung",
    sentence: (f) =>
      `Ô ${f.cell ?? ""}: tệp ghi ô này hai lần với nội dung khác nhau; chương trình lấy nội dung ghi sau (${shownWords(f.found)}).`,
    mend: () => "Mở tệp bằng Excel, xem ô này hiện gì, sửa cho đúng rồi lưu lại.",
  },
} satisfies Partial<WordsByRule>;

const WORDS: WordsByRule = {
  ...CELL_FINDINGS,
  ...RELATION_FINDINGS,
  ...ROW_FINDINGS,
  ...PLAUSIBLE_FINDINGS,
  ...SHEET_FINDINGS,
  ...COLUMN_FINDINGS,
  ...FILE_FINDINGS,
};

/** Returns the short name of a rule. */
export const ruleTitle = (rule: RuleId): string => WORDS[rule].title;

/** Says what is wrong in a few words, the same for all findings of one cause. */
export const findingTitle = (finding: Finding): string =>
  finding.rule === "kept" ? finding.title : ruleTitle(finding.rule);

function sentenceOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return WORDS[rule].sentence(finding);
}

/**
 * Says what is wrong, in which cell of the sender's file and with which numbers; a second sentence names
 * consequences.
 */
export function plainSentence(finding: Finding): string {
  const sentence = sentenceOf(finding.rule, finding);
  const { together } = finding;
  return together === undefined ? sentence : `${sentence} ${relatedRowsSentence(together)}`;
}

/** Adds the remarks (explained, on trial) to the plain sentence. */
export const findingSentence = (finding: Finding): string => withRemarks(plainSentence(finding), finding);

function mendOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return WORDS[rule].mend(finding);
}

/** Says in one sentence what to do about a finding. */
export const findingMend = (finding: Finding): string =>
  finding.explained === undefined ? mendOf(finding.rule, finding) : EXPLAINED_MEND;
