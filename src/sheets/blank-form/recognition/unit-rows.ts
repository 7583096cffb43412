import type { BlankCell, BlankTable, UnitRow } from "../../../domain/blank-form/blank-form";
import { OWN_FORM_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { isOneOf } from "./fold-text";
import { headingPath, rowLabel } from "./headings";
import type { SheetCells } from "./sheet-cells";

/** One row below such a heading may be anything. */
const LEAST_ROWS = 2;

/** Rows of tables that have the units in their first column, by name, with something to fill in beside each. */
export function unitRows(
  cells: SheetCells,
  tables: readonly BlankTable[],
  asked: readonly BlankCell[],
): readonly UnitRow[] {
  const { sheet } = cells.grid;
  const isAsked = new Set(asked.map(({ row }) => row));
  return tables.flatMap((table) => {
    const rows: UnitRow[] = [];
    for (let row = table.lastHeadingRow + 1; row <= table.lastRow; row++) {
      const label = rowLabel(cells, row, table.left, table.right + 1);
      if (label === undefined || !isAsked.has(row)) continue;
      const heading = headingPath(cells, table, label.column).at(-1)?.shown ?? "";
      if (isOneOf(heading, [...WORDS.unitName, ...WORDS.unitHeading])) {
        rows.push({ sheet, row, name: label.shown });
      }
    }
    return rows.length < LEAST_ROWS ? [] : rows;
  });
}
