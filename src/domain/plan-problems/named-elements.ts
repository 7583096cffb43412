import type { ArithmeticCheck } from "../arithmetic-check";
import type { ElementCode } from "../codes";
import type { Derivation } from "../data-element";
import type { Aggregation, Amount } from "../indicator";

/** The elements an amount names itself; a chained amount names none. */
export function namedInAmount(amount: Amount): readonly ElementCode[] {
  return amount.kind === "elements" ? amount.sum : [];
}

/** The amounts of an aggregation that may be chained. */
export function amountsOf(aggregation: Aggregation): readonly Amount[] {
  switch (aggregation.kind) {
    case "ratio":
      return [aggregation.numerator, aggregation.denominator];
    case "percent-of-plan":
      return [aggregation.actual, aggregation.assigned];
    case "sum":
    case "share-of-units":
    case "per-unit":
    case "list":
      return [];
  }
}

/** The lists of elements an aggregation adds up, each of which must name at least one. */
export function sumsOf(aggregation: Aggregation): readonly (readonly ElementCode[])[] {
  switch (aggregation.kind) {
    case "sum":
      return [aggregation.of];
    case "ratio":
    case "percent-of-plan":
      return amountsOf(aggregation).flatMap((amount) => (amount.kind === "elements" ? [amount.sum] : []));
    case "share-of-units":
      return [aggregation.met, aggregation.units];
    case "per-unit":
      return [aggregation.amount, [aggregation.met], [aggregation.units]];
    case "list":
      return [];
  }
}

/** The elements a derivation is calculated from. */
export function partsOf(derivation: Derivation): readonly ElementCode[] {
  switch (derivation.kind) {
    case "one":
      return [];
    case "meets":
      return [derivation.amount];
    case "combination":
      return [...derivation.plus, ...derivation.minus];
  }
}

/** The elements a check compares, the whole or the closing stock first. */
export function comparedIn(check: ArithmeticCheck): readonly ElementCode[] {
  switch (check.kind) {
    case "part-of-whole":
      return [check.whole, check.part];
    case "sum-of-parts":
      return [check.whole, ...check.parts];
    case "stock-flow":
      return [check.closing, check.opening, ...check.increases, ...check.decreases];
    case "age-limit":
      return [];
  }
}
