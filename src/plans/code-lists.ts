import { elementCode, indicatorCode, type ElementCode, type IndicatorCode } from "../domain/codes";

/** Codes of elements, in the order given. A misspelt one is found by planProblems. */
export const elementCodes = (...texts: readonly string[]): readonly ElementCode[] => texts.map(elementCode);

/** Codes of indicators, in the order given. A misspelt one is found by planProblems. */
export const indicatorCodes = (...texts: readonly string[]): readonly IndicatorCode[] =>
  texts.map(indicatorCode);
