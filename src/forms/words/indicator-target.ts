import { type Indicator, isFraction, isTargetInferred } from "../../model/plan";
import { signed } from "./inferred-words";
import { targetWords } from "./number-words";

/** Words for an indicator's target, with the sign if the document names no number; "" without a target. */
export const indicatorTarget = (indicator: Indicator): string =>
  indicator.target === undefined
    ? ""
    : signed(targetWords(indicator.target, isFraction(indicator.aggregation)), isTargetInferred(indicator));
