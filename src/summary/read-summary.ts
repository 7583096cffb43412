export { figureAt, isFigureSheet, type FigureAt, type KnownCodes } from "./reading/figure-at";
export { earlierThan, readCompared } from "./reading/read-compared";
export { readShownFigure } from "./reading/read-shown-figure";
export { readSummaryWorkbook, readingDesk, readingSummaryWorkbook } from "./reading/read-summary-workbook";
export { storedAnswer } from "./state/stored-records";
export { locateTable, rowsBelow, sheetHolding, textIn } from "./reading/sheet-table";
export type { KeptProblem, KeptSummary } from "./reading/stored-summary";
export { readSummaryTotals, sheetNamed, summaryPlan, type SummaryTotals } from "./reading/summary-about";
export { drawingStateSheet, readingState } from "./state/state-sheet";
