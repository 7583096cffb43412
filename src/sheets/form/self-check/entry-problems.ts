import { binary, call, number } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { formCheckWords as words } from "../../words/form/form-check-words";
import { isBlank, isWord, isYesOrNo, valueCell } from "./cell-formulas";
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
    placed.element.isOptional === true ? [] : [{ when: isBlank(value), message: words.required }];
  return [...required, ...kindProblems(placed, value)];
}

function kindProblems(placed: PlacedElement, value: Formula): readonly RowProblem[] {
  const { isWhole, least } = boundsOf(placed.element);
  switch (placed.kind) {
    case "number":
      return [
        { when: isNeither(value, call("ISNUMBER", value)), message: words.notNumber },
        ...(least === undefined
          ? []
          : [{ when: binary(call("N", value), "<", number(least)), message: words.negative }]),
        ...(isWhole ? [{ when: isFraction(value), message: words.notWhole }] : []),
      ];
    case "yes-no":
      return [{ when: isNeither(value, isYesOrNo(value)), message: words.notYesOrNo }];
    case "date":
      return [{ when: isNeither(value, isSoundDay(value)), message: words.notDate }];
    case "text":
      return [];
  }
}

/** Something stands there that is neither an answer nor one of the words for "no figure". */
const isNeither = (value: Formula, isAnswer: Formula): Formula =>
  call("NOT", call("OR", isBlank(value), isAnswer, isWord(value)));

const isFraction = (value: Formula): Formula => binary(call("INT", call("N", value)), "<>", call("N", value));
