import type { DataElement } from "../plan/data-element";
import { numberFault } from "../plan/value-type";

/**
 * Returns whether an amount can adjust a figure: no fraction of a person or thing; it may be negative. A
 * blank form only guesses which figures are whole.
 */
export const canBeAdded = (amount: number, { type, takes }: Pick<DataElement, "type" | "takes">): boolean =>
  takes !== undefined || numberFault(type, amount, true) !== "whole-number";
