import type { ElementCode } from "../../model/codes";
import { figureParts as partsOf, quotientSides, type Aggregation, type Plan } from "../../model/plan";
import { binary, call, number, plus, text, type Formula } from "../../workbook/formula";
import { amount, any, hasAmount, isNotApplicable, saysSomething, valueReference } from "./cell-formulas";
import { placedElement, type FormLayout, type PlacedElement } from "../layout/form-layout";

/** The elements of a figure: summed, or divided by others. */
interface FigureParts {
  readonly above: readonly PlacedElement[];
  readonly below?: readonly PlacedElement[];
  /** Parts of a share that apply or do not apply together. */
  readonly pairs?: readonly (readonly PlacedElement[])[];
}

/**
 * Returns the elements of an indicator's figure on this form; undefined for a list, which its own sheet
 * counts.
 */
export function placedParts(
  aggregation: Aggregation,
  plan: Plan,
  layout: FormLayout,
): FigureParts | undefined {
  const placed = (codes: readonly ElementCode[]): readonly PlacedElement[] =>
    codes.map((code) => placedElement(layout, code));
  const parts = partsOf(aggregation, plan);
  switch (parts.kind) {
    case "sum":
      return { above: placed(parts.of) };
    case "per-unit":
      return { above: placed(parts.amount) };
    case "quotient":
      return {
        above: placed(parts.numerator),
        below: placed(parts.denominator),
        pairs: quotientSides(aggregation, plan)
          .map((sides) => placed(sides.flat()))
          .filter((pair) => pair.every(({ state }) => state !== "not-applicable")),
      };
    case "list":
      return undefined;
  }
}

/** Returns whether a figure is impossible on this form, because its numerator or denominator is closed. */
export const isClosed = ({ above, below }: FigureParts): boolean =>
  [above, below].some((part) => part?.every((placed) => placed.state === "not-applicable"));

/** Calculates the figure from its rows; empty text while one is missing or the denominator is 0. */
export const figureFormula = ({ above, below, pairs = [] }: FigureParts): Formula =>
  below === undefined
    ? call("IF", isUnanswered(above), text(""), sumOf(above))
    : quotient(above, below, pairs.length > 1 ? pairs : []);

/** Sums elements, of a share without those whose counterpart does not apply. */
const sumOf = (
  elements: readonly PlacedElement[],
  pairs: readonly (readonly PlacedElement[])[] = [],
): Formula =>
  plus(
    elements.map((placed) => {
      const own = amount(valueReference(placed), placed.kind);
      const others = pairs.filter((pair) => pair.includes(placed)).flat();
      const denied = others.flatMap((other) =>
        other === placed ? [] : [isNotApplicable(valueReference(other))],
      );
      return denied.length === 0 ? own : call("IF", any(denied), number(0), own);
    }),
  );

function quotient(
  numerator: readonly PlacedElement[],
  denominator: readonly PlacedElement[],
  pairs: readonly (readonly PlacedElement[])[],
): Formula {
  const below = sumOf(denominator, pairs);
  return call(
    "IF",
    any([isUnanswered(numerator), isUnanswered(denominator), binary(below, "<=", number(0))]),
    text(""),
    binary(sumOf(numerator, pairs), "/", below),
  );
}

/** Tests whether a required element is blank, or no element has an answer that counts. */
function isUnanswered(elements: readonly PlacedElement[]): Formula {
  const hasNone = call("NOT", any(elements.map((placed) => hasAmount(valueReference(placed), placed.kind))));
  if (elements.length === 1) return hasNone;
  const required = elements.filter((placed) => placed.element.isOptional !== true);
  const silent = required.map((placed) => call("NOT", saysSomething(valueReference(placed), placed.kind)));
  return any([...silent, hasNone]);
}
