import type { ElementCode } from "../../model/codes";
import { figureParts as partsOf, type Aggregation, type Plan } from "../../model/plan";
import { binary, call, number, plus, text, type Formula } from "../../workbook/formula";
import { amount, any, hasAmount, saysSomething, valueReference } from "./cell-formulas";
import { placedElement, type FormLayout, type PlacedElement } from "../layout/form-layout";

/** The elements of a figure: summed, or divided by others. */
interface FigureParts {
  readonly above: readonly PlacedElement[];
  readonly below?: readonly PlacedElement[];
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
      return { above: placed(parts.numerator), below: placed(parts.denominator) };
    case "list":
      return undefined;
  }
}

/** Returns whether a figure is impossible on this form, because its numerator or denominator is closed. */
export const isClosed = ({ above, below }: FigureParts): boolean =>
  [above, below].some((part) => part?.every((placed) => placed.state === "not-applicable"));

/** Calculates the figure from its rows; empty text while one is missing or the denominator is 0. */
export const figureFormula = ({ above, below }: FigureParts): Formula =>
  below === undefined ? call("IF", isUnanswered(above), text(""), sumOf(above)) : quotient(above, below);

const sumOf = (elements: readonly PlacedElement[]): Formula =>
  plus(elements.map((placed) => amount(valueReference(placed), placed.kind)));

function quotient(numerator: readonly PlacedElement[], denominator: readonly PlacedElement[]): Formula {
  const below = sumOf(denominator);
  return call(
    "IF",
    any([isUnanswered(numerator), isUnanswered(denominator), binary(below, "<=", number(0))]),
    text(""),
    binary(sumOf(numerator), "/", below),
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
