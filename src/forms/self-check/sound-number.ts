import { type DataElement, VALUE_TRAITS } from "../../model/plan";
import { mayBeNegative } from "../rules/subject/input-cells";
import { binary, call, number, type Formula } from "../../workbook/formula";

/** What a number has to be. Without `least` it may be negative. */
export interface NumberBounds {
  readonly isWhole: boolean;
  readonly least?: number;
}

/** The bounds that the rules negative and whole-number set for an element. */
export function boundsOf(element: DataElement): NumberBounds {
  const isWhole = !VALUE_TRAITS[element.type].isMoney;
  return mayBeNegative(element) ? { isWhole } : { isWhole, least: 0 };
}

/**
 * What is typed is such a number, or something else holds of it. The whole part of a word is an error: whole
 * numbers from 0 on, of which every form has dozens, are told without asking what it is. Not for blank cells,
 * which look like 0.
 */
export const isSoundNumberOr = (value: Formula, bounds: NumberBounds, otherwise: Formula): Formula =>
  bounds.isWhole && bounds.least === 0
    ? call("IFERROR", binary(call("ABS", call("INT", value)), "=", value), otherwise)
    : call("OR", isSoundNumber(value, bounds), otherwise);

/**
 * A number stands there that is not wrong by itself. Whole numbers from 0 on are what relations ask for most:
 * the short way.
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
