import { cellKey } from "../grid/grid";
import type { DrawnCell, DrawnLink, DrawnName, Drawing, LongTable, SheetDrawing } from "./drawing";
import { formulaText } from "../formula/formula-text";

/** A cell that the new drawing draws differently; undefined = it does not draw the cell. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: DrawnCell | undefined;
  readonly after: DrawnCell | undefined;
}

/** A sheet that the new drawing draws differently. */
export interface SheetDifference {
  readonly before: SheetDrawing;
  readonly after: SheetDrawing;
  /** In row-major order. */
  readonly cells: readonly ChangedCell[];
  /** Whether only cells and row properties change, so that the sheet need not be repainted. */
  readonly isInPlace: boolean;
}

/** The difference between two drawings of the same sheets. */
export interface DrawingDifference {
  readonly sheets: readonly SheetDifference[];
  /** Names whose area changed, with the new area. */
  readonly names: readonly DrawnName[];
}

/**
 * Returns the difference; undefined if the sheets or the names differ, so that changing cells is not enough.
 */
export function drawingDifference(before: Drawing, after: Drawing): DrawingDifference | undefined {
  if (!isSame(sheetNames(before), sheetNames(after))) return undefined;
  if (!isSame(cellNames(before), cellNames(after))) return undefined;
  const names = new Map(before.names.map((name) => [name.name, name]));
  return {
    sheets: after.sheets.flatMap((sheet, index) => {
      const old = before.sheets[index];
      return (old && sheetDifference(old, sheet)) ?? [];
    }),
    names: after.names.filter((name) => !isSame(names.get(name.name), name)),
  };
}

/** Returns undefined if both sheets are drawn alike. */
export function sheetDifference(before: SheetDrawing, after: SheetDrawing): SheetDifference | undefined {
  const cells = changedCells(before, after);
  const differing = PARTS.filter((part) => !isSame(before[part], after[part]));
  const isLongAlike = isSameTable(before.longTable, after.longTable);
  if (cells.length === 0 && differing.length === 0 && isLongAlike) return undefined;
  const isInPlace =
    isLongAlike &&
    differing.every((part) => WITH_CELLS.has(part)) &&
    isSame({ ...before.print, ...NO_EXTENT }, { ...after.print, ...NO_EXTENT });
  return { before, after, cells, isInPlace };
}

const PARTS = [
  ...(["visibility", "columnWidths", "rowHeights", "hiddenColumns", "merges", "validations"] as const),
  ...(["conditionalFormats", "links", "isProtected", "needsLock", "freeze", "print", "filter"] as const),
  ...(["showGridlines", "tabColour", "charts"] as const),
];

/** Parts that follow a table which grows or shrinks, and the protection, which changes in place. */
const WITH_CELLS: ReadonlySet<(typeof PARTS)[number]> = new Set<(typeof PARTS)[number]>([
  ...(["rowHeights", "merges", "validations", "conditionalFormats", "links", "print", "filter"] as const),
  ...(["isProtected", "needsLock", "visibility"] as const),
]);

/** Print settings that follow the rows of a table. */
const NO_EXTENT = { area: undefined, titleRows: undefined, titleColumns: undefined, pagesFrom: undefined };

/** Compares row by row: a long table does not fit in memory. */
function isSameTable(one: LongTable | undefined, other: LongTable | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (!isSame(one.area, other.area)) return false;
  const left = one.rows[Symbol.iterator]();
  for (const row of other.rows) {
    const next = left.next();
    if (next.done === true || !isSameRow(next.value, row)) return false;
  }
  return left.next().done === true;
}

const isSameRow = (one: readonly DrawnCell[], other: readonly DrawnCell[]): boolean =>
  one.length === other.length &&
  one.every((cell, index) => {
    const beside = other[index];
    return beside?.column === cell.column && isSameCell(cell, beside);
  });

function changedCells(before: SheetDrawing, after: SheetDrawing): readonly ChangedCell[] {
  const [oldLinks, newLinks] = [linksOf(before), linksOf(after)];
  const old = new Map(before.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const changed: ChangedCell[] = [];
  for (const cell of after.cells) {
    const { row, column } = cell;
    const key = cellKey(row, column);
    const known = old.get(key);
    old.delete(key);
    const isAlike = known !== undefined && isSameCell(known, cell) && oldLinks.get(key) === newLinks.get(key);
    if (!isAlike) changed.push({ row, column, before: known, after: cell });
  }
  for (const cell of old.values()) {
    changed.push({ row: cell.row, column: cell.column, before: cell, after: undefined });
  }
  return changed.toSorted((left, right) => left.row - right.row || left.column - right.column);
}

const linksOf = ({ links }: SheetDrawing): ReadonlyMap<number, string> =>
  new Map(links.map((link) => [cellKey(link.row, link.column), targetOf(link)]));

const targetOf = ({ toSheet, toRow, toColumn }: DrawnLink): string => `${toSheet}!${toRow}:${toColumn}`;

function isSameCell(one: DrawnCell, other: DrawnCell): boolean {
  if (one.style !== other.style) return false;
  const [left, right] = [one.content, other.content];
  if (left.kind === "formula") {
    return right.kind === "formula" && formulaText(left.formula) === formulaText(right.formula);
  }
  if (left.kind === "number") return right.kind === "number" && left.value === right.value;
  if (left.kind === "text") return right.kind === "text" && left.text === right.text;
  return right.kind === "empty";
}

const sheetNames = ({ sheets }: Drawing): readonly string[] => sheets.map(({ name }) => name);
const cellNames = ({ names }: Drawing): readonly string[] => names.map(({ name }) => name);

const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

const plain = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part));

/** Returns the difference that undoes this one. */
export const reversed = ({ sheets, names }: DrawingDifference, before: Drawing): DrawingDifference => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    ...{ before: sheet.after, after: sheet.before },
    cells: sheet.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
  })),
  names: before.names.filter(({ name }) => names.some((each) => each.name === name)),
});
