import { areaA1 } from "../../workbook/grid";
import {
  type DrawnConditionalFormat,
  type SheetDrawing,
  EMPHASES,
  type Emphasis,
} from "../../workbook/drawing";
import { formulaText } from "../../workbook/formula";
import type { SheetStep } from "./step";

/** A rule, its formula and its look. */
const BYTES = 2_000;

/** Returns the steps for conditional formats, last first: Excel inserts each new one before the others. */
export const conditionalFormatSteps = ({ conditionalFormats }: SheetDrawing): readonly SheetStep[] =>
  conditionalFormats.toReversed().map((format) => ({
    bytes: BYTES,
    apply: (sheet) => addFormat(sheet, format),
  }));

function addFormat(sheet: Excel.Worksheet, { area, formula, emphasis }: DrawnConditionalFormat): void {
  emphasise(sheet.getRange(areaA1(area)), `=${formulaText(formula)}`, EMPHASES[emphasis]);
}

/** Formats the cells of a range while a formula, written for its top-left cell, is true. */
export function emphasise(range: Excel.Range, formula: string, look: Emphasis): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (look.fill !== undefined) custom.format.fill.color = `#${look.fill}`;
  if (look.colour !== undefined) custom.format.font.color = `#${look.colour}`;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
}
