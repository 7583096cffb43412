export { checkText } from "./formulas/check-text";
export { alongWords } from "./words/along-words";
export { leftOverWords } from "./words/left-over-words";
export { NO_SUCCESSOR } from "./words/plan-choices";
