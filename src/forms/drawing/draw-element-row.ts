import type { DataElement } from "../../model/plan";
import {
  type DrawnCell,
  type DrawnValidation,
  type StyleName,
  emptyCell,
  formulaCell,
  textCell,
} from "../../workbook/drawing";
import { cell, concatenated, text, type Formula } from "../../workbook/formula";
import { NOT_APPLICABLE_WORDS } from "../words/entry-words";
import { formWords } from "../words/form-words";
import type { ValueKind } from "../layout/value-kind";
import { arithmeticProblems } from "../self-check/arithmetic-problems";
import { elementRule, stop } from "../self-check/cell-validation";
import { derivedFormula } from "../self-check/derived-formula";
import { entryProblems } from "../self-check/entry-problems";
import { FORM_COLUMN, RELATION_COLUMN } from "../layout/form-columns";
import { placedElement, type PlacedElement } from "../layout/form-layout";
import type { FormSetting } from "../layout/form-setting";
import { ordinalCell } from "./ordinal-cell";
import { indicatorTarget } from "../words/indicator-target";
import { rowHeight } from "../layout/row-height";
import { overwrittenProblem } from "../self-check/overwritten-problem";
import { firstProblem } from "../self-check/row-problem";
import type { SheetPiece } from "../../workbook/page";
import { valueContent } from "./value-content";

const { CODE, LABEL, UOM, VALUE, TARGET, NOTE, CHECK } = FORM_COLUMN;

const INPUT_STYLES: Readonly<Record<ValueKind, StyleName>> = {
  number: "input-number",
  "yes-no": "input-choice",
  date: "input-date",
  text: "input-text",
};

/** Draws the row of an element, an input, calculated or closed, with its check at the end. */
export function drawElementRow(
  row: number,
  element: DataElement,
  ordinal: number | undefined,
  setting: FormSetting,
): SheetPiece {
  const { notes } = setting.input;
  const placed = placedElement(setting.layout, element.code);
  const { shows } = placed;
  const isHead = shows !== undefined;
  const label = isHead ? element.label : formWords.elementLabel(element.label);
  const target = isHead ? indicatorTarget(shows) : "";
  const note = notes?.get(element.code) ?? (isHead ? notes?.get(shows.code) : undefined) ?? "";
  const unitOfMeasure = placed.kind === "yes-no" ? formWords.yesNoUnit : element.unitOfMeasure;
  return {
    cells: [
      textCell(row, CODE, element.code, "code"),
      ordinalCell(row, ordinal),
      textCell(row, LABEL, label, isHead ? "label-bold" : "label-indent"),
      textCell(row, UOM, unitOfMeasure, "centre"),
      valueOf(placed, setting),
      textCell(row, TARGET, target, "centre"),
      textCell(row, NOTE, note, "input-text"),
      ...checkOf(placed, setting),
    ],
    validations: validationsOf(placed, setting),
    ...rowHeight(
      row,
      { LABEL: label, UOM: unitOfMeasure, TARGET: target, NOTE: note },
      isHead,
      setting.paper,
    ),
  };
}

function valueOf({ row, element, state, kind }: PlacedElement, setting: FormSetting): DrawnCell {
  switch (state) {
    case "not-applicable":
      return textCell(row, VALUE, NOT_APPLICABLE_WORDS.short, "not-applicable");
    case "calculated":
      return formulaCell(row, VALUE, calculation(element, setting), "number");
    case "input": {
      const value = setting.input.values?.get(element.code) ?? { kind: "blank" };
      return { row, column: VALUE, content: valueContent(value), style: INPUT_STYLES[kind] };
    }
  }
}

function calculation({ code, derived }: DataElement, { layout }: FormSetting): Formula {
  if (derived === undefined) throw new Error(`${code} is calculated from nothing`);
  return derivedFormula(derived.by, layout);
}

/** Checks the row by itself first, then against other rows. */
function checkOf(placed: PlacedElement, setting: FormSetting): readonly DrawnCell[] {
  const { row, element, state } = placed;
  if (state === "not-applicable") return [emptyCell(row, CHECK, "check-text")];
  const own =
    state === "input"
      ? entryProblems(placed)
      : [overwrittenProblem(row, calculation(element, setting), false)];
  const relations = arithmeticProblems(element.code, setting);
  const saidBetween = concatenated([cell(row, RELATION_COLUMN.at), text("")]);
  return [
    formulaCell(row, CHECK, firstProblem(own, saidBetween), "check-text"),
    ...(relations.length === 0
      ? []
      : [formulaCell(row, RELATION_COLUMN.at, firstProblem(relations), "code-number")]),
  ];
}

function validationsOf(placed: PlacedElement, setting: FormSetting): readonly DrawnValidation[] {
  if (placed.state !== "input") return [];
  const { rule, words } = elementRule(placed, setting.lists);
  return [stop(placed.row, VALUE, rule, words)];
}
