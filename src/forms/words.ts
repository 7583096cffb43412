export { NO, NONE_WORDS, NOT_APPLICABLE_WORDS, YES } from "./words/entry-words";
export {
  FORM_SHEETS,
  formWords,
  isYear,
  lowerFirst,
  reportByForm,
  reportName,
  roman,
} from "./words/form-words";
export { indicatorTarget } from "./words/indicator-target";
export { INFERRED_NOTE, INFERRED_SIGN, signed } from "./words/inferred-words";
export { NARRATIVE_WORDS } from "./words/narrative-words";
export { AGAINST_SIGNS, indicatorFigure, targetWords } from "./words/number-words";
export { recipientWords } from "./words/recipient-words";
export { returnMend, returnSentence, returnSentenceAt } from "./words/return-mends";
export { RETURN_MESSAGE_WORDS } from "./words/return-message-words";
export {
  RETURN_SLIP_WORDS,
  addresseeWords,
  resendWords,
  separateSlipSentence,
} from "./words/return-slip-words";
export { SUMMARY_SHEETS } from "./words/sheet-names";
export { shortened } from "./words/shown-words";
export {
  FILING_WORDS,
  HANDLING_WORDS,
  PROVISIONAL_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  elapsedWords,
  statusWords,
} from "./words/status-words";
export { TYPED_NUMBER_WORDS } from "./words/typed-number-words";
