export { readBlankCopy, type CopyFacts } from "./copies/read-blank-copy";
export { blankFormFinding } from "./copies/structure-findings";
export { summaryMark, type SummaryMark } from "./copies/summary-mark";
export { unlikeOthers } from "./copies/unlike-others";
export { typedFormulaFindings } from "./copies/typed-formula-findings";
export { printedContent, type PrintedContent } from "./evidence/foreign-print";
