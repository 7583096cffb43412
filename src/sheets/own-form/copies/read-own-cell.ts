import { contentAt, formatAt, formulaAt, type Grid } from "../../../domain/grid";
import type { NumberExpectation } from "../../../domain/numbers/number-expectation";
import type { OwnAnswer } from "../../../domain/own-form/own-form";
import type { Entry } from "../../../domain/submission";
import type { DateSystem } from "../../../domain/workbook-grids";
import { a1 } from "../../../domain/address";
import { readEntry } from "../../form/read-entry";
import type { Wanted } from "../../form/read-value";

/** What a cell of an own form is read as. `measure` = words around it that may say in what it is counted. */
export function wantedAs(answer: OwnAnswer, measure: string): Wanted {
  switch (answer) {
    case "text":
    case "date":
      return { kind: answer };
    case "whole":
    case "decimal":
    case "money":
    case "percent": {
      const expectation: NumberExpectation = { kind: answer, unitOfMeasure: measure };
      return { kind: "number", expectation };
    }
  }
}

/** "000" shows 7 as 007: a code, not a number. */
const ZERO_PADDED = /^0{2,}$/;

/** One cell of a copy. A code whose zeros its format only shows is read as it is shown. */
export function readOwnCell(
  grid: Grid,
  row: number,
  column: number,
  wanted: Wanted,
  system: DateSystem,
): Entry {
  const content = contentAt(grid, row, column);
  const { numberFormat, isDate } = formatAt(grid, row, column);
  if (wanted.kind === "text" && typeof content === "number" && !isDate) {
    const hasFormula = formulaAt(grid, row, column) !== undefined;
    const place = { sheet: grid.sheet, cell: a1(row, column) };
    return ZERO_PADDED.test(numberFormat)
      ? {
          place,
          hasFormula,
          reading: { kind: "text", text: String(content).padStart(numberFormat.length, "0") },
        }
      : { place, hasFormula, reading: { kind: "number", number: content } };
  }
  return readEntry(grid, row, column, wanted, system);
}
