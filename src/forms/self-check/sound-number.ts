import { type DataElement, VALUE_TRAITS } from "../../model/plan";
import { mayBeNegative } from "../rules/subject/input-cells";
import { binary, call, number, type Formula } from "../../workbook/formula";

/** Bounds of a number. Without `least` it may be negative. */
export interface NumberBounds {
  readonly isWhole: boolean;
  readonly least?: number;
}

/** Returns the bounds that the rules negative and whole-number set for an element. */
export function boundsOf(element: DataElement): NumberBounds {
  const isWhole = VALUE_TRAITS[element.type].expects === "whole";
  return mayBeNegative(element) ? { isWhole } : { isWhole, least: 0 };
}

/**
 * Tests for a number within bounds, or `otherwise`. INT of a text is an error, so whole numbers from 0, the
 * most frequent case, need no test of the type. Not for blank cells, which look like 0.
 */
export const isSoundNumberOr = (value: Formula, bounds: NumberBounds, otherwise: Formula): Formula =>
  bounds.isWhole && bounds.least === 0
    ? call("IFERROR", binary(call("ABS", call("INT", value)), "=", value), otherwise)
    : call("OR", isSoundNumber(value, bounds), otherwise);

/**
 * Tests for a number within bounds. Whole numbers from 0, which relations need most, have a shorter formula.
 */
export function isSoundNumber(value: Formula, { isWhole, least }: NumberBounds): Formula {
  const asNumber = call("N", value);
  const isNumber = call("ISNUMBER", value);
  const whole = call("INT", asNumber);
  if (isWhole && least === 0) return call("AND", isNumber, binary(call("ABS", whole), "=", value));
  return call(
    "AND",
    isNumber,
    ...(least === undefined ? [] : [binary(asNumber, ">=", number(least))]),
    ...(isWhole ? [binary(whole, "=", asNumber)] : []),
  );
}
