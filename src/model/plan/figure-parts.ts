import type { ElementCode } from "../codes";
import { AGGREGATION_TRAITS, numeratorOf } from "./aggregation-traits";
import type { Amount } from "./amount";
import type { Aggregation } from "./indicator";
import type { Plan } from "./plan";

/** The elements that make up an indicator's figure. */
export type FigureParts =
  | { readonly kind: "sum"; readonly of: readonly ElementCode[] }
  | {
      readonly kind: "quotient";
      readonly numerator: readonly ElementCode[];
      readonly denominator: readonly ElementCode[];
    }
  | {
      readonly kind: "per-unit";
      readonly amount: readonly ElementCode[];
      readonly numerator: readonly ElementCode[];
      readonly denominator: readonly ElementCode[];
    }
  | { readonly kind: "list" };

/** Returns the elements of an amount; a chained amount resolves to the numerator of its indicator. */
export function elementsOfAmount(amount: Amount, plan: Plan): readonly ElementCode[] {
  if (amount.kind === "elements") return amount.sum;
  const chained = plan.indicators.find((indicator) => indicator.code === amount.indicator);
  const numerator = chained && numeratorOf(chained.aggregation);
  if (numerator === undefined) throw new Error(`${amount.indicator} has no numerator to chain to`);
  return elementsOfAmount(numerator, plan);
}

/** Returns the elements of an aggregation, with chained amounts resolved. */
export function figureParts(aggregation: Aggregation, plan: Plan): FigureParts {
  switch (aggregation.kind) {
    case "sum":
      return { kind: "sum", of: aggregation.of };
    case "ratio":
      return {
        kind: "quotient",
        numerator: elementsOfAmount(aggregation.numerator, plan),
        denominator: elementsOfAmount(aggregation.denominator, plan),
      };
    case "percent-of-plan":
      return {
        kind: "quotient",
        numerator: elementsOfAmount(aggregation.actual, plan),
        denominator: elementsOfAmount(aggregation.assigned, plan),
      };
    case "share-of-units":
      return { kind: "quotient", numerator: aggregation.met, denominator: aggregation.units };
    case "average":
      return { kind: "quotient", numerator: aggregation.amount, denominator: aggregation.units };
    case "mean":
      return { kind: "sum", of: [aggregation.of] };
    case "per-unit":
      return {
        kind: "per-unit",
        amount: aggregation.amount,
        numerator: [aggregation.met],
        denominator: [aggregation.units],
      };
    case "list":
      return { kind: "list" };
  }
}

/** Numerator and denominator of a quotient or of a part of it. */
export type QuotientSides = readonly (readonly ElementCode[])[];

/**
 * Returns the parts of a quotient that apply together or not at all. In a share of units the first numerator
 * counts among the first denominator and so on, each a kind of unit; any other quotient is one part.
 */
export function quotientSides(aggregation: Aggregation, plan: Plan): readonly QuotientSides[] {
  const parts = figureParts(aggregation, plan);
  if (!("denominator" in parts)) return [];
  const { numerator, denominator } = parts;
  return AGGREGATION_TRAITS[aggregation.kind].isOfKinds && numerator.length === denominator.length
    ? numerator.map((met, index) => [[met], denominator.slice(index, index + 1)])
    : [[numerator, denominator]];
}
