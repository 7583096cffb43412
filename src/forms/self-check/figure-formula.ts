import type { ElementCode } from "../../model/codes";
import { figureParts as partsOf, type Aggregation, type Plan } from "../../model/plan";
import { binary, call, number, plus, text, type Formula } from "../../workbook/formula";
import { amount, any, hasAmount, saysSomething, valueReference } from "./cell-formulas";
import { placedElement, type FormLayout, type PlacedElement } from "../layout/form-layout";

/** The elements a figure is made of: added up, or divided by others. */
interface FigureParts {
  readonly above: readonly PlacedElement[];
  readonly below?: readonly PlacedElement[];
}

/**
 * What the figure of an indicator is made of on this form; undefined for a list, which is counted on its own
 * sheet.
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

/**
 * Whether a figure can never come about on this form, because everything above or below the line is closed.
 */
export const isClosed = ({ above, below }: FigureParts): boolean =>
  [above, below].some((part) => part?.every((placed) => placed.state === "not-applicable"));

/**
 * The figure, calculated from the rows of its elements: empty text while one is missing or there is nothing
 * to divide by.
 */
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

/** A required element says nothing, or none says anything that counts. */
function isUnanswered(elements: readonly PlacedElement[]): Formula {
  const hasNone = call("NOT", any(elements.map((placed) => hasAmount(valueReference(placed), placed.kind))));
  if (elements.length === 1) return hasNone;
  const required = elements.filter((placed) => placed.element.isOptional !== true);
  const silent = required.map((placed) => call("NOT", saysSomething(valueReference(placed), placed.kind)));
  return any([...silent, hasNone]);
}
