import { raise, type Finding, type FindingOf, type RelatedRow } from "../../../model/finding";
import type { ElementCode } from "../../../model/codes";
import { prefilled } from "../../../model/form";
import {
  type ArithmeticCheck,
  type Plan,
  weightsOf,
  type DataElement,
  figureParts,
} from "../../../model/plan";
import { amountOf, BLANK } from "../../../model/value";
import { disputedFigures } from "../relations/mistakes";
import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import { inputCells, type InputCell } from "../subject/input-cells";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports "not applicable" in an asked cell: it leaves every total and ratio, so it needs a reason, above all
 * if other rows show that it applies. It may be right for a question to some sectors only if the unit's
 * sector is unknown. Silent if a broken relation already reports the row.
 */
export const notApplicable: Rule = oncePerSubject((subject) => {
  const denied = inputCells(subject).filter(
    ({ reading, isRequired }) => reading.kind === "not-applicable" && isRequired,
  );
  if (denied.length === 0) return [];
  const elements = new Map<string, DataElement>(
    [...elementRows(subject).values()].map(({ element }) => [element.code, element]),
  );
  return denied.flatMap((cell) => judge(cell, elements.get(cell.element), subject));
});

/** A cell of a list belongs to no element. */
function judge(cell: InputCell, element: DataElement | undefined, subject: CheckSubject): readonly Finding[] {
  const against = element === undefined ? NOTHING : saidOtherwise(element, subject);
  if (against === undefined) return [];
  return raise("not-applicable", "warning", cell.place, cell.label, { ...against });
}

type Against = Pick<FindingOf<"not-applicable">, "expected" | "although">;
const NOTHING: Against = { expected: null, although: [] };

/** Returns the evidence against "not applicable", if any. */
function saidOtherwise(element: DataElement, subject: CheckSubject): Against | undefined {
  if (disputedFigures(subject).has(element.code)) return undefined;
  const { plan, submission, template } = subject;
  const although = sayingOtherwise(element.code, subject);
  const given = element.isAssigned === true ? prefilled(plan, submission.round, submission.unit) : undefined;
  const expected = amountOf(given?.get(element.code) ?? BLANK) ?? null;
  const { sector, level } = template.audience;
  const isOpenQuestion = element.sectors !== undefined && sector === undefined && level === element.origin;
  return isOpenQuestion && although.length === 0 && expected === null ? undefined : { expected, although };
}

/** Returns rows above 0 that are impossible if this one does not apply. */
function sayingOtherwise(code: ElementCode, subject: CheckSubject): readonly RelatedRow[] {
  const others = new Set(denials(subject).flatMap(({ denied, by }) => (denied.includes(code) ? by : [])));
  return [...others].flatMap((other) => {
    const row = figureRow(subject, other);
    return other !== code && typeof row.figure === "number" && row.figure > 0 ? [relatedRow(row)] : [];
  });
}

/** Rows that must apply if one of the others is above 0. */
interface Denial {
  readonly denied: readonly ElementCode[];
  readonly by: readonly ElementCode[];
}

/**
 * Relates wholes and parts, stocks and flows, means and weights, denominators and numerators of the same
 * sectors.
 */
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
    if (!("denominator" in parts)) return [];
    const { numerator, denominator } = parts;
    return [
      { denied: denominator, by: numerator },
      ...numerator.map((code) => ({ denied: [code], by: ofSameSectors(code, denominator, plan) })),
    ];
  }),
]);

/** Relates rows of some sectors only to those of the same sectors: what is planned for them applies, too. */
function ofSameSectors(
  code: ElementCode,
  others: readonly ElementCode[],
  plan: Plan,
): readonly ElementCode[] {
  const sectorsOf = (one: ElementCode): string | undefined =>
    plan.elements
      .find((element) => element.code === one)
      ?.sectors?.toSorted()
      .join(" ");
  const sectors = sectorsOf(code);
  return sectors === undefined ? [] : others.filter((other) => sectorsOf(other) === sectors);
}

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
