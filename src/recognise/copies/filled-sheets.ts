import type { BlankPlaces } from "../recognition/recognise-form";
import type { SheetCells } from "../recognition/sheet-cells";
import { matchSheet } from "./match-sheet";
import { matchSheets } from "./match-sheets";

/** A sheet of the form, its sheet in a copy, and an unread duplicate of that sheet. */
export interface SheetChoice {
  readonly own: SheetCells;
  readonly read: SheetCells | undefined;
  readonly spare: SheetCells | undefined;
}

/**
 * Chooses the sheets of a copy to read. If a sheet exists twice, somebody duplicated it before filling it in:
 * the empty one is not read.
 */
export function chosenSheets(
  form: BlankPlaces["form"],
  asking: readonly SheetCells[],
  copies: readonly SheetCells[],
): readonly SheetChoice[] {
  const found = matchSheets(asking, copies, form.tables);
  const taken = new Set(found.values());
  const free = copies.filter((copy) => !taken.has(copy));
  return asking.map((own): SheetChoice => {
    const read = found.get(own.grid.sheet);
    const spare = read && matchSheets([own], free, form.tables).get(own.grid.sheet);
    return spare !== undefined && !isFilled(form, own, read) && isFilled(form, own, spare)
      ? { own, read: spare, spare: read }
      : { own, read, spare };
  });
}

/** Checks whether any cell that the form asks for was filled in. */
function isFilled(form: BlankPlaces["form"], own: SheetCells, copy: SheetCells | undefined): boolean {
  if (copy === undefined) return false;
  const { sheet } = own.grid;
  const { cellOf } = matchSheet(own, copy, form);
  const isWritten = (row: number, column: number): boolean => {
    const at = cellOf(row, column);
    return at !== undefined && !copy.isOpen(at.row, at.column) && !copy.isFormula(at.row, at.column);
  };
  return (
    form.cells.some((cell) => cell.sheet === sheet && isWritten(cell.row, cell.column)) ||
    form.lists.some(
      ({ area, columns, ...list }) =>
        list.sheet === sheet && columns.some(({ column }) => isWritten(area.top, column)),
    )
  );
}
