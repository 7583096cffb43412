import type { Area } from "../../../src/workbook/grid/address";
import { refuse } from "../protocol/excel-error";
import { asExcelWrites } from "./as-excel-writes";
import { checkFormula } from "./check-formula";
import { convertEntry } from "./entry";
import type { Sheet } from "./sheet";
import { holds } from "./sheet-areas";
import { spills } from "./spills";

/** Longest text of a cell. Source: learn.microsoft.com, "Excel specifications and limits". */
const LONGEST_TEXT = 32_767;

/**
 * Enters a value or formula into a cell, as typing does. Excel drops without a word what is written into the
 * covered part of a merge (source: sbroenne/mcp-server-excel#831). A formula that spills would fill several
 * cells, which is not implemented.
 */
export function writeCell(sheet: Sheet, row: number, column: number, written: unknown): void {
  const isCovered = sheet.merges.some((area) => holds(area, row, column) && !isCorner(area, row, column));
  if (isCovered) return;
  const entry = convertEntry(written, sheet.numberFormat(row, column));
  if (entry.kind === "nothing") return;
  const { calculation } = sheet.book;
  const cell = sheet.touch(row, column);
  cell.value = undefined;
  cell.formula = undefined;
  switch (entry.kind) {
    case "clear":
      calculation.enterValue(sheet.id, row, column, undefined);
      return;
    case "value":
      if (typeof entry.value === "string" && entry.value.length > LONGEST_TEXT) refuse("InvalidArgument");
      cell.value = entry.value;
      if (entry.numberFormat !== undefined && sheet.numberFormat(row, column) === "General") {
        cell.format.NumberFormat = entry.numberFormat;
      }
      calculation.enterValue(sheet.id, row, column, entry.value);
      return;
    case "formula":
      checkFormula(entry.formula);
      if (spills(entry.formula)) refuse("NotImplemented", `stand-in: ${entry.formula} spills`);
      cell.formula = asExcelWrites(entry.formula);
      calculation.enterFormula(sheet.id, row, column, entry.formula);
      return;
  }
}

const isCorner = ({ top, left }: Area, row: number, column: number): boolean =>
  row === top && column === left;
