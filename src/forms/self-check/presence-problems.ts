import type { CheckOf } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import { binary, call, number } from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { all, any, isBlank, valueCell } from "./cell-formulas";
import type { FormLayout, PlacedElement } from "../layout/form-layout";
import { amountOf, answers, openElement, placeOf } from "./open-element";
import type { RowProblem } from "./row-problem";

/** A row that has to be filled because another one says that something occurred. */
export function requiredIf(when: ElementCode, code: ElementCode, layout: FormLayout): readonly RowProblem[] {
  const condition = openElement(when, layout);
  const asked = typedElement(code, layout);
  if (condition === undefined || asked === undefined) return [];
  const occurred = binary(amountOf(condition), ">", number(0));
  return [
    {
      kind: "wrong",
      when: all([isBlank(valueCell(asked)), answers(condition), occurred]),
      message: words.requiredIf(placeOf(condition)),
    },
  ];
}

/** A row that has to be filled because others of its group are. */
export function allOrNone(
  { elements }: CheckOf<"all-or-none">,
  code: ElementCode,
  layout: FormLayout,
): readonly RowProblem[] {
  const asked = typedElement(code, layout);
  const others = elements
    .filter((element) => element !== code)
    .flatMap((element) => typedElement(element, layout) ?? []);
  if (asked === undefined || others.length === 0) return [];
  const isAnyGiven = any(others.map((other) => call("NOT", isBlank(valueCell(other)))));
  return [
    {
      kind: "wrong",
      when: all([isBlank(valueCell(asked)), isAnyGiven]),
      message: words.allOrNone(others.map(placeOf)),
    },
  ];
}

function typedElement(code: ElementCode, layout: FormLayout): PlacedElement | undefined {
  const placed = layout.elements.get(code);
  return placed?.state === "input" ? placed : undefined;
}
