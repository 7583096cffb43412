import type { IsoDate } from "../../base/codes";
import { sumOf } from "../../base/exact-sum";
import type { ElementCode } from "../codes";
import type { Derivation } from "../plan/data-element";
import { meets } from "../plan/target";
import { amountOf, BLANK, NOT_APPLICABLE, numberValue, type Value } from "../value";

/**
 * Calculates a derived value. It is blank while an operand is blank: a partial sum would look complete.
 * Operands that do not apply are skipped; if none applies, the result does not apply.
 */
export function derive(derivation: Derivation, valueOf: (code: ElementCode) => Value): Value {
  switch (derivation.kind) {
    case "one":
      return numberValue(1);
    case "meets": {
      const value = valueOf(derivation.amount);
      if (value.kind === "not-applicable") return NOT_APPLICABLE;
      const amount = amountOf(value);
      if (amount === undefined) return BLANK;
      return numberValue(meets(derivation.comparator, amount, derivation.value) ? 1 : 0);
    }
    case "combination":
      return combine(derivation.plus.map(valueOf), derivation.minus.map(valueOf));
    case "by-day": {
      const { day, inclusive } = derivation;
      return ofDays([valueOf(derivation.date)], ([done = day]) =>
        (inclusive ? done <= day : done < day) ? 1 : 0,
      );
    }
    case "days":
      return lengthOf(valueOf(derivation.from), valueOf(derivation.to));
  }
}

/** Calculates a number from days. `none` (nothing occurred) counts as answered, without a day. */
function ofDays(values: readonly Value[], count: (days: readonly IsoDate[]) => number): Value {
  if (values.some((value) => value.kind === "not-applicable")) return NOT_APPLICABLE;
  if (values.some((value) => value.kind !== "date" && value.kind !== "none")) return BLANK;
  const days = values.flatMap((value) => (value.kind === "date" ? [value.date] : []));
  return numberValue(days.length < values.length ? 0 : count(days));
}

/**
 * Returns the length of a period; 0 if neither day occurred, blank if the days are in the wrong order or one
 * is missing.
 */
function lengthOf(from: Value, to: Value): Value {
  if (from.kind === "date" && to.kind === "date") {
    return from.date <= to.date ? numberValue(daysFromTo(from.date, to.date)) : BLANK;
  }
  if (from.kind === "none" && to.kind === "none") return numberValue(0);
  return [from, to].some(({ kind }) => kind === "not-applicable") ? NOT_APPLICABLE : BLANK;
}

function combine(plus: readonly Value[], minus: readonly Value[]): Value {
  const terms = [
    ...plus.map((value) => ({ value, sign: 1 })),
    ...minus.map((value) => ({ value, sign: -1 })),
  ].filter(({ value }) => value.kind !== "not-applicable");
  if (terms.length === 0) return NOT_APPLICABLE;
  const amounts = terms.map(({ value, sign }) => ({ amount: amountOf(value), sign }));
  const known = amounts.flatMap(({ amount, sign }) => (amount === undefined ? [] : [sign * amount]));
  return known.length < terms.length ? BLANK : numberValue(sumOf(known));
}

const DAY_MS = 86_400_000;

/** Returns the number of calendar days, both ends included: the same day is 1. */
export const daysFromTo = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;
