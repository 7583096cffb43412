import { findingMend, findingSentence, ruleTitle } from "../../sheets/words/findings/finding-words";
import { rejectionSentence } from "../../sheets/words/findings/rejection-sentences";
import { enFindingMend, enFindingSentence, enRuleTitle } from "./en/findings/en-finding-words";
import { enRejectionSentence } from "./en/findings/en-rejection-sentence";
import type { Page, Pages } from "./page";

const viFindings = {
  finding: findingSentence,
  /** What to do about it. */
  mend: findingMend,
  ruleTitle,
  rejection: rejectionSentence,
} as const;

export type FindingWords = Page<typeof viFindings>;

/** What was found in forms, and why a file does not count. Much, and not seen first: loaded with what says it. */
export const FINDING_WORDS: Pages<FindingWords> = {
  vi: viFindings,
  en: {
    finding: enFindingSentence,
    mend: enFindingMend,
    ruleTitle: enRuleTitle,
    rejection: enRejectionSentence,
  },
};
