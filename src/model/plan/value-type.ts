import type { ElementType, NumberExpectation } from "./data-element";
import type { ColumnType } from "./register";

/** What people are asked for in one cell. */
export type ValueType = ElementType | ColumnType["kind"];

/** What a cell of a type asks for. Tallies count units. */
export function numberExpectation(type: ValueType, unitOfMeasure: string | undefined): NumberExpectation {
  const kind = type === "money" ? "money" : "whole";
  return unitOfMeasure === undefined ? { kind } : { kind, unitOfMeasure };
}

/**
 * What is wrong with a number by itself, if anything. The sign is judged before the fraction, so that one number has one
 * fault. Money may have a fraction: it is asked in thousands or millions too.
 */
export function numberFault(
  type: ValueType,
  number: number,
  mayBeNegative: boolean,
): "negative" | "whole-number" | undefined {
  switch (type) {
    case "count":
    case "tally":
    case "money":
      if (number < 0 && !mayBeNegative) return "negative";
      return type === "money" || Number.isInteger(number) ? undefined : "whole-number";
    case "yes-no":
    case "date":
    case "text":
    case "choice":
      return undefined;
  }
}
