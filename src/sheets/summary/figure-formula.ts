import type { ElementCode } from "../../domain/codes";
import { elementsOfAmount } from "../../domain/elements-of-indicator";
import type { Aggregation } from "../../domain/indicator";
import type { Plan } from "../../domain/plan";
import { all } from "../form/cell-formulas";
import { binary, call, number, text } from "../formula/build";
import type { Formula } from "../formula/formula";

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

/** The numbers among the cells added up; `otherwise` where there is none: nothing is not zero. */
export const sumOfKnown = (cells: readonly Formula[], otherwise: string): Formula =>
  call("IF", binary(call("COUNT", ...cells), "=", number(0)), text(otherwise), call("SUM", ...cells));

/** One number divided by another; `otherwise` where one is missing or there is nothing to divide by. */
export const quotient = (numerator: Formula, denominator: Formula, otherwise: string): Formula =>
  call(
    "IF",
    all([call("ISNUMBER", numerator), binary(call("N", denominator), ">", number(0))]),
    binary(numerator, "/", denominator),
    text(otherwise),
  );
