import { asOneOf } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { requireUnprotected } from "../../model/protection";
import type { Area } from "../../../../src/workbook/grid/address";
import { holds, intersection, positionsIn, rowsIn } from "../../model/sheet-areas";
import type { Sheet } from "../../model/sheet";
import { clearValidation } from "../../model/validation";
import { writeCell } from "../../model/write-cell";
import type { Cells } from "./cells";

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/**
 * Source: learn.microsoft.com, Excel.ClearApplyTo. "All" also removes validations, conditional formats and
 * comments (the user interface), but not merges (assumed; the adapter also unmerges in case it does not
 * hold).
 */
export function clearCells({ sheet, areas }: Cells, what: (typeof CLEARS)[number]): void {
  for (const area of areas) {
    const inside = [...sheet.cells.values()].filter((cell) => holds(area, cell.row, cell.column));
    for (const cell of inside) {
      if (sheet.protection !== undefined && sheet.formatOf(cell.row, cell.column, "Locked") !== false) {
        refuse("AccessDenied");
      }
    }
    for (const cell of inside) {
      if (what === "All" || what === "Contents") writeCell(sheet, cell.row, cell.column, "");
      if (what === "All" || what === "Formats") {
        cell.format = {};
        cell.style = undefined;
      }
      if (what !== "Formats" && what !== "Contents") cell.hyperlink = undefined;
    }
    if (what === "All") clearSurroundings(sheet, area);
    sheet.book.tell({ kind: "changed", sheet, area, change: "RangeEdited" });
  }
}

function clearSurroundings(sheet: Sheet, area: Area): void {
  clearValidation(sheet, area);
  unmerge(sheet, area);
  sheet.comments = sheet.comments.filter(({ row, column }) => !holds(area, row, column));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) =>
    format.areas.some((formatted) => intersection(formatted, area) === undefined),
  );
}

function unmerge(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === undefined);
}

/**
 * Keeps only the upper-left value. Source: learn.microsoft.com, Excel.Range merge; support page "Merge
 * cells".
 */
function merge({ sheet, area }: Cells, across: boolean): void {
  requireUnprotected(sheet);
  const rows = Array.from({ length: rowsIn(area) }, (_, at) => area.top + at);
  const parts = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  // Source: support.microsoft.com, "Merge cells": not within a table; code assumed.
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) refuse("InvalidArgument");
  for (const part of parts) {
    unmerge(sheet, part);
    for (const [row, column] of positionsIn(part)) {
      const isKept = row === part.top && column === part.left;
      if (!isKept && sheet.cell(row, column) !== undefined) writeCell(sheet, row, column, "");
    }
    sheet.merges.push(part);
  }
}

/**
 * Changes of cells as a block. Inserting and deleting cells is not implemented: the add-in draws whole
 * sheets.
 */
export const rangeEditing: Behaviour<Cells> = {
  methods: {
    Clear: (cells, given) => clearCells(cells, asOneOf(CLEARS, given.at(0) ?? "All")),
    Merge: (cells, given) => merge(cells, given.flag(0)),
    Unmerge: ({ sheet, area }) => {
      requireUnprotected(sheet);
      unmerge(sheet, area);
    },
    Select: ({ sheet, area }) => {
      if (sheet.book.surroundings.isBehindAnother()) refuse("GeneralException");
      if (sheet.visibility !== "Visible") refuse("InvalidOperation");
      sheet.book.select(sheet, area);
    },
  },
};
