import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/address";
import { realMerges, type DrawnCell, type SheetDrawing } from "../../drawing/drawing";
import { STYLES, type CellStyle, type StyleName } from "../../drawing/style";

/** The cells of one row from left to right. */
export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/**
 * Returns the rows above the long table that have cells or a height, from top to bottom. Cells under a merge
 * take the style of its first cell if it has a border, which consists of the borders of all cells, or is
 * unlocked; otherwise they are omitted.
 */
export function drawnRows(sheet: SheetDrawing): readonly DrawnRow[] {
  const rows = new Map<number, DrawnCell[]>();
  const below = sheet.longTable?.area.top ?? MAX_ROWS;
  for (const row of sheet.rowHeights.keys()) if (row < below) rows.set(row, []);
  for (const cell of sheet.cells) put(rows, onGrid(cell, sheet));
  // A million cells: each row is sorted once, never searched by position.
  for (const cells of rows.values()) sortOnce(cells, sheet);
  fillUnder(realMerges(sheet), rows);
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
}

/** Throws for a cell outside the grid of Excel. */
export function onGrid(cell: DrawnCell, sheet: SheetDrawing): DrawnCell {
  if (isOnGrid(cell)) return cell;
  throw new Error(
    `A cell leaves Excel's limit of ${MAX_ROWS} rows and ${MAX_COLUMNS} columns: ${placeOf(cell, sheet)}`,
  );
}

const isOnGrid = ({ row, column }: DrawnCell): boolean =>
  row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;

const placeOf = ({ row, column }: DrawnCell, { name }: SheetDrawing): string =>
  `row ${row}, column ${column} of "${name}"`;

function put(rows: Map<number, DrawnCell[]>, cell: DrawnCell): void {
  const row = rows.get(cell.row);
  if (row === undefined) rows.set(cell.row, [cell]);
  else row.push(cell);
}

/**
 * Sorts the cells of a row from left to right; throws if two have the same position. Most rows are sorted
 * already.
 */
export function sortOnce(cells: DrawnCell[], sheet: SheetDrawing): void {
  if (firstNotRight(cells) === undefined) return;
  cells.sort((a, b) => a.column - b.column);
  const twice = firstNotRight(cells);
  if (twice !== undefined) throw new Error(`Two cells are drawn at one position: ${placeOf(twice, sheet)}`);
}

/** Returns the first cell that is not to the right of the previous one. */
function firstNotRight(cells: readonly DrawnCell[]): DrawnCell | undefined {
  let before = -1;
  for (const cell of cells) {
    if (cell.column <= before) return cell;
    before = cell.column;
  }
  return undefined;
}

/**
 * Checks whether a style affects all cells of a merge: borders consist of those of all cells, and all are
 * typed into.
 */
const isSeenUnder = ({ border, locked }: CellStyle): boolean => border !== undefined || locked === false;

/** Omits the cells under a merge whose style has no effect. */
function leaveOutUnder(
  { top, left, bottom, right }: Area,
  style: StyleName,
  rows: Map<number, DrawnCell[]>,
): void {
  const isAgain = (cell: DrawnCell): boolean =>
    cell.column >= left &&
    cell.column <= right &&
    !(cell.row === top && cell.column === left) &&
    cell.content.kind === "empty" &&
    cell.style === style;
  for (let row = top; row <= bottom; row++) {
    const cells = rows.get(row);
    if (cells?.some(isAgain))
      rows.set(
        row,
        cells.filter((cell) => !isAgain(cell)),
      );
  }
}

/** Adds missing cells under merges with the style of the first cell, if it has an effect. */
function fillUnder(merges: readonly Area[], rows: Map<number, DrawnCell[]>): void {
  const drawn = new Map<number, Map<number, StyleName>>();
  const drawnIn = (row: number): Map<number, StyleName> => {
    const known =
      drawn.get(row) ?? new Map((rows.get(row) ?? []).map(({ column, style }) => [column, style]));
    drawn.set(row, known);
    return known;
  };
  const touched = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    const style = drawnIn(top).get(left);
    if (style === undefined) continue;
    if (!isSeenUnder(STYLES[style])) {
      leaveOutUnder({ top, left, bottom, right }, style, rows);
      continue;
    }
    for (let row = top; row <= bottom; row++) {
      const here = drawnIn(row);
      for (let column = left; column <= right; column++) {
        if (here.has(column)) continue;
        put(rows, { row, column, content: { kind: "empty" }, style });
        here.set(column, style);
        touched.add(row);
      }
    }
  }
  for (const row of touched) rows.get(row)?.sort((a, b) => a.column - b.column);
}
