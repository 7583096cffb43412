export {
  EXPLANATION_WORDS,
  explainedFigures,
  explainedWords,
  withRemarks,
} from "./words/findings/explanation-words";
export { findingContrast, findingExpected, findingFound } from "./words/findings/finding-figures";
export {
  findingMend,
  findingSentence,
  findingTitle,
  plainSentence,
  ruleTitle,
} from "./words/findings/finding-words";
export { newContentWords, standingWords } from "./words/findings/fix-words";
export { readingWords, suggestionWords } from "./words/findings/number-reading-words";
export { patchFailureReason } from "./words/findings/patch-failure-words";
export { rejectionSentence } from "./words/findings/rejection-sentences";
export { TRIAL_WORDS } from "./words/findings/trial-words";
