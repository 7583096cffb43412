export { exchangedDay, isWithinDays, meantDay, type Days } from "./dates/meant-day";
export { registerElement, remember, type NumberDecision } from "./numbers/number-decision";
export {
  numericValue,
  READING_WAYS,
  type NumericValue,
  type NumberReading,
  type ReadingWay,
  type TypedNumber,
} from "./numbers/number-reading";
export type { NumberWords } from "./numbers/number-words";
export { readSeparators } from "./numbers/read-separators";
export { readStoredNumber } from "./numbers/read-stored-number";
export { readTypedNumber } from "./numbers/read-typed-number";
export { readUnit, scaleOf } from "./numbers/read-unit";
export {
  suggestReading,
  type ReadingHints,
  type Suggestion,
  type SuggestionReason,
} from "./numbers/suggest-reading";
