import type { Amount } from "./amount";
import type { ArithmeticCheck, CheckOf, RowChoice } from "./arithmetic-check";
import type { ElementCode } from "../codes";
import type { Derivation } from "./data-element";
import type { Aggregation } from "./indicator";

/** The lists of elements an aggregation adds up. Each must name at least one element. */
export function sumsOf(aggregation: Aggregation): readonly (readonly ElementCode[])[] {
  switch (aggregation.kind) {
    case "sum":
      return [aggregation.of];
    case "ratio":
      return [...sumIn(aggregation.numerator), ...sumIn(aggregation.denominator)];
    case "percent-of-plan":
      return [...sumIn(aggregation.actual), ...sumIn(aggregation.assigned)];
    case "share-of-units":
      return [aggregation.met, aggregation.units];
    case "per-unit":
      return [aggregation.amount, [aggregation.met], [aggregation.units]];
    case "average":
      return [aggregation.amount, aggregation.units];
    case "mean":
      return [[aggregation.of]];
    case "list":
      return [];
  }
}

/** The sum an amount names itself; a chained amount names none. */
const sumIn = (amount: Amount): readonly (readonly ElementCode[])[] =>
  amount.kind === "elements" ? [amount.sum] : [];

/** The elements a derivation is calculated from. */
export function partsOf(derivation: Derivation | undefined): readonly ElementCode[] {
  switch (derivation?.kind) {
    case undefined:
    case "one":
      return [];
    case "meets":
      return [derivation.amount];
    case "combination":
      return [...derivation.plus, ...derivation.minus];
    case "by-day":
      return [derivation.date];
    case "days":
      return [derivation.from, derivation.to];
  }
}

/** The elements a check names; of a comparison the whole or the closing stock first. */
export function comparedIn(check: ArithmeticCheck): readonly ElementCode[] {
  switch (check.kind) {
    case "part-of-whole":
      return [check.whole, check.part];
    case "sum-of-parts":
      return [check.whole, ...check.parts];
    case "stock-flow":
      return [check.closing, check.opening, ...check.increases, ...check.decreases];
    case "range":
      return [check.element];
    case "mean-between":
      return [check.mean, ...check.parts];
    case "required-if":
      return [check.when, ...check.then];
    case "all-or-none":
      return check.elements;
    case "register-count":
    case "listed":
      return [check.element];
    case "in-round":
      return "element" in check ? [check.element] : [];
    case "age-limit":
      return [];
  }
}

/** The choices by which a check tells the rows it counts. */
export const choicesOf = (check: CheckOf<"register-count"> | CheckOf<"listed">): readonly RowChoice[] => [
  ...(check.where ? [check.where] : []),
  ...(check.kind === "listed" ? (check.also ?? []) : []),
];
