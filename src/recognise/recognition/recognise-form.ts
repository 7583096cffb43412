import type { Fingerprint } from "../../base/codes";
import { blankAreaAt, holds } from "../plan/role-at";
import { areaA1, type Grid, type WorkbookGrids } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { BlankArea, BlankCell, BlankForm } from "../plan/blank-form";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { isNumbering } from "./tables/code-row";
import { NO_SHEET_SEEN, NOTHING_SEEN, type SeenCopies } from "../seen/seen-copies";
import { commonSheet } from "../seen/printed-sheet";
import { sheetForm } from "./sheet-form";
import { sheetPlaces } from "./sheet-places";

/** A blank form with its questions and print, for comparison with copies. */
export interface BlankWorkbook {
  readonly form: BlankForm;
  readonly workbook: WorkbookGrids;
}

/** Why a workbook cannot be used as a blank form. */
export type BlankFormFailure =
  /** No input cell has a name. */
  | { readonly kind: "nothing-to-fill-in" }
  | { readonly kind: "too-many-cells"; readonly allowed: number }
  /** No formula is found for an area to recompute. */
  | { readonly kind: "no-rate"; readonly area: string }
  /** A choice names a sheet that the form does not have. */
  | { readonly kind: "unknown-sheet"; readonly sheet: string };

/** One column each on the sheet of figures, of which Excel has 16,384. */
export const MOST_CELLS = 10_000;

/**
 * Recognises any office's blank form: input cells, formulas, lists, and the place of the unit's name. `said`
 * = an officer's choices; `seen` = the contents of filled copies, if any. Hidden sheets ask nothing. The
 * result is a guess, to be shown before use.
 */
export function recogniseForm(
  workbook: WorkbookGrids,
  fingerprint: Fingerprint,
  said: readonly BlankArea[] = [],
  seen: SeenCopies = NOTHING_SEEN,
): Outcome<BlankWorkbook, BlankFormFailure> {
  const isVisible = (name: string): boolean =>
    workbook.grids.some(({ sheet, visibility }) => sheet === name && visibility === "visible");
  const stray = said.find(({ sheet }) => !isVisible(sheet));
  if (stray !== undefined) return fail({ kind: "unknown-sheet", sheet: stray.sheet });
  const blank = formIn(workbook, fingerprint, said, seen);
  const { cells, formulas, lists } = blank.form;
  const idle = said.find((each) => each.role === "recompute" && isIdle(each, said, blank.form));
  if (idle !== undefined) return fail({ kind: "no-rate", area: `${idle.sheet}!${areaA1(idle.area)}` });
  if (cells.length + formulas.length > MOST_CELLS) {
    return fail({ kind: "too-many-cells", allowed: MOST_CELLS });
  }
  return cells.length + lists.length === 0 ? fail({ kind: "nothing-to-fill-in" }) : succeed(blank);
}

/** Checks whether no cell of an area is recomputed and no later choice overrides it. */
const isIdle = (area: BlankArea, said: readonly BlankArea[], { formulas }: BlankForm): boolean =>
  blankAreaAt(said, area.sheet, area.area.top, area.area.left) === area &&
  !formulas.some(
    ({ sheet, row, column, isRecomputed }) =>
      isRecomputed === true && sheet === area.sheet && holds(area.area, row, column),
  );

/** The places where a form asks, for comparing copies before the roles are known. */
export interface BlankPlaces {
  readonly form: Pick<BlankForm, "fingerprint" | "tables" | "lists" | "unitPlaces"> & {
    readonly cells: readonly Pick<BlankCell, "sheet" | "row" | "column">[];
  };
  readonly workbook: WorkbookGrids;
}

/** Returns the places where the workbook asks, even if it is no form. */
export function placesIn(workbook: WorkbookGrids, fingerprint: Fingerprint): BlankPlaces {
  const parts = workbook.grids
    .filter(({ visibility }) => visibility === "visible")
    .map((grid) => ({ sheet: grid.sheet, ...sheetPlaces(sheetCells(grid), [], NO_SHEET_SEEN) }));
  const form: BlankPlaces["form"] = {
    fingerprint,
    tables: parts.flatMap(({ tables }) => tables),
    lists: parts.flatMap(({ lists }) => lists),
    unitPlaces: parts.flatMap(({ unitPlaces }) => unitPlaces),
    cells: parts.flatMap(({ sheet, asked }) => asked.map(({ row, column }) => ({ sheet, row, column }))),
  };
  return { form, workbook };
}

/** Returns a test for rows that only number the columns of a sheet; reads the sheet only if asked. */
function numberingOf(grid: Grid): (row: number) => boolean {
  let cells: SheetCells | undefined;
  return (row) => {
    cells ??= sheetCells(grid);
    return isNumbering(cells, row, 0, cells.lastColumn);
  };
}

/** Recognises the form in a workbook, even if it asks nothing. */
function formIn(
  workbook: WorkbookGrids,
  fingerprint: Fingerprint,
  said: readonly BlankArea[],
  seen: SeenCopies,
): BlankWorkbook {
  const printed = workbook.grids.map((grid) => commonSheet(grid, seen, numberingOf(grid)));
  const visible = printed.filter(({ grid }) => grid.visibility === "visible");
  const parts = visible.map((sheet) => sheetForm(sheetCells(sheet.grid), said, sheet.seen));
  const form: BlankForm = {
    fingerprint,
    dateSystem: workbook.dateSystem,
    sheets: visible.map(({ grid }) => grid.sheet),
    tables: parts.flatMap(({ tables }) => tables),
    areas: parts.flatMap(({ areas }) => areas),
    cells: parts.flatMap(({ cells }) => cells),
    formulas: parts.flatMap(({ formulas }) => formulas),
    lists: parts.flatMap(({ lists }) => lists),
    unitPlaces: parts.flatMap(({ unitPlaces }) => unitPlaces),
    unitRows: parts.flatMap(({ unitRows }) => unitRows),
    alike: parts.flatMap(({ alike }) => alike),
    emptied: printed.flatMap(({ grid: { sheet }, emptied }) => emptied.map((cell) => ({ sheet, ...cell }))),
  };
  return { form, workbook: { ...workbook, grids: printed.map(({ grid }) => grid) } };
}
