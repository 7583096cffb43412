import type { DataElement } from "../plan/data-element";
import { numberFault } from "../plan/number-fault";

/** Whether an amount may be added to a figure of an element: no part of a person or thing. Below zero it may be. */
export const canBeAdded = (amount: number, { type }: Pick<DataElement, "type">): boolean =>
  numberFault(type, amount, true) !== "whole-number";
