import { type Area, contentAt, isCellError, type Grid } from "../../workbook/grid";
import type { AreaRole, BlankArea, BlankForm } from "../plan/blank-form";
import { blankAreaAt } from "../plan/role-at";
import { shownText } from "../recognition/fold-text";

/** The treatment of a cell; `formula`: calculated, by the form or as an officer said. */
export type PicturedRole = Exclude<AreaRole, "recompute"> | "formula";

/** One cell as people see it; a merged one once, with its size. */
export interface PicturedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Undefined: print. */
  readonly role: PicturedRole | undefined;
  /** Its area; undefined if the form calculates the cell. */
  readonly area?: BlankArea | undefined;
  readonly merge?: Area;
}

/** A sheet of a blank form with the treatment of its cells. */
export interface PicturedSheet {
  readonly sheet: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** In reading order. */
  readonly cells: readonly PicturedCell[];
}

/** The maximum size of a picture; a larger sheet is cut off. */
export interface PictureSize {
  readonly rows: number;
  readonly columns: number;
}

/** Size of a picture for viewing. */
const TO_LOOK_AT: PictureSize = { rows: 300, columns: 60 };
/** Guidance in a form fills pages. */
const LONGEST_TEXT = 120;

/** Draws the sheets of a form with questions, with the treatment of each cell. */
export function formPicture(
  form: Pick<BlankForm, "areas" | "formulas">,
  grids: readonly Grid[],
  most = TO_LOOK_AT,
): readonly PicturedSheet[] {
  return grids
    .filter(({ sheet }) => [...form.areas, ...form.formulas].some((each) => each.sheet === sheet))
    .map((grid) => picturedSheet(form, grid, most));
}

function picturedSheet(
  { areas, formulas }: Pick<BlankForm, "areas" | "formulas">,
  grid: Grid,
  most: PictureSize,
): PicturedSheet {
  const own = areas.filter(({ sheet }) => sheet === grid.sheet);
  const calculated = new Set(
    formulas.filter(({ sheet }) => sheet === grid.sheet).map(({ row, column }) => `${row} ${column}`),
  );
  const lastRow = Math.min(most.rows, lastOf(own, "bottom", grid.rows.length)) - 1;
  const widest = grid.rows
    .slice(0, lastRow + 1)
    .reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0);
  const lastColumn = Math.min(most.columns, lastOf(own, "right", widest)) - 1;
  const merges = new Map(grid.merges.map((area) => [`${area.top} ${area.left}`, area]));
  const isCovered = (row: number, column: number): boolean =>
    grid.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
  const cells: PicturedCell[] = [];
  for (let row = 0; row <= lastRow; row++) {
    for (let column = 0; column <= lastColumn; column++) {
      const key = `${row} ${column}`;
      const print = textAt(grid, row, column);
      const area = blankAreaAt(own, grid.sheet, row, column);
      const role = calculated.has(key) ? "formula" : roleOf(area, print);
      const text = role === "formula" ? "" : print;
      if ((text === "" && role === undefined) || isCovered(row, column)) continue;
      const merge = merges.get(key);
      cells.push({ row, column, text, role, ...(role && { area }), merge });
    }
  }
  return { sheet: grid.sheet, lastRow, lastColumn, cells };
}

/** Printed text in an area is print, except in lists. */
function roleOf(area: BlankArea | undefined, print: string): PicturedRole | undefined {
  if (area === undefined || (print !== "" && area.role !== "list")) return undefined;
  return area.role === "recompute" ? "formula" : area.role;
}

/** Returns the number of rows or columns, including areas. */
const lastOf = (areas: readonly BlankArea[], side: "bottom" | "right", there: number): number =>
  areas.reduce((most, { area }) => Math.max(most, area[side] + 1), there);

function textAt(grid: Grid, row: number, column: number): string {
  const content = contentAt(grid, row, column);
  if (content === undefined || content === 0) return "";
  const text = isCellError(content) ? content.error : shownText(String(content));
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
