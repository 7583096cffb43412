import type { RegisterColumn } from "../../model/plan";
import { cell } from "../../workbook/formula";
import type { ValidationRule, ValidationWords, StyleName } from "../../workbook/drawing";
import { formPrompts } from "../words/form-prompt-words";
import { dateRule, numberRule, stop, textRule } from "../self-check/cell-validation";
import { choiceKey, type DropDownLists } from "../layout/drop-down-lists";
import type { RegisterLayout } from "../layout/register-layout";
import type { SheetPiece } from "../../workbook/page";
import { valueContent } from "./value-content";

const STYLES: Readonly<Record<RegisterColumn["type"]["kind"], StyleName>> = {
  text: "input-text",
  date: "input-date",
  count: "input-number",
  money: "input-number",
  choice: "input-choice",
};

/** One column of a register: its cells, filled or to type into, and what they accept. */
export function drawRegisterColumn(
  column: RegisterColumn,
  at: number,
  layout: RegisterLayout,
  lists: DropDownLists,
): SheetPiece {
  const { register, bodyRows, filled } = layout;
  const style = STYLES[column.type.kind];
  const cells = [];
  for (let row = bodyRows.first; row <= bodyRows.last; row += 1) {
    const value = filled[row - bodyRows.first]?.cells.get(column.code) ?? { kind: "blank" };
    cells.push({ row, column: at, content: valueContent(value), style });
  }
  const { rule, words } = ruleOf(column, choiceKey(register.code, column.code), bodyRows.first, at, lists);
  return { cells, validations: [stop(bodyRows.first, at, rule, words, bodyRows.reach)] };
}

function ruleOf(
  { type }: RegisterColumn,
  key: string,
  row: number,
  at: number,
  lists: DropDownLists,
): { readonly rule: ValidationRule; readonly words: ValidationWords } {
  const value = cell(row, at);
  switch (type.kind) {
    case "text":
      return { rule: textRule(value), words: formPrompts.text(undefined) };
    case "date":
      return { rule: dateRule, words: formPrompts.date(undefined) };
    case "count":
      return { rule: numberRule(value, { isWhole: true, least: 0 }), words: formPrompts.number(undefined) };
    case "money":
      return { rule: numberRule(value, { isWhole: false, least: 0 }), words: formPrompts.money(undefined) };
    case "choice": {
      const list = lists.choices.get(key);
      if (list === undefined) throw new Error(`no drop-down list for ${key}`);
      return { rule: { kind: "list", name: list.name }, words: formPrompts.choice(undefined) };
    }
  }
}
