export { checkText } from "./tables/check-table";
export { alongWords } from "./words/along-words";
export { leftOverWords } from "./problems/left-over-words";
export { NO_SUCCESSOR } from "./words/plan-choices";
