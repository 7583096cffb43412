import type { CellContent } from "../../../../src/domain/grid/grid";
import { areaOf } from "../../../../src/sheets/formula/cell-table";
import { evaluateFormula } from "../../../../src/sheets/formula/evaluate-formula";
import type { Formula, Reference } from "../../../../src/sheets/formula/formula";
import type { Scalar } from "../../../../src/sheets/formula/scalar";
import type { CellValue } from "../../../host/model/cell";
import type { Sheet } from "../../../host/model/sheet";
import { positionsIn } from "../../../host/model/sheet-areas";

/** What a formula that no cell holds comes to on a sheet: those of conditional formats and validations. */
export function formulaOnSheet(formula: Formula, sheet: Sheet): Scalar {
  return evaluateFormula(formula, (reference) => {
    const contents = contentsOf(reference, sheet);
    const filled = contents.filter((content) => content !== undefined);
    return { kind: "cells", contents: filled, blanks: contents.length - filled.length };
  });
}

function contentsOf(reference: Reference, own: Sheet): (CellContent | undefined)[] {
  const sheet = reference.sheet === undefined ? own : own.book.sheetNamed(reference.sheet);
  if (sheet === undefined) return [{ error: "#REF!" }];
  return Array.from(positionsIn(areaOf(reference)), ([row, column]) => contentOf(sheet.value(row, column)));
}

function contentOf(value: CellValue): CellContent | undefined {
  if (value === "") return undefined;
  return typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) ? { error: value } : value;
}
