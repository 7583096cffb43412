import type { ValueType } from "./number-fault";

/** What kind of number a cell asks for, and counted in what. Percentages are fractions in the model: 70% is 0.7. */
export interface NumberExpectation {
  readonly kind: "whole" | "decimal" | "money" | "percent";
  readonly unitOfMeasure?: string;
}

/** What a cell of a type asks for. Tallies count units. */
export function numberExpectation(type: ValueType, unitOfMeasure: string | undefined): NumberExpectation {
  const kind = type === "money" ? "money" : "whole";
  return unitOfMeasure === undefined ? { kind } : { kind, unitOfMeasure };
}
