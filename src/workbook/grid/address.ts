/** Excel's grid: rows 0…1,048,575 and columns 0…16,383 (A…XFD), counted from zero everywhere in this code. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const knownLetters: string[] = [];

/** 0 → "A", 25 → "Z", 26 → "AA". Cached, as every written cell uses them. */
export function columnLetters(column: number): string {
  return (knownLetters[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row 0, column 4 → "E1". */
export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** { top: 0, left: 0, bottom: 1, right: 2 } → "A1:C2"; a single cell → "A1". */
export function areaA1(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "E12" or "$E$12" → position; undefined if the text is no cell address inside Excel's grid. */
export function parseA1(text: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : undefined;
}

/** "B4:D9", or "B4" → area, corners in any order; undefined if the text is no area. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first, ...more] = text.trim().split(":");
  const [one, other] = [parseA1(first), parseA1(last)];
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}
