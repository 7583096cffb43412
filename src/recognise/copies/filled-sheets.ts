import type { BlankPlaces } from "../recognition/recognise-form";
import type { SheetCells } from "../recognition/sheet-cells";
import { matchSheet } from "./match-sheet";
import { matchSheets } from "./match-sheets";

/** A sheet of the form, its sheet in a copy, and unread duplicates of that sheet. */
export interface SheetChoice {
  readonly own: SheetCells;
  readonly read: SheetCells | undefined;
  readonly spares: readonly SheetCells[];
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
    const spares: SheetCells[] = [];
    const next = (): SheetCells | undefined =>
      matchSheets(
        [own],
        free.filter((copy) => !spares.includes(copy)),
        form.tables,
      ).get(own.grid.sheet);
    for (let spare = read && next(); spare !== undefined; spare = next()) spares.push(spare);
    const filled = isFilled(form, own, read) ? undefined : spares.find((spare) => isFilled(form, own, spare));
    return filled === undefined || read === undefined
      ? { own, read, spares }
      : { own, read: filled, spares: [read, ...spares.filter((spare) => spare !== filled)] };
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
