import { cellKey } from "../../../domain/grid/grid";
import { cellCode } from "../../../domain/blank-form/cell-codes";
import type {
  BlankArea,
  BlankCell,
  BlankForm,
  BlankFormula,
  BlankList,
} from "../../../domain/blank-form/blank-form";
import { holds, overlaps } from "../../../domain/blank-form/role-at";
import type { SeenSheet } from "../seen/seen-copies";
import { areaGroups, type RoleCell } from "./area-groups";
import { findTables } from "./tables/find-tables";
import { foundRates } from "./found-rates";
import { formFormulas, type SheetFormula } from "./form-formulas";
import { judgedCells, labelFor, type Asked } from "./judged-cells";
import { labelledCells } from "./labelled-cells";
import { alikeCells, seenCells } from "./seen-cells";
import { seenUnitPlaces } from "./seen-unit-places";
import type { SheetCells } from "./sheet-cells";
import { inputCells, findLists, listIn } from "./table-body";
import { kindsOfTables } from "./table-kinds";
import { unitRows } from "./unit-rows";
import { reachingDown, wordsAround } from "./words-around";
import { fillableCells, writableCells, type Writable } from "./writable";

/** What one sheet adds to a form. */
export type SheetForm = Omit<BlankForm, "fingerprint" | "sheets" | "emptied">;

/**
 * What is asked on a sheet. `said` = what an officer said of areas of it, which counts more than any guess; `seen` = what
 * filled copies hold there.
 */
export function sheetForm(cells: SheetCells, said: readonly BlankArea[], seen: SeenSheet): SheetForm {
  const { sheet } = cells.grid;
  const isWritable = writableCells(cells);
  const mayFill = fillableCells(cells);
  const isFillable: Writable = (row, column) =>
    mayFill(row, column) || (seen.cells.has(cellKey(row, column)) && isFree(cells, row, column));
  const tables = findTables(cells, seen);
  const own = said.filter((area) => area.sheet === sheet);
  const guessedLists = tables.flatMap((table) => findLists(cells, table, isWritable, seen));
  const lists = listsOf(cells, guessedLists, tables, own, seen);
  const labelled = labelledCells(cells, tables, isWritable);
  const unitPlaces = [...seenUnitPlaces(cells, tables, seen), ...labelled.unitPlaces];
  const isTaken = (row: number, column: number): boolean =>
    lists.some(({ area }) => holds(area, row, column)) ||
    unitPlaces.some((place) => place.row === row && (place.beside ?? place.column) === column);
  const guessed: readonly Asked[] = [
    ...tables.flatMap((table) => inputCells(cells, table, isWritable)),
    ...labelled.asked.map(({ row, column, label }) => ({ row, column, headings: [], label })),
  ];
  const wanted = new Map<number, Asked>(guessed.map((asked) => [cellKey(asked.row, asked.column), asked]));
  const reaching = reachingDown(tables);
  const unseen = [...unseenCells(cells, own, isFillable), ...seenCells(cells, tables, lists, seen)];
  for (const { row, column } of unseen) {
    const key = cellKey(row, column);
    if (!wanted.has(key)) wanted.set(key, { row, column, ...wordsAround(cells, reaching, row, column) });
  }
  const asked = [...wanted.values()]
    .filter(({ row, column }) => isFillable(row, column) && !isTaken(row, column))
    .toSorted((one, other) => one.row - other.row || one.column - other.column);
  const rows = unitRows(cells, tables, asked, seen);
  const judged = judgedCells(cells, asked, {
    tables,
    kinds: kindsOfTables(tables, seen),
    seen,
    said: own,
  });
  const formulas = formFormulas(cells.grid);
  const rates = foundRates(
    tables,
    judged.map((each) => each.shown),
    formulas,
    seen,
  );
  const shown = judged.map(({ shown: cell }): RoleCell => {
    const rate = rates.get(cellKey(cell.row, cell.column));
    const formula = cell.formula ?? rate;
    // A rate by its figures, whatever the words say.
    if (cell.role === "sum" && rate !== undefined)
      return { ...cell, formula, role: "latest", why: "percent" };
    const isIdle = cell.role === "recompute" && formula === undefined;
    return { ...cell, formula, role: isIdle ? "latest" : cell.role };
  });
  const answered: readonly BlankCell[] = judged.flatMap(({ cell }, index) => {
    const role = shown[index]?.role;
    if (cell === undefined || role === "recompute") return [];
    return [role === "latest" ? { ...cell, role } : cell];
  });
  return {
    tables,
    lists,
    cells: answered,
    unitPlaces,
    unitRows: rows,
    alike: alikeCells(tables, seen).map(({ row, column }) => ({ sheet, row, column })),
    areas: [
      ...areaGroups(cells, shown, isFillable),
      ...lists.map(({ code, area, title }): BlankArea => {
        const why = guessedLists.some((list) => list.code === code) ? "rows" : "said";
        return { sheet, area, role: "list", label: title, why };
      }),
    ],
    formulas: [...formulas, ...shown.flatMap(recomputed)]
      .filter(({ row, column }) => !lists.some(({ area }) => holds(area, row, column)))
      .map((formula) => ({
        ...formula,
        sheet,
        code: cellCode(sheet, formula.row, formula.column),
        label: labelFor(wordsAround(cells, tables, formula.row, formula.column)),
      })),
  };
}

/** A rate as a formula over the totals; over nothing it gives nothing. */
const recomputed = ({
  row,
  column,
  role,
  formula,
}: RoleCell): readonly (SheetFormula & Pick<BlankFormula, "isRecomputed">)[] =>
  role !== "recompute" || formula === undefined
    ? []
    : [{ row, column, text: `IFERROR(${formula},"")`, isShared: false, isRecomputed: true }];

const isFree = (cells: SheetCells, row: number, column: number): boolean =>
  cells.isOpen(row, column) && !cells.isCovered(row, column);

/** An officer's list replaces every guess it touches; a guessed list that was called something else is none. */
function listsOf(
  cells: SheetCells,
  guessed: readonly BlankList[],
  tables: SheetForm["tables"],
  said: readonly BlankArea[],
  seen: SeenSheet,
): readonly BlankList[] {
  const kept = guessed.filter(({ area }) => !said.some((other) => overlaps(other.area, area)));
  const given = said
    .filter(({ role }) => role === "list")
    .flatMap(({ area }) => {
      const table = tables.find(
        ({ lastHeadingRow, left, right }) =>
          lastHeadingRow < area.top && left <= area.right && right >= area.left,
      );
      return table === undefined ? [] : [listIn(cells, table, area, seen)];
    });
  return [...kept, ...given].toSorted((one, other) => one.area.top - other.area.top);
}

/** Cells in areas that an officer named and nobody would have guessed. */
function* unseenCells(
  { grid }: SheetCells,
  said: readonly BlankArea[],
  isWritable: Writable,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const { area, role } of said) {
    if (role !== "sum" && role !== "latest" && role !== "recompute") continue;
    for (let row = area.top; row <= Math.min(area.bottom, grid.rows.length + MOST_BELOW); row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + MOST_BELOW); column++) {
        if (isWritable(row, column)) yield { row, column };
      }
    }
  }
}

/** How far an area may reach beyond what the file holds. */
const MOST_BELOW = 1_000;
