import type { ElementCode } from "../codes";
import { elementsOfAmount } from "./elements-of-indicator";
import type { Aggregation } from "./indicator";
import type { Plan } from "./plan";

/** What an indicator is made of, as elements to add up. */
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

/** Chained amounts are followed to the elements they end in. */
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
