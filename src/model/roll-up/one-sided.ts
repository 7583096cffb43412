import type { ElementCode } from "../codes";
import type { FormRow, Template } from "../form/template";
import { figureParts } from "../plan/figure-parts";
import type { Indicator } from "../plan/indicator";
import { BLANK, type Value } from "../value";

/**
 * Returns the rows of a quotient's numerator and denominator that a form asks; empty if it asks none of one
 * side, or there is no quotient.
 */
export function sidesOf(
  { aggregation }: Indicator,
  { plan, rows }: Template,
): readonly (readonly ElementCode[])[] {
  const parts = figureParts(aggregation, plan);
  if (!("denominator" in parts)) return [];
  const sides = [parts.numerator, parts.denominator].map((codes) =>
    codes.filter((code) => rows.some((row) => isAsked(row, code))),
  );
  return sides.some((codes) => codes.length === 0) ? [] : sides;
}

const isAsked = (row: FormRow, code: ElementCode): boolean =>
  row.kind === "element" && row.element.code === code && row.state !== "not-applicable";

/**
 * Returns whether a unit says that one side of a quotient does not apply. The other side is then excluded
 * too, or a share could exceed 100%.
 */
export const isOneSided = (
  sides: readonly (readonly ElementCode[])[],
  values: ReadonlyMap<ElementCode, Value>,
): boolean =>
  sides.some((codes) => codes.every((code) => (values.get(code) ?? BLANK).kind === "not-applicable"));
