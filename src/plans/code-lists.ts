import {
  elementCode,
  indicatorCode,
  registerCode,
  type ElementCode,
  type IndicatorCode,
  type RegisterCode,
} from "../domain/codes";

/** Codes of elements, in the order given. A misspelt one is found when the plan is checked. */
export const elementCodes = (...texts: readonly string[]): readonly ElementCode[] => texts.map(elementCode);

/** Codes of indicators, in the order given. A misspelt one is found when the plan is checked. */
export const indicatorCodes = (...texts: readonly string[]): readonly IndicatorCode[] =>
  texts.map(indicatorCode);

/** Codes of lists, in the order given. A misspelt one is found when the plan is checked. */
export const registerCodes = (...texts: readonly string[]): readonly RegisterCode[] =>
  texts.map(registerCode);
