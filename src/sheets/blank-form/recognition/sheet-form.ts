import { formatAt } from "../../../domain/grid/grid";
import { cellCode } from "../../../domain/blank-form/cell-codes";
import type {
  AreaRole,
  BlankArea,
  BlankCell,
  BlankForm,
  BlankList,
} from "../../../domain/blank-form/blank-form";
import { holds, overlaps, roleAt } from "../../../domain/blank-form/role-at";
import { areaGroups, type RoleCell } from "./area-groups";
import { findTables } from "./find-tables";
import { formFormulas } from "./form-formulas";
import { guessValueType, isAdded, isMean, type AskedBy } from "./guess-value-type";
import { guessMeasure } from "./guess-measure";
import { headingPath, rowLabel } from "./headings";
import { labelledCells } from "./labelled-cells";
import type { SheetCells } from "./sheet-cells";
import { inputCells, findLists, listIn } from "./table-body";
import { unitRows } from "./unit-rows";
import { fillableCells, writableCells } from "./writable";

/** What one sheet adds to a form. */
export type SheetForm = Omit<BlankForm, "fingerprint" | "sheets">;

interface Asked extends AskedBy {
  readonly row: number;
  readonly column: number;
}

/** What is asked on a sheet; `said` = what an officer said of areas of it, which counts more than any guess. */
export function sheetForm(cells: SheetCells, said: readonly BlankArea[]): SheetForm {
  const { sheet } = cells.grid;
  const isWritable = writableCells(cells);
  const isFillable = fillableCells(cells);
  const tables = findTables(cells);
  const own = said.filter((area) => area.sheet === sheet);
  const lists = listsOf(
    cells,
    tables.flatMap((table) => findLists(cells, table, isWritable)),
    tables,
    own,
  );
  const labelled = labelledCells(cells, tables, isWritable);
  const isTaken = (row: number, column: number): boolean =>
    lists.some(({ area }) => holds(area, row, column)) ||
    labelled.unitPlaces.some((place) => place.row === row && place.beside === column);
  const guessed: readonly Asked[] = [
    ...tables.flatMap((table) => inputCells(cells, table, isWritable)),
    ...labelled.asked.map(({ row, column, label }) => ({ row, column, headings: [], label })),
  ];
  const wanted = new Map<string, Asked>(guessed.map((asked) => [`${asked.row} ${asked.column}`, asked]));
  for (const { row, column } of unseenCells(cells, own, isFillable)) {
    const key = `${row} ${column}`;
    if (!wanted.has(key)) wanted.set(key, { row, column, ...wordsAround(cells, tables, row, column) });
  }
  const judged = [...wanted.values()]
    .filter(({ row, column }) => isFillable(row, column) && !isTaken(row, column))
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
    .map((asked) => judgedCell(cells, tables, asked, own));
  const asked = judged.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  return {
    tables,
    lists,
    cells: asked,
    unitPlaces: labelled.unitPlaces,
    unitRows: unitRows(cells, tables, asked),
    areas: [
      ...areaGroups(
        cells,
        judged.map(({ shown }) => shown),
        isFillable,
      ),
      ...lists.map(({ area, title }): BlankArea => ({ sheet, area, role: "list", label: title })),
    ],
    formulas: formFormulas(cells.grid)
      .filter(({ row, column }) => !lists.some(({ area }) => holds(area, row, column)))
      .map((formula) => ({
        ...formula,
        sheet,
        code: cellCode(sheet, formula.row, formula.column),
        label: labelFor(wordsAround(cells, tables, formula.row, formula.column)),
      })),
  };
}

const labelFor = ({ headings, label = "" }: AskedBy): string =>
  [label, headings.join(" / ")].filter((text) => text !== "").join(" – ");

/** An officer's list replaces every guess it touches; a guessed list that was called something else is none. */
function listsOf(
  cells: SheetCells,
  guessed: readonly BlankList[],
  tables: SheetForm["tables"],
  said: readonly BlankArea[],
): readonly BlankList[] {
  const kept = guessed.filter(({ area }) => !said.some((other) => overlaps(other.area, area)));
  const given = said
    .filter(({ role }) => role === "list")
    .flatMap(({ area }) => {
      const table = tables.find(
        ({ lastHeadingRow, left, right }) =>
          lastHeadingRow < area.top && left <= area.right && right >= area.left,
      );
      return table === undefined ? [] : [listIn(cells, table, area)];
    });
  return [...kept, ...given].toSorted((one, other) => one.area.top - other.area.top);
}

/** Cells in areas that an officer named and nobody would have guessed. */
function* unseenCells(
  { grid }: SheetCells,
  said: readonly BlankArea[],
  isWritable: (row: number, column: number) => boolean,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const { area, role } of said) {
    if (role !== "sum" && role !== "latest") continue;
    for (let row = area.top; row <= Math.min(area.bottom, grid.rows.length + MOST_BELOW); row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + MOST_BELOW); column++) {
        if (isWritable(row, column)) yield { row, column };
      }
    }
  }
}

/** How far an area may reach beyond what the file holds. */
const MOST_BELOW = 1_000;

const tableAt = (
  tables: SheetForm["tables"],
  row: number,
  column: number,
): SheetForm["tables"][number] | undefined =>
  tables.find(
    ({ lastHeadingRow, lastRow, left, right }) =>
      row > lastHeadingRow && row <= lastRow && column >= left && column <= right,
  );

function wordsAround(cells: SheetCells, tables: SheetForm["tables"], row: number, column: number): AskedBy {
  const table = tableAt(tables, row, column);
  const label = rowLabel(cells, row, table?.left ?? 0, column)?.shown ?? "";
  const headings = table === undefined ? [] : headingPath(cells, table, column).map(({ shown }) => shown);
  return { headings, label };
}

function judgedCell(
  cells: SheetCells,
  tables: SheetForm["tables"],
  asked: Asked,
  said: readonly BlankArea[],
): { readonly shown: RoleCell; readonly cell: BlankCell | undefined } {
  const { sheet } = cells.grid;
  const { row, column } = asked;
  const guess = guessValueType(formatAt(cells.grid, row, column), asked);
  const guessedRole: AreaRole = isAdded(guess) && !isMean(asked) ? "sum" : "latest";
  const role: AreaRole = roleAt(said, sheet, row, column) ?? guessedRole;
  const label = labelFor(asked);
  const shown = { row, column, role, label };
  if (role !== "sum" && role !== "latest") return { shown, cell: undefined };
  // Whoever says that it is to be added says that it is a number.
  const answer = role === "sum" && !isAdded(guess) ? "decimal" : guess;
  const measure = guessMeasure(cells, tableAt(tables, row, column), row, answer, asked);
  return {
    shown,
    cell: { code: cellCode(sheet, row, column), sheet, row, column, role, answer, measure, label },
  };
}
