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

/** A number stands there that is not wrong by itself. */
export function isSoundNumber(value: Formula, { isWhole, least }: NumberBounds): Formula {
  const asNumber = call("N", value);
  return call(
    "AND",
    call("ISNUMBER", value),
    ...(least === undefined ? [] : [binary(asNumber, ">=", number(least))]),
    ...(isWhole ? [binary(call("INT", asNumber), "=", asNumber)] : []),
  );
}
