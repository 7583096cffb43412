import type { ElementCode } from "../../codes";
import type { Finding } from "../../finding/finding";
import type { RelatedRow } from "../../finding/finding-parts";
import { prefilled } from "../../form/prefilled";
import type { ArithmeticCheck } from "../../plan/arithmetic-check";
import { weightsOf } from "../../plan/data-element";
import { figureParts } from "../../plan/figure-parts";
import { amountOf } from "../../value";
import { disputedFigures } from "../relations/mistakes";
import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import { inputCells } from "../subject/input-cells";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * "Not applicable" where the form asks: it leaves every total and ratio, so that nobody should say it without a reason, least of
 * all where other rows say that it applies. Where the sector of a unit is not known, it may be the right answer to what concerns
 * some sectors only. Silent where a relation that is broken speaks of the row already.
 */
export const notApplicable: Rule = oncePerSubject((subject) => {
  const given = prefilled(subject.plan, subject.submission.round, subject.submission.unit);
  const elements = new Map(
    [...elementRows(subject).values()].map(({ element }) => [String(element.code), element]),
  );
  return inputCells(subject).flatMap((cell): readonly Finding[] => {
    if (cell.reading.kind !== "not-applicable" || !cell.isRequired) return [];
    const element = elements.get(cell.element);
    if (element !== undefined && disputedFigures(subject).has(element.code)) return [];
    const although = element === undefined ? [] : sayingOtherwise(element.code, subject);
    const value = element?.isAssigned === true ? given.get(element.code) : undefined;
    const assigned = value && amountOf(value);
    const isOpenQuestion =
      element?.sectors !== undefined &&
      subject.template.audience.sector === undefined &&
      subject.template.audience.level === element.origin;
    if (isOpenQuestion && although.length === 0 && assigned === undefined) return [];
    return [
      {
        rule: "not-applicable",
        severity: "warning",
        ...cell.place,
        subject: cell.label,
        found: null,
        expected: assigned ?? null,
        although,
      },
    ];
  });
});

/** Rows above 0 that cannot be where this one does not apply. */
function sayingOtherwise(code: ElementCode, subject: CheckSubject): readonly RelatedRow[] {
  const others = new Set(denials(subject).flatMap(({ denied, by }) => (denied.includes(code) ? by : [])));
  return [...others].flatMap((other) => {
    const row = figureRow(subject, other);
    return other !== code && typeof row.figure === "number" && row.figure > 0 ? [relatedRow(row)] : [];
  });
}

/** Rows that have to apply where one of the others is above 0. */
interface Denial {
  readonly denied: readonly ElementCode[];
  readonly by: readonly ElementCode[];
}

/** Wholes by their parts, stocks by what they are made of, means and their weights by each other, denominators by numerators. */
const denials = oncePerSubject(({ plan, template }): readonly Denial[] => [
  ...plan.checks.flatMap((check) => denialOf(check) ?? []),
  ...plan.elements.flatMap(({ code, overUnits }) =>
    weightsOf(overUnits).flatMap((weight): readonly Denial[] => [
      { denied: [code], by: [weight] },
      { denied: [weight], by: [code] },
    ]),
  ),
  ...template.rows.flatMap((row): readonly Denial[] => {
    if (row.kind !== "indicator") return [];
    const parts = figureParts(row.indicator.aggregation, plan);
    return "denominator" in parts ? [{ denied: parts.denominator, by: parts.numerator }] : [];
  }),
]);

function denialOf(check: ArithmeticCheck): Denial | undefined {
  switch (check.kind) {
    case "part-of-whole":
      return { denied: [check.whole], by: [check.part] };
    case "sum-of-parts":
      return { denied: [check.whole], by: check.parts };
    case "mean-between":
      return { denied: [check.mean], by: check.parts };
    case "stock-flow": {
      const stocks = [check.opening, check.closing];
      return { denied: stocks, by: [...stocks, ...check.increases, ...check.decreases] };
    }
    case "range":
    case "required-if":
    case "all-or-none":
    case "register-count":
    case "listed":
    case "in-round":
    case "age-limit":
      return undefined;
  }
}
