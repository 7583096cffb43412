export { AREA_REASON_WORDS, AREA_ROLE_WORDS, saidRole } from "./words/blank-form-words";
