import type { DataElement } from "../plan/data-element";
import { numberFault } from "../plan/value-type";

/**
 * Whether an amount may be added to a figure of an element: no part of a person or thing. Below zero it may
 * be. A blank form only guesses which figures are whole numbers.
 */
export const canBeAdded = (amount: number, { type, takes }: Pick<DataElement, "type" | "takes">): boolean =>
  takes !== undefined || numberFault(type, amount, true) !== "whole-number";
