import { binary, call, number, type Formula } from "../../workbook/formula";
import type { DrawnValidation, ValidationRule, ValidationWords } from "../../workbook/drawing";
import { formPrompts } from "../words/form-prompt-words";
import { isWord, valueReference } from "./cell-formulas";
import type { DropDownLists } from "../layout/drop-down-lists";
import type { PlacedElement } from "../layout/form-layout";
import { DAY_SERIALS, isSoundDay } from "./sound-day";
import { boundsOf, isSoundNumberOr, type NumberBounds } from "./sound-number";

/** Longest text that a form cell accepts. */
const LONGEST_TEXT = 1000;

/** Excel refuses an entry that breaks the rule. Pasting bypasses it, so the check column tests again. */
export const stop = (
  row: number,
  column: number,
  rule: ValidationRule,
  words: ValidationWords,
  lastRow = row,
): DrawnValidation => ({
  area: { top: row, left: column, bottom: lastRow, right: column },
  rule,
  words,
  severity: "stop",
});

export const dateRule: ValidationRule = { kind: "date", ...DAY_SERIALS };

/** A date cell of the form also accepts the words for "no date"; one of a register does not. */
const dateOrWordRule = (value: Formula): ValidationRule => ({
  kind: "custom",
  formula: call("OR", isSoundDay(value), isWord(value)),
});

export const numberRule = (value: Formula, bounds: NumberBounds): ValidationRule => ({
  kind: "custom",
  formula: isSoundNumberOr(value, bounds, isWord(value)),
});

export const textRule = (value: Formula): ValidationRule => ({
  kind: "custom",
  formula: binary(call("LEN", value), "<=", number(LONGEST_TEXT)),
});

/** Returns the validation and prompt of an element's cell. */
export function elementRule(
  placed: PlacedElement,
  lists: DropDownLists,
): { readonly rule: ValidationRule; readonly words: ValidationWords } {
  const { element, kind } = placed;
  const value = valueReference(placed);
  switch (kind) {
    case "number": {
      const bounds = boundsOf(element);
      return { rule: numberRule(value, bounds), words: numberPrompt(bounds)(element.hint) };
    }
    case "yes-no":
      return {
        rule: { kind: "list", name: lists.yesNo.name },
        words: formPrompts["yes-no"](element.hint),
      };
    case "date":
      return { rule: dateOrWordRule(value), words: formPrompts.date(element.hint) };
    case "text":
      return { rule: textRule(value), words: formPrompts.text(element.hint) };
  }
}

const numberPrompt = ({ isWhole, least }: NumberBounds): (typeof formPrompts)["number"] => {
  if (!isWhole) return formPrompts.money;
  return least === undefined ? formPrompts.difference : formPrompts.number;
};
