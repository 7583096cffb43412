import type { Area } from "../../workbook/grid";
import type { AreaReason, AreaRole, BlankArea } from "../plan/blank-form";
import { movedText } from "../../workbook/formula";
import type { SheetCells } from "./sheet-cells";
import type { Writable } from "./writable";
import { groupedBy } from "../../base/grouped-by";

/** A cell with a role and its words. */
export interface RoleCell {
  readonly row: number;
  readonly column: number;
  readonly role: AreaRole;
  readonly label: string;
  readonly why: AreaReason;
  /** Its formula over other cells, without "=". */
  readonly formula?: string | undefined;
}

interface Run extends Area {
  readonly role: AreaRole;
  readonly why: AreaReason;
  readonly label: string;
  readonly lastLabel: string;
  /** Of its first cell. */
  readonly formula: string | undefined;
}

/**
 * Groups cells of one role into rectangles, so that an officer confirms a few areas instead of many cells. A
 * rectangle may contain cells that are not input cells, but no input cell of another role: reading the areas
 * back gives the same cells.
 */
export function areaGroups(
  cells: SheetCells,
  asked: readonly RoleCell[],
  isWritable: Writable,
): readonly BlankArea[] {
  const columns = groupedBy(asked, (cell) => cell.column);
  const runs = [...columns]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([column, own]) => runsIn(column, own, isWritable));
  return joinedColumns(runs)
    .toSorted((one, other) => one.top - other.top || one.left - other.left)
    .map(({ role, why, label, lastLabel, formula, top, bottom, left, right }) => ({
      sheet: cells.grid.sheet,
      area: { top, bottom, left, right },
      role,
      why,
      formula,
      label: label === lastLabel ? label : `${label} … ${lastLabel}`,
    }));
}

function runsIn(column: number, asked: readonly RoleCell[], isWritable: Writable): readonly Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = [];
  for (const { row, role, label, why, formula } of asked.toSorted((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (
      last?.role === role &&
      last.why === why &&
      movedBy(last.formula, row - last.top, 0) === formula &&
      !hasWritable(isWritable, column, last.bottom + 1, row - 1)
    ) {
      last.bottom = row;
      last.lastLabel = label;
    } else {
      runs.push({
        top: row,
        bottom: row,
        left: column,
        right: column,
        role,
        why,
        label,
        lastLabel: label,
        formula,
      });
    }
  }
  return runs;
}

const movedBy = (formula: string | undefined, rows: number, columns: number): string | undefined =>
  formula && movedText(formula, rows, columns);

function hasWritable(isWritable: Writable, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (isWritable(row, column)) return true;
  return false;
}

function joinedColumns(runs: readonly Run[]): readonly Run[] {
  const joined: { -readonly [K in keyof Run]: Run[K] }[] = [];
  for (const run of runs) {
    const neighbour = joined.find(
      ({ role, why, formula, top, bottom, left, right }) =>
        role === run.role &&
        movedBy(formula, 0, run.left - left) === run.formula &&
        why === run.why &&
        top === run.top &&
        bottom === run.bottom &&
        right === run.left - 1,
    );
    if (neighbour === undefined) joined.push({ ...run });
    else Object.assign(neighbour, { right: run.right, lastLabel: run.lastLabel });
  }
  return joined;
}
