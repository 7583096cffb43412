import { a1 } from "../../workbook/grid";
import type { ElementCode } from "../../model/codes";
import { call, type Formula } from "../../workbook/formula";
import { amount, isNone, isWord, valueReference } from "./cell-formulas";
import { FORM_COLUMN } from "../layout/form-columns";
import type { FormLayout, PlacedElement } from "../layout/form-layout";
import { boundsOf, isSoundNumber } from "./sound-number";
import { isYesOrNo } from "./understood-words";

/** Returns the row of an element that this form asks or calculates; undefined if it is closed or missing. */
export function openElement(code: ElementCode, layout: FormLayout): PlacedElement | undefined {
  const placed = layout.elements.get(code);
  return placed?.state === "not-applicable" ? undefined : placed;
}

/** Figures that are wrong by themselves are reported on their own rows; relations ignore them. */
export const answers = (placed: PlacedElement): Formula =>
  call("OR", isSound(placed), isNone(valueReference(placed)));

/** Parts that do not apply add nothing, but are an answer. */
export const answersSomehow = (placed: PlacedElement): Formula =>
  call("OR", isSound(placed), isWord(valueReference(placed)));

const isSound = (placed: PlacedElement): Formula =>
  placed.kind === "yes-no"
    ? isYesOrNo(valueReference(placed))
    : isSoundNumber(valueReference(placed), boundsOf(placed.element));

export const amountFormula = (placed: PlacedElement): Formula => amount(valueReference(placed), placed.kind);

export const valueAddress = (placed: PlacedElement): string => a1(placed.row, FORM_COLUMN.VALUE);
