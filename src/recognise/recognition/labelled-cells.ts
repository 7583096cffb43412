import { holds } from "../plan/role-at";
import type { BlankTable, UnitPlace } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { isOneOf, withoutNumber } from "./fold-text";
import type { PrintedText, SheetCells } from "./sheet-cells";
import type { Writable } from "./writable";

/** A cell beside a label that ends with a colon. */
export interface LabelledCell {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** Returns cells outside tables with a label to their left, and those that name the unit. */
export function labelledCells(
  cells: SheetCells,
  tables: readonly BlankTable[],
  isWritable: Writable,
): { readonly asked: readonly LabelledCell[]; readonly unitPlaces: readonly UnitPlace[] } {
  const asked: LabelledCell[] = [];
  const unitPlaces: UnitPlace[] = [];
  for (let row = 0; row <= cells.lastRow; row++) {
    for (const text of cells.textsIn(row)) {
      if (tables.some((table) => isInside(table, text))) continue;
      const beside = cellBeside(cells, text, isWritable);
      const kind = unitKind(text, beside !== undefined);
      if (kind !== undefined) {
        const { column } = text;
        const label = labelOf(text.shown);
        unitPlaces.push({
          kind,
          sheet: cells.grid.sheet,
          row,
          column,
          label,
          ...(beside === undefined ? {} : { beside }),
        });
      } else if (beside !== undefined && text.shown.endsWith(":")) {
        asked.push({ row, column: beside, label: labelOf(text.shown) });
      }
    }
  }
  return { asked, unitPlaces };
}

const isInside = (table: BlankTable, { row, column }: PrintedText): boolean =>
  holds(
    { top: table.firstHeadingRow, bottom: table.lastRow, left: table.left, right: table.right },
    row,
    column,
  );

/** Returns the text up to the colon. */
export const labelOf = (shown: string): string => (shown.split(":", 1)[0] ?? "").trim();

/** Returns the first cell behind a text, if it is empty. */
function cellBeside(cells: SheetCells, text: PrintedText, isWritable: Writable): number | undefined {
  const column = (cells.mergeAt(text.row, text.column)?.right ?? text.column) + 1;
  return isWritable(text.row, column) ? column : undefined;
}

/** Requires the label alone: a line that names its sender is no input. */
function unitKind({ shown }: PrintedText, hasCellBeside: boolean): UnitPlace["kind"] | undefined {
  const hasColon = /:\s*$/.test(shown);
  if (!hasColon && !hasCellBeside) return undefined;
  const label = withoutNumber(labelOf(shown));
  if (isOneOf(label, WORDS.unitCode)) return "code";
  return isOneOf(label, WORDS.unitName) ? "name" : undefined;
}
