export { blankSheetNames } from "./drawing/blank-sheet-names";
export type { BlankSummaryInput } from "./drawing/blank-summary-input";
export { formWrites, shownResults, wideSheets } from "./drawing/form-writes";
export { sheetsBehindForm } from "./drawing/sheets-behind-form";
export { formCalculator, type FormCalculator } from "./formula/calculate-form";
export { contentOf } from "./formula/content-of";
export { formResults, resultsOfCopy, type BlankResult, type FormResults } from "./formula/form-results";
export { readAreas } from "./reading/read-areas";
export { earlierFigures, readBlankSummary, readingBlankSummary } from "./reading/read-blank-summary";
