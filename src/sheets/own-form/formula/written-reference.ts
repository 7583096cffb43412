import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseA1, type Area } from "../../../domain/grid/address";
import { formulaTokens } from "./formula-tokens";

/** A reference taken apart. Without `sheet` it means the sheet the formula stands on. */
export interface WrittenReference {
  readonly sheet?: string;
  readonly area: Area;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly keepsRow: boolean;
  readonly keepsColumn: boolean;
}

const PARTS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^:!]+)(?::([^:!]+))?$/su;

/** Takes a token of kind "reference" apart; undefined where it lies outside Excel's grid. */
export function writtenReference(text: string): WrittenReference | undefined {
  const [, quoted, plain, first = "", second = first] = PARTS.exec(text) ?? [];
  const [one, other] = [parseA1(first), parseA1(second)];
  if (one === undefined || other === undefined) return undefined;
  const area: Area = {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

/**
 * A formula as it reads so many rows and columns further on: what a cell says that only shares the formula of another.
 * Undefined when a reference would leave the grid.
 */
export function movedText(formula: string, rows: number, columns: number): string | undefined {
  const moved = formulaTokens(formula).map(({ kind, text }) => {
    if (kind !== "reference") return text;
    const [, sheet = "", cells = ""] = /^((?:.*!)?)([^!]+)$/su.exec(text) ?? [];
    const corners = cells.split(":").map((cell) => movedCorner(cornerOf(cell), rows, columns));
    return corners.includes(undefined) ? undefined : sheet + corners.join(":");
  });
  return moved.includes(undefined) ? undefined : moved.join("");
}

function cornerOf(cell: string): Corner {
  const position = parseA1(cell);
  if (position === undefined) throw new Error(`no reference: ${cell}`);
  return {
    ...position,
    keepsColumn: cell.startsWith("$"),
    keepsRow: cell.lastIndexOf("$") > 0,
  };
}

function movedCorner(
  { row, column, keepsRow, keepsColumn }: Corner,
  rows: number,
  columns: number,
): string | undefined {
  const toRow = keepsRow ? row : row + rows;
  const toColumn = keepsColumn ? column : column + columns;
  if (toRow < 0 || toColumn < 0 || toRow >= MAX_ROWS || toColumn >= MAX_COLUMNS) return undefined;
  return `${keepsColumn ? "$" : ""}${columnLetters(toColumn)}${keepsRow ? "$" : ""}${String(toRow + 1)}`;
}
