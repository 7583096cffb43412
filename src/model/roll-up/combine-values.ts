import { sumOf } from "../../base/exact-sum";
import type { DataElement } from "../plan/data-element";
import { amountOf, BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../value";

/**
 * Combines a unit's values of an element over several rounds, oldest first: sums flows; for a stock, day or
 * text the latest answer counts. A blank round adds nothing and is not zero.
 */
export function combineValues({ overRounds }: DataElement, values: readonly Value[]): Value {
  const asked = values.filter(({ kind }) => kind !== "not-applicable");
  if (asked.length === 0) return values.length === 0 ? BLANK : NOT_APPLICABLE;
  const answers = asked.filter(({ kind }) => kind !== "blank");
  const latest = answers.at(-1) ?? BLANK;
  switch (overRounds) {
    case "latest":
      return latest;
    case "sum": {
      if (answers.length < 2) return latest;
      if (answers.every(({ kind }) => kind === "none")) return NONE;
      const amounts = answers.map(amountOf).filter((amount) => amount !== undefined);
      return amounts.length === 0 ? latest : numberValue(sumOf(amounts));
    }
  }
}

/** Returns the values that make the combined one: all answers of a flow, the latest of a stock. */
export function countedValues<T>(
  { overRounds }: DataElement,
  all: readonly T[],
  valueOf: (each: T) => Value,
): readonly T[] {
  const answers = all.filter((each) => {
    const { kind } = valueOf(each);
    return kind !== "blank" && kind !== "not-applicable";
  });
  return overRounds === "sum" ? answers : answers.slice(-1);
}
