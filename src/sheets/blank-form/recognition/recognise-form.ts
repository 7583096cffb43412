import type { Fingerprint } from "../../../domain/codes";
import { fail, succeed, type Outcome } from "../../../domain/outcome";
import type { BlankArea, BlankForm } from "../../../domain/blank-form/blank-form";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import { sheetCells } from "./sheet-cells";
import { sheetForm } from "./sheet-form";

/** Why a workbook is no form to roll copies of up. */
export type BlankFormFailure =
  /** Nowhere a cell to fill in that has a name. */
  | { readonly kind: "nothing-to-fill-in" }
  | { readonly kind: "too-many-cells"; readonly allowed: number }
  /** What was said is about a sheet the form does not have. */
  | { readonly kind: "unknown-sheet"; readonly sheet: string };

/** One column each on the sheet of figures, of which Excel has 16,384. */
export const MOST_CELLS = 10_000;

/**
 * Understands any office's blank form: cells to fill in, formulas, lists, and where it says whose it is. `said` = what an
 * officer confirmed or changed. Hidden sheets ask nothing. What is found is a guess and meant to be shown before it is used.
 */
export function recogniseForm(
  workbook: WorkbookGrids,
  fingerprint: Fingerprint,
  said: readonly BlankArea[] = [],
): Outcome<BlankForm, BlankFormFailure> {
  const visible = workbook.grids.filter(({ visibility }) => visibility === "visible");
  const stray = said.find(({ sheet }) => !visible.some((grid) => grid.sheet === sheet));
  if (stray !== undefined) return fail({ kind: "unknown-sheet", sheet: stray.sheet });
  const parts = visible.map((grid) => sheetForm(sheetCells(grid), said));
  const form: BlankForm = {
    fingerprint,
    sheets: visible.map(({ sheet }) => sheet),
    tables: parts.flatMap(({ tables }) => tables),
    areas: parts.flatMap(({ areas }) => areas),
    cells: parts.flatMap(({ cells }) => cells),
    formulas: parts.flatMap(({ formulas }) => formulas),
    lists: parts.flatMap(({ lists }) => lists),
    unitPlaces: parts.flatMap(({ unitPlaces }) => unitPlaces),
    unitRows: parts.flatMap(({ unitRows }) => unitRows),
  };
  const count = form.cells.length + form.formulas.length;
  if (count > MOST_CELLS) return fail({ kind: "too-many-cells", allowed: MOST_CELLS });
  return form.cells.length + form.lists.length === 0 ? fail({ kind: "nothing-to-fill-in" }) : succeed(form);
}
