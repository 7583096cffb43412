import type { Finding, RuleId } from "../../../model/finding";
import { EXPLAINED_MEND, withRemarks } from "./explanation-words";
import { togetherSentence } from "./related-rows";
import { CELL_FINDINGS } from "./cell-findings";
import { FILE_FINDINGS } from "./file-findings";
import { PLAUSIBLE_FINDINGS } from "./plausible-findings";
import { RELATION_FINDINGS } from "./relation-findings";
import { ROW_FINDINGS } from "./row-findings";
import { COLUMN_FINDINGS } from "./column-findings";
import { SHEET_FINDINGS } from "./sheet-findings";
import type { FindingByRule, WordsByRule } from "./words-by-rule";

const WORDS: WordsByRule = {
  ...CELL_FINDINGS,
  ...RELATION_FINDINGS,
  ...ROW_FINDINGS,
  ...PLAUSIBLE_FINDINGS,
  ...SHEET_FINDINGS,
  ...COLUMN_FINDINGS,
  ...FILE_FINDINGS,
};

/** The short name of a rule. */
export const ruleTitle = (rule: RuleId): string => WORDS[rule].title;

/** What is wrong, in a few words: the same for all findings of one cause. */
export const findingTitle = (finding: Finding): string =>
  finding.rule === "kept" ? finding.title : ruleTitle(finding.rule);

function sentenceOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return WORDS[rule].sentence(finding);
}

/** What is wrong, where (cell of the sender's file) and with which numbers; what else it spoils is a second sentence. */
export function plainSentence(finding: Finding): string {
  const sentence = sentenceOf(finding.rule, finding);
  const { together } = finding;
  return together === undefined ? sentence : `${sentence} ${togetherSentence(together)}`;
}

/** The same with what is to be said beside: that it was explained, now or before, or is only tried. */
export const findingSentence = (finding: Finding): string => withRemarks(plainSentence(finding), finding);

function mendOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return WORDS[rule].mend(finding);
}

/** What to do about a finding, in one sentence. */
export const findingMend = (finding: Finding): string =>
  finding.explained === undefined ? mendOf(finding.rule, finding) : EXPLAINED_MEND;
