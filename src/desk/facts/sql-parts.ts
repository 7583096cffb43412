import type { ElementCode } from "../../model/codes";
import {
  weightsOf,
  type DataElement,
  elementsOfAmount,
  quotientSides,
  type Indicator,
  type Plan,
} from "../../model/plan";

/** `V`: an undivided figure; `N`, `D`: numerator and denominator; `M`: a weighted mean. */
export type SqlSide = "V" | "N" | "D" | "M";

/** An element of an indicator and its role. */
export interface SqlPart {
  readonly indicator: Indicator;
  readonly side: SqlSide;
  readonly element: ElementCode;
  /** What applies or does not apply together on both sides: of a share each kind of unit. */
  readonly pair: number;
}

/** An element a unit has to answer, or the terms of a calculated one. */
export interface SqlNeed extends SqlPart {
  readonly isOptional: boolean;
  /** The calculated element of this term. */
  readonly termOf?: ElementCode;
  /** Its terms are needed instead if the form calculates it. */
  readonly hasTerms: boolean;
}

/** Returns the summed parts of each indicator; none if it counts rows of a list, which are no facts. */
export const sqlParts = (plan: Plan, indicators: readonly Indicator[]): readonly SqlPart[] =>
  indicators.flatMap((indicator) =>
    sidesOf(indicator, plan).flatMap(([side, codes]) => {
      const pairs = quotientSides(indicator.aggregation, plan);
      const pairOf = (code: ElementCode): number =>
        Math.max(
          pairs.findIndex((pair) => pair.some((each) => each.includes(code))),
          0,
        );
      return [...new Set(codes)].map((element) => ({ indicator, side, element, pair: pairOf(element) }));
    }),
  );

function sidesOf(
  { aggregation }: Indicator,
  plan: Plan,
): readonly (readonly [SqlSide, readonly ElementCode[]])[] {
  switch (aggregation.kind) {
    case "sum":
      return [["V", aggregation.of]];
    case "ratio":
      return [
        ["N", elementsOfAmount(aggregation.numerator, plan)],
        ["D", elementsOfAmount(aggregation.denominator, plan)],
      ];
    case "percent-of-plan":
      return [
        ["N", elementsOfAmount(aggregation.actual, plan)],
        ["D", elementsOfAmount(aggregation.assigned, plan)],
      ];
    case "share-of-units":
      return [
        ["N", aggregation.met],
        ["D", aggregation.units],
      ];
    case "average":
      return [
        ["N", aggregation.amount],
        ["D", aggregation.units],
      ];
    case "per-unit":
      return [
        ["V", aggregation.amount],
        ["N", [aggregation.met]],
        ["D", [aggregation.units]],
      ];
    case "mean":
      return [["M", [aggregation.of]]];
    case "list":
      return [];
  }
}

/** Returns what units have to answer to count in an indicator. */
export function sqlNeeds(plan: Plan, parts: readonly SqlPart[]): readonly SqlNeed[] {
  const elements = new Map<ElementCode, DataElement>(plan.elements.map((each) => [each.code, each]));
  const needs = (part: SqlPart, termOf?: ElementCode): readonly SqlNeed[] => {
    const element = elements.get(part.element);
    const by = element?.derived?.by;
    const terms = by?.kind === "combination" ? [...by.plus, ...by.minus] : [];
    const own: SqlNeed = {
      ...part,
      isOptional: element?.isOptional === true,
      ...(termOf && { termOf }),
      hasTerms: terms.length > 0,
    };
    return [own, ...terms.flatMap((term) => needs({ ...part, element: term }, part.element))];
  };
  return parts.flatMap((part) => needs(part));
}

/** Returns the weight of an element. */
export const weightElement = (plan: Plan, code: ElementCode): ElementCode | undefined =>
  plan.elements.flatMap((each) => (each.code === code ? weightsOf(each.overUnits) : []))[0];
