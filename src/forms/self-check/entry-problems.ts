import { binary, call, cell, number, type Formula } from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { FORM_COLUMN } from "../layout/form-columns";
import { isDayInWords, isNumberInWords, isYesOrNo, unitTyped } from "./understood-words";
import { isBlank, isWord, valueReference } from "./cell-formulas";
import type { PlacedElement } from "../layout/form-layout";
import type { RowProblem } from "./row-problem";
import { isSoundDay } from "./sound-day";
import { boundsOf } from "./sound-number";

/**
 * Returns the problems of one answer by itself. Mirrors the rules required, type, negative and whole-number,
 * so that the form reports before sending what the office would report after.
 */
export function entryProblems(placed: PlacedElement): readonly RowProblem[] {
  const value = valueReference(placed);
  if (placed.element.isOptional === true) return kindProblems(placed, value, [isBlank(value)]);
  const required: RowProblem = { kind: "blank", when: isBlank(value), message: "" };
  return [required, ...kindProblems(placed, value, [])];
}

/** `others`: further accepted contents, besides an answer and the words for "no figure". */
function kindProblems(
  placed: PlacedElement,
  value: Formula,
  others: readonly Formula[],
): readonly RowProblem[] {
  /** The content is neither. */
  const isNeither = (isAnswer: Formula): Formula =>
    call("NOT", call("OR", ...others, isAnswer, isWord(value)));
  const { isWhole, least } = boundsOf(placed.element);
  switch (placed.kind) {
    case "number":
      return [
        {
          ...wrong(isNeither(call("ISNUMBER", value)), words.notNumber),
          unless: {
            kind: "retype",
            holds: isNumberInWords(value, unitTyped(cell(placed.row, FORM_COLUMN.UOM))),
            message: words.numberInWords,
          },
        },
        ...(least === undefined ? [] : [wrong(binary(call("N", value), "<", number(least)), words.negative)]),
        ...(isWhole ? [wrong(isFraction(value), words.notWhole)] : []),
      ];
    case "yes-no":
      return [wrong(isNeither(isYesOrNo(value)), words.notYesOrNo)];
    case "date":
      return [
        {
          ...wrong(isNeither(isSoundDay(value)), words.notDate),
          unless: { kind: "retype", holds: isDayInWords(value), message: words.dayInWords },
        },
      ];
    case "text":
      return [];
  }
}

const wrong = (when: Formula, message: string): RowProblem => ({ kind: "wrong", when, message });

const isFraction = (value: Formula): Formula => binary(call("INT", call("N", value)), "<>", call("N", value));
