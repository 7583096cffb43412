import type { ElementCode } from "../codes";
import type { FormRow, Template } from "../form/template";
import { quotientSides, type QuotientSides } from "../plan/figure-parts";
import type { Indicator } from "../plan/indicator";
import { BLANK, type Value } from "../value";

/**
 * Returns the rows of a quotient that a form contains, as pairs of numerator and denominator: one pair, or
 * in a share of units one for each kind of unit. Omits a pair if the form lacks its numerator or denominator.
 */
export const sidesOf = ({ aggregation }: Indicator, { plan, rows }: Template): readonly QuotientSides[] =>
  quotientSides(aggregation, plan)
    .map((sides) => sides.map((codes) => codes.filter((code) => rows.some((row) => isAsked(row, code)))))
    .filter((sides) => sides.every((codes) => codes.length > 0));

const isAsked = (row: FormRow, code: ElementCode): boolean =>
  row.kind === "element" && row.element.code === code && row.state !== "not-applicable";

/**
 * Returns the pairs whose numerator or denominator the unit has marked as not applicable (KAD). Totals
 * exclude both: a share could exceed 100 %, or count units that the question does not concern.
 */
export const deniedSides = (
  sides: readonly QuotientSides[],
  values: ReadonlyMap<ElementCode, Value>,
): readonly QuotientSides[] =>
  sides.filter((pair) =>
    pair.some((codes) => codes.every((code) => (values.get(code) ?? BLANK).kind === "not-applicable")),
  );
