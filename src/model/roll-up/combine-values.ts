import { sumOf } from "../../base/exact-sum";
import type { DataElement } from "../plan/data-element";
import { amountOf, BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../value";

/**
 * What one unit said of one element in several rounds, oldest first, as one value: flows are added, of a
 * stock, a day or a text the latest answer counts. A blank round adds nothing, and is no zero.
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

/**
 * Which of several rounds' values make the combined one: all that say something of a flow, of a stock the
 * latest.
 */
export function countedValues<T>(
  { overRounds }: DataElement,
  said: readonly T[],
  valueOf: (each: T) => Value,
): readonly T[] {
  const answers = said.filter((each) => {
    const { kind } = valueOf(each);
    return kind !== "blank" && kind !== "not-applicable";
  });
  return overRounds === "sum" ? answers : answers.slice(-1);
}
