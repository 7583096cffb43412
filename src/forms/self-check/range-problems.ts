import type { CheckOf } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import { area, binary, call, number, plus, text, type Formula } from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { all, any, valueReference } from "./cell-formulas";
import { dateSerial } from "../../workbook/grid";
import type { FormLayout } from "../layout/form-layout";
import type { FormSetting } from "../layout/form-setting";
import { amountFormula, answers, answersSomehow, openElement, valueAddress } from "./open-element";
import { bodyColumn, type RegisterLayout } from "../layout/register-layout";
import { listedRows } from "./listed-rows";
import type { RowProblem } from "./row-problem";
import { isSoundDay } from "./sound-day";
import { boundsOf, isSoundNumber } from "./sound-number";

/** Reports a figure outside the plan's range. */
export function rangeProblem(
  { element, least, most }: CheckOf<"range">,
  layout: FormLayout,
): readonly RowProblem[] {
  const placed = openElement(element, layout);
  if (placed === undefined) return [];
  const outside = [
    ...(least === undefined ? [] : [binary(amountFormula(placed), "<", number(least))]),
    ...(most === undefined ? [] : [binary(amountFormula(placed), ">", number(most))]),
  ];
  return [{ kind: "wrong", when: all([answers(placed), any(outside)]), message: words.range(least, most) }];
}

/** Reports a mean outside those of its parts. Parts without a number, where nothing occurred, have none. */
export function meanBetweenProblems(
  check: CheckOf<"mean-between">,
  layout: FormLayout,
): readonly RowProblem[] {
  const mean = openElement(check.mean, layout);
  const shown = check.parts.map((part) => layout.elements.get(part));
  const parts = check.parts.flatMap((part) => openElement(part, layout) ?? []);
  if (mean === undefined || parts.length === 0 || shown.includes(undefined)) return [];
  const cells = parts.map(valueReference);
  const value = valueReference(mean);
  const when = all([
    isSoundNumber(value, boundsOf(mean.element)),
    ...parts.map(answersSomehow),
    binary(call("COUNT", ...cells), ">", number(0)),
    any([
      binary(amountFormula(mean), "<", call("MIN", ...cells)),
      binary(amountFormula(mean), ">", call("MAX", ...cells)),
    ]),
  ]);
  return [{ kind: "wrong", when, message: words.meanBetween(parts.map(valueAddress)) }];
}

/** Reports a figure that differs from the rows of its register. Rows without a kind yet report themselves. */
export function registerCountProblem(
  { element, register: code, where }: CheckOf<"register-count">,
  { layout, registers }: FormSetting,
): readonly RowProblem[] {
  const placed = openElement(element, layout);
  const register = registers.find((candidate) => candidate.register.code === code);
  if (placed === undefined || register === undefined) return [];
  const counted =
    where === undefined ? { rows: listedRows(register), isTold: [] } : chosenRows(register, where);
  if (counted === undefined) return [];
  return [
    {
      kind: "wrong",
      when: all([answers(placed), ...counted.isTold, binary(amountFormula(placed), "<>", counted.rows)]),
      message: words.registerCount(register.register.sheet, where?.is),
    },
  ];
}

function chosenRows(
  layout: RegisterLayout,
  { column: code, is }: NonNullable<CheckOf<"register-count">["where"]>,
): { readonly rows: Formula; readonly isTold: readonly Formula[] } | undefined {
  const found = layout.columns.find(({ column }) => column.code === code);
  if (found === undefined || !("choices" in found.column.type)) return undefined;
  const cells = area(bodyColumn(layout, found.at), layout.register.sheet);
  const rowsWith = (choice: string): Formula => call("COUNTIF", cells, text(choice));
  const chosen = plus(found.column.type.choices.map(rowsWith));
  return { rows: rowsWith(is), isTold: [binary(listedRows(layout), "=", chosen)] };
}

/** Reports a day outside the round. */
export function inRound(code: ElementCode, { layout, round }: FormSetting): readonly RowProblem[] {
  const placed = openElement(code, layout);
  if (placed === undefined) return [];
  const value = valueReference(placed);
  return [
    { kind: "wrong", when: all([isSoundDay(value), isOutside(value, round)]), message: words.inRound(round) },
  ];
}

/** Tests for a day before the first or after the last of the round. */
export const isOutside = (value: Formula, { from, to }: FormSetting["round"]): Formula =>
  any([
    binary(call("N", value), "<", number(dateSerial(from))),
    binary(call("N", value), ">", number(dateSerial(to))),
  ]);
