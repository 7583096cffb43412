import { type Indicator, isFraction, isTargetInferred } from "../../model/plan";
import { signed } from "./inferred-words";
import { targetWords } from "./number-words";

/**
 * What is said of an indicator as its target, with the sign where the document names no number; "" where it
 * has none.
 */
export const indicatorTarget = (indicator: Indicator): string =>
  indicator.target === undefined
    ? ""
    : signed(targetWords(indicator.target, isFraction(indicator.aggregation)), isTargetInferred(indicator));
