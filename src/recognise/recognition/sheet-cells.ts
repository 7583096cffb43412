import { isDash, isPlaceholder } from "../seen/content-kind";
import {
  type Area,
  cellKey,
  contentAt,
  formatAt,
  formulaAt,
  type Grid,
  forEachItem,
} from "../../workbook/grid";
import { holds } from "../plan/role-at";
import { tidyText } from "../../base/text";
import { foldText, shownText } from "./fold-text";

/** A printed text and the cells it covers. */
export interface PrintedText {
  readonly row: number;
  readonly column: number;
  readonly shown: string;
  readonly folded: string;
}

/** View of a grid: merged cells collapsed, dot leaders empty, formulas not text. */
export interface SheetCells {
  readonly grid: Grid;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Returns the text of the cell itself. */
  readonly textAt: (row: number, column: number) => PrintedText | undefined;
  /** Returns the visible text: of the cell, or of its merged cell. */
  readonly seenAt: (row: number, column: number) => PrintedText | undefined;
  /** Returns the merged area of a cell, including its first cell. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** Whether a merged cell covers it, so that it cannot be filled in. */
  readonly isCovered: (row: number, column: number) => boolean;
  /** Whether it is empty or has only dots. */
  readonly isEmpty: (row: number, column: number) => boolean;
  /** Whether it is empty or has dots, a dash or a zero, the placeholders for numbers. */
  readonly isOpen: (row: number, column: number) => boolean;
  readonly isFormula: (row: number, column: number) => boolean;
  /** Whether the file has the cell, even if only for its borders. */
  readonly isThere: (row: number, column: number) => boolean;
  readonly textsIn: (row: number) => readonly PrintedText[];
}

/** Cells of a merge are indexed one by one; of a larger one only the area. */
const LARGEST_MERGE = 20_000;

const NONE: readonly PrintedText[] = [];

/** Cached: copies are used twice, to understand the form and to read them. */
const known = new WeakMap<Grid, SheetCells>();

/** Returns the view of a grid; frequent lookups are indexed. */
export function sheetCells(grid: Grid): SheetCells {
  const cells = known.get(grid) ?? readCells(grid);
  known.set(grid, cells);
  return cells;
}

function readCells(grid: Grid): SheetCells {
  const merges = new Map<number, Area>();
  const large: Area[] = [];
  for (const area of grid.merges) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > LARGEST_MERGE) {
      large.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) merges.set(cellKey(row, column), area);
    }
  }
  const mergeAt = (row: number, column: number): Area | undefined =>
    merges.get(cellKey(row, column)) ?? large.find((area) => holds(area, row, column));
  const isCovered = (row: number, column: number): boolean => {
    const area = mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  };
  const isFormula = (row: number, column: number): boolean => formulaAt(grid, row, column) !== undefined;
  const texts = new Map<number, readonly PrintedText[]>();
  const textsIn = (row: number): readonly PrintedText[] => {
    // A file may claim a million rows; missing ones cost nothing.
    const stored = grid.rows[row];
    if (stored === undefined) return NONE;
    const known = texts.get(row);
    if (known !== undefined) return known;
    const found: PrintedText[] = [];
    forEachItem(stored.values, (content, column) => {
      if (typeof content !== "string" || isPlaceholder(content) || isDash(content)) return;
      if (isFormula(row, column) || isCovered(row, column)) return;
      const { font } = formatAt(grid, row, column);
      const tidy = tidyText(content, font);
      found.push({ row, column, shown: shownText(tidy), folded: foldText(tidy) });
    });
    texts.set(row, found);
    return found;
  };
  const textAt = (row: number, column: number): PrintedText | undefined =>
    textsIn(row).find((text) => text.column === column);
  const isEmpty = (row: number, column: number): boolean => {
    const content = contentAt(grid, row, column);
    const isBlank = content === undefined || (typeof content === "string" && isPlaceholder(content));
    return isBlank && !isFormula(row, column);
  };
  return {
    grid,
    lastRow: grid.rows.length - 1,
    lastColumn: grid.rows.reduce(
      (most, row) => Math.max(most, (row?.values.length ?? 0) - 1, (row?.formats.length ?? 0) - 1),
      -1,
    ),
    textAt,
    seenAt: (row, column) => {
      const area = mergeAt(row, column);
      return area === undefined ? textAt(row, column) : textAt(area.top, area.left);
    },
    mergeAt,
    isCovered,
    isEmpty,
    isOpen: (row, column) => {
      const content = contentAt(grid, row, column);
      const isNothing = content === 0 || (typeof content === "string" && isDash(content));
      return isEmpty(row, column) || (isNothing && !isFormula(row, column));
    },
    isFormula,
    isThere: (row, column) =>
      contentAt(grid, row, column) !== undefined ||
      grid.rows[row]?.formats[column] !== undefined ||
      isFormula(row, column),
    textsIn,
  };
}
