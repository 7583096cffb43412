import { a1 } from "../../../domain/grid/address";
import type { ElementCode } from "../../../domain/codes";
import { call } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { amount, hasAmount, isNone, isNotApplicable, valueCell } from "./cell-formulas";
import { FORM_COLUMN } from "../layout/form-columns";
import type { FormLayout, PlacedElement } from "../layout/form-layout";
import { boundsOf, isSoundNumber } from "./sound-number";

/** The row of an element that this form asks or calculates; undefined where it is closed or not there at all. */
export function openElement(code: ElementCode, layout: FormLayout): PlacedElement | undefined {
  const placed = layout.elements.get(code);
  return placed?.state === "not-applicable" ? undefined : placed;
}

/** Figures that are wrong by themselves say so on their own rows; relations then keep silent. */
export function answers(placed: PlacedElement): Formula {
  const value = valueCell(placed);
  if (placed.kind === "yes-no") return hasAmount(value, placed.kind);
  return call("OR", isSoundNumber(value, boundsOf(placed.element)), isNone(value));
}

/** Parts that do not apply add nothing, but they are an answer. */
export const answersSomehow = (placed: PlacedElement): Formula =>
  call("OR", answers(placed), isNotApplicable(valueCell(placed)));

export const amountOf = (placed: PlacedElement): Formula => amount(valueCell(placed), placed.kind);

export const placeOf = (placed: PlacedElement): string => a1(placed.row, FORM_COLUMN.VALUE);
