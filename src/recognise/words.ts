export { AREA_REASON_WORDS, AREA_ROLE_WORDS, parseRole } from "./words/blank-form-words";
