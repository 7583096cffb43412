import { a1 } from "../../domain/address";
import type { ArithmeticCheck } from "../../domain/arithmetic-check";
import type { ElementCode } from "../../domain/codes";
import { binary, call, plus } from "../formula/build";
import type { Formula } from "../formula/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { all, amount, hasAmount, isNone, isNotApplicable, valueCell } from "./cell-formulas";
import { FORM_COLUMN } from "./form-columns";
import type { FormLayout, PlacedElement } from "./form-layout";
import type { RowProblem } from "./row-problem";
import { boundsOf, isSoundNumber } from "./sound-number";

/**
 * What the plan's relations between figures say of one row. Each relation speaks on one row only: of the part, of the
 * whole, of the closing stock. It is silent while one of its figures is missing; the rows without one say so themselves.
 * A relation with figures this form does not show, or closes for this unit, is left to the office.
 */
export function arithmeticProblems(
  code: ElementCode,
  checks: readonly ArithmeticCheck[],
  layout: FormLayout,
): readonly RowProblem[] {
  return checks.flatMap((check): readonly RowProblem[] => {
    switch (check.kind) {
      case "part-of-whole":
        return check.part === code ? partOfWhole(check, layout) : [];
      case "sum-of-parts":
        return check.whole === code ? sumOfParts(check, layout) : [];
      case "stock-flow":
        return check.closing === code ? stockFlow(check, layout) : [];
      case "age-limit":
        return [];
    }
  });
}

type CheckOf<K extends ArithmeticCheck["kind"]> = Extract<ArithmeticCheck, { readonly kind: K }>;

function partOfWhole(check: CheckOf<"part-of-whole">, layout: FormLayout): readonly RowProblem[] {
  const part = open(check.part, layout);
  const whole = open(check.whole, layout);
  if (part === undefined || whole === undefined) return [];
  const when = all([answers(part), answers(whole), binary(amountOf(part), ">", amountOf(whole))]);
  return [{ when, message: words.partOfWhole(placeOf(whole)) }];
}

function sumOfParts(check: CheckOf<"sum-of-parts">, layout: FormLayout): readonly RowProblem[] {
  const whole = open(check.whole, layout);
  const shown = check.parts.map((part) => layout.elements.get(part));
  const parts = check.parts.map((part) => open(part, layout)).filter((part) => part !== undefined);
  if (whole === undefined || parts.length === 0 || shown.includes(undefined)) return [];
  const differs = binary(amountOf(whole), "<>", plus(parts.map(amountOf)));
  const when = all([answers(whole), ...parts.map(answersSomehow), differs]);
  return [{ when, message: words.sumOfParts(parts.map(placeOf)) }];
}

function stockFlow(check: CheckOf<"stock-flow">, layout: FormLayout): readonly RowProblem[] {
  const opening = open(check.opening, layout);
  const closing = open(check.closing, layout);
  const increases = check.increases.map((code) => open(code, layout));
  const decreases = check.decreases.map((code) => open(code, layout));
  const ins = increases.filter((placed) => placed !== undefined);
  const outs = decreases.filter((placed) => placed !== undefined);
  const isWhole = ins.length === increases.length && outs.length === decreases.length;
  if (opening === undefined || closing === undefined || !isWhole) return [];
  const expected = outs.reduce(
    (rest, placed) => binary(rest, "-", amountOf(placed)),
    plus([opening, ...ins].map(amountOf)),
  );
  const when = all([
    answers(closing),
    answers(opening),
    ...[...ins, ...outs].map(answersSomehow),
    binary(amountOf(closing), "<>", expected),
  ]);
  return [{ when, message: words.stockFlow(placeOf(opening), ins.map(placeOf), outs.map(placeOf)) }];
}

/** The row of an element that this form asks or calculates. */
function open(code: ElementCode, layout: FormLayout): PlacedElement | undefined {
  const placed = layout.elements.get(code);
  return placed?.state === "not-applicable" ? undefined : placed;
}

/** Figures that are wrong by themselves say so on their own rows; relations then keep silent. */
function answers(placed: PlacedElement): Formula {
  const value = valueCell(placed);
  if (placed.kind === "yes-no") return hasAmount(value, placed.kind);
  return call("OR", isSoundNumber(value, boundsOf(placed.element)), isNone(value));
}

/** Parts that do not apply add nothing, but they are an answer. */
const answersSomehow = (placed: PlacedElement): Formula =>
  call("OR", answers(placed), isNotApplicable(valueCell(placed)));

const amountOf = (placed: PlacedElement): Formula => amount(valueCell(placed), placed.kind);

const placeOf = (placed: PlacedElement): string => a1(placed.row, FORM_COLUMN.VALUE);
