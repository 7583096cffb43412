import type { CellContent } from "../../../../src/workbook/grid/grid";
import { areaOf, type Formula, type Reference } from "../../../../src/workbook/formula/formula";
import { evaluateFormula } from "../../../../src/workbook/formula/evaluate-formula";
import type { FormulaResult } from "../../../../src/workbook/formula/evaluating/not-calculated";
import { Cells } from "../../../../src/workbook/formula/evaluating/cells";
import { movedReference } from "../../../../src/workbook/formula/moved-reference";
import type { CellValue } from "../../../host/model/cell";
import type { Sheet } from "../../../host/model/sheet";
import { positionsIn } from "../../../host/model/sheet-areas";

/**
 * Evaluates a formula of a conditional format or validation. It is written for the first cell of their area
 * and shifted by rows and columns.
 */
export function formulaOnSheet(formula: Formula, sheet: Sheet, rows: number, columns: number): FormulaResult {
  return evaluateFormula(formula, (reference) => cellsOf(movedReference(reference, rows, columns), sheet));
}

function cellsOf(reference: Reference, own: Sheet): Cells {
  const area = areaOf(reference);
  const [width, height] = [area.right - area.left + 1, area.bottom - area.top + 1];
  const sheet = reference.sheet === undefined ? own : own.book.sheetNamed(reference.sheet);
  if (sheet === undefined) return new Cells(width, height, [{ error: "#REF!" }]);
  const values = Array.from(positionsIn(area), ([row, column]) => contentOf(sheet.value(row, column)));
  return new Cells(width, height, values);
}

function contentOf(value: CellValue): CellContent | undefined {
  if (value === "") return undefined;
  return typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) ? { error: value } : value;
}
