import type { DataElement } from "../../../domain/plan/data-element";
import { mayBeNegative } from "../../../domain/rules/subject/input-cells";
import { binary, call, number } from "../../formula/build";
import type { Formula } from "../../formula/formula";

/** What a number has to be. Without `least` it may be negative. */
export interface NumberBounds {
  readonly isWhole: boolean;
  readonly least?: number;
}

/** The bounds that the rules negative and whole-number set for an element. */
export function boundsOf(element: DataElement): NumberBounds {
  const isWhole = element.type !== "money";
  return mayBeNegative(element) ? { isWhole } : { isWhole, least: 0 };
}

/** A number stands there that is not wrong by itself. Whole numbers from 0 on are what relations ask for most: the short way. */
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
