import { MAX_ROWS } from "../../workbook/grid";
import { binary, call, cell, down, concatenated, number, text } from "../../workbook/formula";
import {
  type DrawnConditionalFormat,
  type SheetDrawing,
  formulaCell,
  textCell,
  type ValidationRule,
  type ValidationWords,
  type StyleName,
} from "../../workbook/drawing";
import { formWords, isYear, registerWords } from "../words/form-words";
import { isBlank } from "../self-check/cell-formulas";
import { formPage } from "../layout/form-print";
import type { FormSetting } from "../layout/form-setting";
import { REGISTER_COLUMN, REGISTER_ROW, ROW_HEADING, type RegisterLayout } from "../layout/register-layout";
import { registerProblems } from "../self-check/register-problems";
import { registerHead, type RegisterHeadWords } from "./register-head";
import { countOf, firstProblem } from "../self-check/row-problem";
import { fittedWidths, sheetOf, joinPieces, type SheetPiece, textHeight } from "../../workbook/page";
import { type RegisterColumn, VALUE_TRAITS } from "../../model/plan";
import { formPrompts } from "../words/form-prompt-words";
import { dateRule, numberRule, stop, textRule } from "../self-check/cell-validation";
import { choiceKey, type DropDownLists } from "../layout/drop-down-lists";
import { valueContent } from "./value-content";

const { CODE, ROW, UNIT } = REGISTER_COLUMN;
/** In characters. */
const ROW_WIDTH = 5;
const UNIT_WIDTH = 20;
/** At this scale, text of 12 points is 9.4 on paper. */
const LEAST_SCALE = 0.78;
const CHECK_WIDTH = 40;

/**
 * Draws the sheet of a register: marks, headings, filled rows and rows to type into. It is not protected, so
 * that people may insert, delete and paste rows. Its print area is whole columns, so that exactly the filled
 * rows are printed.
 */
export function drawRegister(layout: RegisterLayout, setting: FormSetting): SheetDrawing {
  const { register, bodyRows, lastColumn, checkColumn } = layout;
  const { template, unit } = setting.input;
  const piece = joinPieces([
    registerHead(layout, printedWidths(layout), headWords(layout, setting)),
    drawUnitColumn(layout),
    ...layout.columns.map(({ column, at }) => drawRegisterColumn(column, at, layout, setting.lists)),
    body(layout, setting),
  ]);
  const widths = printedWidths(layout);
  return {
    ...sheetOf(register.sheet, piece),
    columnWidths: new Map([[CODE, 8], ...widths, [checkColumn, CHECK_WIDTH]]),
    hiddenColumns: [CODE],
    hiddenRows: [REGISTER_ROW.codes, REGISTER_ROW.mark],
    isProtected: false,
    cursor: { row: bodyRows.first, column: UNIT },
    freeze: { rows: REGISTER_ROW.body, columns: 0 },
    print: formPage(
      "landscape",
      { top: 0, left: ROW, bottom: MAX_ROWS - 1, right: lastColumn },
      REGISTER_ROW.headings,
      [template.plan.id, template.round, register.code, unit.code].join(" · "),
    ),
  };
}

/** Returns the widths of the printed columns, in characters, fitted to one page at a readable scale. */
function printedWidths({ columns }: RegisterLayout): ReadonlyMap<number, number> {
  const all = [
    { at: ROW, width: ROW_WIDTH, wraps: false },
    { at: UNIT, width: UNIT_WIDTH, wraps: true },
    ...columns.map(({ at, column: { width, type } }) => ({
      ...{ at, width },
      wraps: VALUE_TRAITS[type.kind].holds === "text",
    })),
  ];
  const widths = fittedWidths(all, LEAST_SCALE);
  return new Map(all.map(({ at }, index) => [at, widths[index] ?? 0]));
}

function headWords({ register }: RegisterLayout, { input, round }: FormSetting): RegisterHeadWords {
  return {
    title: registerWords.title(register.label),
    attachedTo: registerWords.attachedTo(round, input.unit),
    unit: registerWords.unitColumn(register, input.template.plan.levels) ?? "",
    check: { heading: formWords.headings.CHECK, moreRows: registerWords.moreRows, width: CHECK_WIDTH },
  };
}

function drawUnitColumn({ bodyRows, filled }: RegisterLayout): SheetPiece {
  const cells = [];
  for (let row = bodyRows.first; row <= bodyRows.last; row += 1) {
    cells.push(textCell(row, UNIT, filled[row - bodyRows.first]?.unit ?? "", "input-text"));
  }
  return { cells };
}

/** Draws row marks, running numbers for filled rows, and the checks. */
function body(layout: RegisterLayout, { input, round }: FormSetting): SheetPiece {
  const { bodyRows, checkColumn } = layout;
  const cells = [];
  // Written for the first row and filled down: a gathered list has thousands of rows.
  const { first } = bodyRows;
  const isEmpty = isBlank(
    concatenated([UNIT, ...layout.columns.map(({ at }) => at)].map((at) => cell(first, at))),
  );
  const check = firstProblem(registerProblems(first, layout, input.template, round));
  const checked = call("IF", isEmpty, text(""), check);
  const ordinal = call("IF", isEmpty, text(""), binary(call("ROW", cell(first, UNIT)), "-", number(first)));
  for (let row = first; row <= bodyRows.last; row += 1) {
    const below = row - first;
    cells.push(
      textCell(row, CODE, ROW_HEADING, "code"),
      formulaCell(row, ROW, down(below, ordinal), "centre"),
      formulaCell(row, checkColumn, down(below, checked), "problem-text"),
    );
  }
  return { cells, rowHeights: filledHeights(layout), conditionalFormats: [markWrongRows(layout)] };
}

function markWrongRows({ bodyRows, checkColumn }: RegisterLayout): DrawnConditionalFormat {
  const { first, reach } = bodyRows;
  return {
    area: { top: first, left: checkColumn, bottom: reach, right: checkColumn },
    formula: countOf("wrong", cell(first, checkColumn)),
    emphasis: "bad",
  };
}

/** Returns the heights of filled rows with several lines; empty rows grow by themselves. */
function filledHeights(layout: RegisterLayout): ReadonlyMap<number, number> {
  const { filled, columns, bodyRows } = layout;
  const widths = printedWidths(layout);
  const height = (text: string, column: number): number =>
    textHeight(text, { width: widths.get(column) ?? 0 });
  const heights = filled.map(({ unit = "", cells }, index): [number, number] => {
    const texts = columns.map(({ column, at }): number => {
      const value = cells.get(column.code);
      return value?.kind === "text" ? height(value.text, at) : 0;
    });
    return [bodyRows.first + index, Math.max(height(unit, UNIT), ...texts)];
  });
  return new Map(heights.filter(([, height]) => height > textHeight("", { width: UNIT_WIDTH })));
}

const STYLES: Readonly<Record<RegisterColumn["type"]["kind"], StyleName>> = {
  text: "input-text",
  date: "input-date",
  count: "input-number",
  money: "input-number",
  choice: "input-choice",
};

/** Draws one column: its filled and input cells, and their validation. */
function drawRegisterColumn(
  column: RegisterColumn,
  at: number,
  layout: RegisterLayout,
  lists: DropDownLists,
): SheetPiece {
  const { register, bodyRows, filled } = layout;
  const style = isYear(column.label) ? "input-value" : STYLES[column.type.kind];
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
