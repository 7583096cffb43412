import type { ElementCode } from "../codes";
import type { FormRow, Template } from "../form/template";
import { figureParts } from "../plan/figure-parts";
import type { Indicator } from "../plan/indicator";
import { BLANK, type Value } from "../value";

/**
 * The rows above and below the line of a quotient that a form asks; empty where it asks nothing on one side,
 * or there is no line.
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
 * Whether a unit says of one side of a quotient that it does not apply: then the other side is no part of the
 * quotient either, or a share could come to more than all.
 */
export const isOneSided = (
  sides: readonly (readonly ElementCode[])[],
  values: ReadonlyMap<ElementCode, Value>,
): boolean =>
  sides.some((codes) => codes.every((code) => (values.get(code) ?? BLANK).kind === "not-applicable"));
