import type { ElementCode } from "../codes";
import type { FormRow, Template } from "../form/template";
import { quotientSides, type QuotientSides } from "../plan/figure-parts";
import type { Indicator } from "../plan/indicator";
import { BLANK, type Value } from "../value";

/**
 * Returns what a form asks of a quotient: a numerator and its denominator, for a share of units one pair for
 * each kind of unit. Omits pairs of which it asks only one side.
 */
export const sidesOf = ({ aggregation }: Indicator, { plan, rows }: Template): readonly QuotientSides[] =>
  quotientSides(aggregation, plan)
    .map((sides) => sides.map((codes) => codes.filter((code) => rows.some((row) => isAsked(row, code)))))
    .filter((sides) => sides.every((codes) => codes.length > 0));

const isAsked = (row: FormRow, code: ElementCode): boolean =>
  row.kind === "element" && row.element.code === code && row.state !== "not-applicable";

/**
 * Returns the pairs of which a unit says that one side does not apply. The other side is then excluded too:
 * a share could exceed 100 %, or count a unit that the question does not concern as not having done it.
 */
export const deniedSides = (
  sides: readonly QuotientSides[],
  values: ReadonlyMap<ElementCode, Value>,
): readonly QuotientSides[] =>
  sides.filter((pair) =>
    pair.some((codes) => codes.every((code) => (values.get(code) ?? BLANK).kind === "not-applicable")),
  );
