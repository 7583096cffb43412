import {
  a1,
  areaA1,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
} from "../../../src/workbook/grid/address";
import type { Area } from "../../../src/workbook/grid/address";

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/**
 * Parses "A1", "$A$1:B2", "A:C", "2:5" or "'My sheet'!A1" into sheet and area; undefined for other texts.
 * Source: learn.microsoft.com, Excel.Worksheet getRange.
 */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (match === null) return undefined;
  const sheet = (match[1] ?? match[2])?.replaceAll("''", "'");
  const [first = "", last = first, ...others] = (match[3] ?? "").split(":");
  if (others.length > 0) return undefined;
  const start = corner(first, 0, 0);
  const end = corner(last, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (start === undefined || end === undefined) return undefined;
  if (!first.includes(":") && first === last && !isCell(first) && !match[3]?.includes(":")) return undefined;
  return { sheet, area: spanning(start, end) };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

const isCell = (text: string): boolean => parseA1(text) !== undefined;

/** Parses a corner of an address; whole rows and columns extend to the given ends. */
function corner(text: string, endRow: number, endColumn: number): Corner | undefined {
  const cell = parseA1(text);
  if (cell !== undefined) return cell;
  const column = parseA1(`${text}1`);
  if (column !== undefined && /^\$?[A-Za-z]+$/.test(text)) return { row: endRow, column: column.column };
  const row = parseA1(`A${text.replace("$", "")}`);
  return row !== undefined && /^\$?\d+$/.test(text) ? { row: row.row, column: endColumn } : undefined;
}

function spanning(a: Corner, b: Corner): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsIn = ({ left, right }: Area): number => right - left + 1;
export const cellsIn = (area: Area): number => rowsIn(area) * columnsIn(area);

/** Formats an area like Excel: whole columns as "A:C", whole rows as "2:5". */
export function areaText(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaA1(area);
}

/** Returns "$A$1:$B$2", for names. */
export function absoluteText(area: Area): string {
  return areaText(area)
    .split(":")
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) => {
        return `${letters === "" ? "" : `$${letters}`}${digits === "" ? "" : `$${digits}`}`;
      }),
    )
    .join(":");
}

/** Returns a sheet's name as it appears before "!", quoted if necessary. */
export function quotedSheet(name: string): string {
  const isPlain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name);
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*)$/.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** Subtracts an area from another: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function bounding(areas: readonly Area[]): Area | undefined {
  const [first, ...others] = areas;
  return others.reduce<Area | undefined>(
    (bounds, area) =>
      bounds && {
        top: Math.min(bounds.top, area.top),
        left: Math.min(bounds.left, area.left),
        bottom: Math.max(bounds.bottom, area.bottom),
        right: Math.max(bounds.right, area.right),
      },
    first,
  );
}

/** Returns the positions of an area, row by row. */
export function* positionsIn(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

export { a1 };
