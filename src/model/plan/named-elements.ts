import type { Amount } from "./amount";
import type { ArithmeticCheck, CheckOf, RowChoice } from "./arithmetic-check";
import type { ElementCode } from "../codes";
import type { Derivation } from "./data-element";
import type { Aggregation } from "./indicator";

/** Returns the sums in an aggregation. Each must have at least one element. */
export function sumsOf(aggregation: Aggregation): readonly (readonly ElementCode[])[] {
  switch (aggregation.kind) {
    case "sum":
      return [aggregation.of];
    case "ratio":
    case "percent-of-plan":
      return amountsOf(aggregation).flatMap(sumIn);
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

/** Returns the amounts of an aggregation, each of which may be chained to another indicator. */
export function amountsOf(aggregation: Aggregation): readonly Amount[] {
  switch (aggregation.kind) {
    case "ratio":
      return [aggregation.numerator, aggregation.denominator];
    case "percent-of-plan":
      return [aggregation.actual, aggregation.assigned];
    case "sum":
    case "share-of-units":
    case "per-unit":
    case "average":
    case "mean":
    case "list":
      return [];
  }
}

/** Returns the sum of an amount; none for a chained amount. */
const sumIn = (amount: Amount): readonly (readonly ElementCode[])[] =>
  amount.kind === "elements" ? [amount.sum] : [];

/** Returns the operands of a derivation. */
export function operandsOf(derivation: Derivation | undefined): readonly ElementCode[] {
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

/** Returns the elements of a check; in a comparison, the whole or the closing stock first. */
export function elementsOfCheck(check: ArithmeticCheck): readonly ElementCode[] {
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

/** Returns the choices that select the rows a check counts. */
export const choicesOf = (check: CheckOf<"register-count"> | CheckOf<"listed">): readonly RowChoice[] => [
  ...(check.where ? [check.where] : []),
  ...(check.kind === "listed" ? (check.also ?? []) : []),
];
