import type { ElementType, NumberExpectation } from "./data-element";
import type { ColumnType } from "./register";

/** Value type of a form cell or register column. */
export type ValueType = ElementType | ColumnType["kind"];

export interface ValueTraits {
  readonly holds: "number" | "yes-no" | "date" | "text";
  /** An amount of its own: it is added, compared and scored. A yes or no that is counted is not. */
  readonly isQuantity: boolean;
  /** Kind of number in a cell. Money may have a fraction: forms ask for thousands or millions, too. */
  readonly expects: Exclude<NumberExpectation["kind"], "percent">;
  /** Is not summed with counts. */
  readonly isMoney: boolean;
  /** The number of units that say yes. */
  readonly countsUnits: boolean;
  /** Whether a column names what a row is about, alone or together with the name. */
  readonly namesEntry: "alone" | "with-name" | "no";
}

/** Defaults of rare traits; the frequent ones are stated for each type. */
const NEITHER = { isQuantity: false, isMoney: false, countsUnits: false, namesEntry: "no" } as const;

/** What is true of the values of each type. Code asks here instead of comparing types. */
export const VALUE_TRAITS: { readonly [T in ValueType]: ValueTraits } = {
  count: { ...NEITHER, holds: "number", expects: "whole", isQuantity: true },
  money: { ...NEITHER, holds: "number", expects: "money", isQuantity: true, isMoney: true },
  tally: { ...NEITHER, holds: "number", expects: "whole", countsUnits: true },
  "yes-no": { ...NEITHER, holds: "yes-no", expects: "whole" },
  date: { ...NEITHER, holds: "date", expects: "whole", namesEntry: "with-name" },
  text: { ...NEITHER, holds: "text", expects: "whole", namesEntry: "alone" },
  choice: { ...NEITHER, holds: "text", expects: "whole", namesEntry: "with-name" },
};

/** Whether values of a type are numbers that can be added or compared (yes = 1). */
export function isAmount({ type }: { readonly type: ValueType }): boolean {
  const { holds } = VALUE_TRAITS[type];
  return holds === "number" || holds === "yes-no";
}

/** Returns the kind of number that a type expects. Tallies count units. */
export function numberExpectation(type: ValueType, unitOfMeasure: string | undefined): NumberExpectation {
  const kind = VALUE_TRAITS[type].expects;
  return unitOfMeasure === undefined ? { kind } : { kind, unitOfMeasure };
}

/**
 * Returns what is wrong with a number by itself. Checks the sign before the fraction, so that a number has
 * one fault.
 */
export function numberFault(
  type: ValueType,
  number: number,
  mayBeNegative: boolean,
): "negative" | "whole-number" | undefined {
  const { holds, expects } = VALUE_TRAITS[type];
  if (holds !== "number") return undefined;
  if (number < 0 && !mayBeNegative) return "negative";
  return expects !== "whole" || Number.isInteger(number) ? undefined : "whole-number";
}
