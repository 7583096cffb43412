import type { Finding, RuleId } from "../../../../domain/finding/finding";
import type { FindingByRule, WordsByRule } from "../../../../sheets/words/findings/words-by-rule";
import { EN_CELL_FINDINGS } from "./en-cell-findings";
import { EN_FILE_FINDINGS } from "./en-file-findings";
import { EN_PLAUSIBLE_FINDINGS } from "./en-plausible-findings";
import { EN_RELATION_FINDINGS } from "./en-relation-findings";
import { enTogether } from "./en-related-rows";
import { withEnRemarks } from "./en-remarks";
import { EN_ROW_FINDINGS } from "./en-row-findings";
import { EN_SHEET_FINDINGS } from "./en-sheet-findings";

const WORDS: WordsByRule = {
  ...EN_CELL_FINDINGS,
  ...EN_RELATION_FINDINGS,
  ...EN_ROW_FINDINGS,
  ...EN_PLAUSIBLE_FINDINGS,
  ...EN_SHEET_FINDINGS,
  ...EN_FILE_FINDINGS,
};

/** The short name of a rule, by which many findings are grouped. */
export const enRuleTitle = (rule: RuleId): string => WORDS[rule].title;

function sentenceOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return WORDS[rule].sentence(finding);
}

/** What is wrong, where and with which numbers, in English; labels and names stay as they are written. */
export function enFindingSentence(finding: Finding): string {
  const sentence = sentenceOf(finding.rule, finding);
  const { together } = finding;
  return withEnRemarks(together === undefined ? sentence : `${sentence} ${enTogether(together)}`, finding);
}

function mendOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return WORDS[rule].mend(finding);
}

/** What to do about a finding, in one sentence. */
export const enFindingMend = (finding: Finding): string =>
  finding.explained === undefined
    ? mendOf(finding.rule, finding)
    : "Nothing to mend: it is explained; when the figure changes, it is asked again.";
