import { binary, call, cell, number } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { formCheckWords as words } from "../../words/form/form-check-words";
import { FORM_COLUMN } from "../layout/form-columns";
import { isDayInWords, isNumberInWords, isYesOrNo } from "./understood-words";
import { isBlank, isWord, valueCell } from "./cell-formulas";
import type { PlacedElement } from "../layout/form-layout";
import type { RowProblem } from "./row-problem";
import { isSoundDay } from "./sound-day";
import { boundsOf } from "./sound-number";

/**
 * What can be wrong with one answer by itself. Mirrors the rules required, type, negative and whole-number, so that the
 * form says before it is sent what the office would say after.
 */
export function entryProblems(placed: PlacedElement): readonly RowProblem[] {
  const value = valueCell(placed);
  const required: readonly RowProblem[] =
    placed.element.isOptional === true ? [] : [{ kind: "blank", when: isBlank(value), message: "" }];
  return [...required, ...kindProblems(placed, value)];
}

function kindProblems(placed: PlacedElement, value: Formula): readonly RowProblem[] {
  const { isWhole, least } = boundsOf(placed.element);
  switch (placed.kind) {
    case "number":
      return [
        {
          ...wrong(isNeither(value, call("ISNUMBER", value)), words.notNumber),
          unless: {
            kind: "retype",
            holds: isNumberInWords(value, cell(placed.row, FORM_COLUMN.UOM)),
            message: words.numberInWords,
          },
        },
        ...(least === undefined ? [] : [wrong(binary(call("N", value), "<", number(least)), words.negative)]),
        ...(isWhole ? [wrong(isFraction(value), words.notWhole)] : []),
      ];
    case "yes-no":
      return [wrong(isNeither(value, isYesOrNo(value)), words.notYesOrNo)];
    case "date":
      return [
        {
          ...wrong(isNeither(value, isSoundDay(value)), words.notDate),
          unless: { kind: "retype", holds: isDayInWords(value), message: words.dayInWords },
        },
      ];
    case "text":
      return [];
  }
}

const wrong = (when: Formula, message: string): RowProblem => ({ kind: "wrong", when, message });

/** Something stands there that is neither an answer nor one of the words for "no figure". */
const isNeither = (value: Formula, isAnswer: Formula): Formula =>
  call("NOT", call("OR", isBlank(value), isAnswer, isWord(value)));

const isFraction = (value: Formula): Formula => binary(call("INT", call("N", value)), "<>", call("N", value));
