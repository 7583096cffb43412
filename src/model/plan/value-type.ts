import type { ElementType, NumberExpectation } from "./data-element";
import type { ColumnType } from "./register";

/** Value type of a form cell or register column. */
export type ValueType = ElementType | ColumnType["kind"];

/** Returns the kind of number that a type expects. Tallies count units. */
export function numberExpectation(type: ValueType, unitOfMeasure: string | undefined): NumberExpectation {
  const kind = type === "money" ? "money" : "whole";
  return unitOfMeasure === undefined ? { kind } : { kind, unitOfMeasure };
}

/**
 * Returns what is wrong with a number by itself. Checks the sign before the fraction, so that a number has
 * one fault. Money may have a fraction: some forms use thousands or millions.
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
