import { readSeparators } from "../../model/numbers";
import {
  cellKey,
  contentAt,
  formatAt,
  formulaAt,
  isCellError,
  type CellContent,
  forEachItem,
  type WorkbookGrids,
} from "../../workbook/grid";
import { chosenSheets } from "../copies/filled-sheets";
import { matchSheet, type SheetMatch } from "../copies/match-sheet";
import { summaryMark } from "../copies/summary-mark";
import type { BlankPlaces } from "../recognition/recognise-form";
import type { SeenKind } from "../seen/seen-copies";
import { foldText, shownText } from "../recognition/fold-text";
import { labelOf } from "../recognition/labelled-cells";
import { sheetCells, type SheetCells } from "../recognition/sheet-cells";
import { contentKind } from "../seen/content-kind";

/** Content of a copy that the blank form does not have, at a cell of the blank form. */
export interface StudiedCell {
  readonly row: number;
  readonly column: number;
  readonly kind: SeenKind;
  /** In a row inserted below this row of the form. */
  readonly isPutIn: boolean;
  /** Behind the form's label in the same cell. */
  readonly isContinued: boolean;
  /** Normalised for comparison with other copies. */
  readonly content: string;
}

/** The differences of a copy's sheet from the blank form. */
export interface StudiedSheet {
  readonly cells: readonly StudiedCell[];
  /** Cells that are filled in the form and empty in the copy. */
  readonly cleared: readonly Pick<StudiedCell, "row" | "column">[];
  /** Its numbers, including formula results, by `cellKey` of the form. */
  readonly figures: ReadonlyMap<number, number>;
}

/** The differences of a copy from the blank form, by the sheets of the form. */
export type StudiedCopy = ReadonlyMap<string, StudiedSheet>;

/** Rows far below the form's are like those above. */
const MOST_BELOW = 200;

/**
 * Compares one copy with the blank form. Undefined if it has nothing of the form, and for a summary of
 * copies.
 */
export function studyCopy(blank: BlankPlaces, workbook: WorkbookGrids): StudiedCopy | undefined {
  if (workbook.grids.some((grid) => summaryMark(grid) !== undefined)) return undefined;
  const own = blankSheets(blank);
  const copies = workbook.grids.filter(({ visibility }) => visibility === "visible").map(sheetCells);
  const studied = new Map<string, StudiedSheet>();
  for (const { own: form, read } of chosenSheets(blank.form, own, copies)) {
    if (read !== undefined) studied.set(form.grid.sheet, studiedSheet(matchSheet(form, read, blank.form)));
  }
  return studied.size === 0 ? undefined : studied;
}

const known = new WeakMap<BlankPlaces, readonly SheetCells[]>();

/** Returns every visible sheet, even without questions. */
function blankSheets(blank: BlankPlaces): readonly SheetCells[] {
  const sheets =
    known.get(blank) ??
    blank.workbook.grids.filter(({ visibility }) => visibility === "visible").map(sheetCells);
  known.set(blank, sheets);
  return sheets;
}

function studiedSheet(match: SheetMatch): StudiedSheet {
  const { form, copy } = match;
  const rowOf = formRows(match);
  const cells: StudiedCell[] = [];
  const figures = new Map<number, number>();
  forEachItem(copy.grid.rows, ({ values }, other) => {
    const { row, isPutIn } = rowOf(other);
    const columnOf = match.formColumns(row);
    forEachItem(values, (content, at) => {
      const column = columnOf(at);
      if (column === undefined || copy.isCovered(other, at)) return;
      const figure = isPutIn ? undefined : figureOf(content);
      if (figure !== undefined) figures.set(cellKey(row, column), figure);
      if (formulaAt(form.grid, row, column) !== undefined) return;
      const kind = contentKind(content, formatAt(copy.grid, other, at));
      const was = isPutIn ? undefined : contentAt(form.grid, row, column);
      if (kind === "nothing" || isSame(content, was)) return;
      cells.push({
        ...{ row, column, kind, isPutIn },
        isContinued: isContinued(content, was),
        content: textOf(content).trim(),
      });
    });
  });
  return { cells, cleared: clearedCells(match), figures };
}

function clearedCells({ form, copy, cellOf }: SheetMatch): readonly Pick<StudiedCell, "row" | "column">[] {
  const cleared: Pick<StudiedCell, "row" | "column">[] = [];
  forEachItem(form.grid.rows, ({ values }, row) => {
    forEachItem(values, (content, column) => {
      if (content === "" || formulaAt(form.grid, row, column) !== undefined) return;
      const at = cellOf(row, column);
      if (at === undefined || copy.isCovered(at.row, at.column)) return;
      const left = contentAt(copy.grid, at.row, at.column);
      if (left === undefined || left === "") cleared.push({ row, column });
    });
  });
  return cleared;
}

/** Parses a number, also one typed as text if it has one reading: "1,250" and "1.250" have two. */
function figureOf(content: CellContent): number | undefined {
  if (typeof content === "number") return content;
  const [only, ...others] = typeof content === "string" ? readSeparators(content.trim()) : [];
  return others.length === 0 ? only?.number : undefined;
}

const textOf = (content: CellContent): string => (isCellError(content) ? content.error : String(content));

/** "12" typed as text equals the printed 12. */
const isSame = (content: CellContent, was: CellContent | undefined): boolean =>
  was !== undefined && textOf(content).trim() === textOf(was).trim();

/** Checks whether "Unit: …" of the form has become "Unit: A", with any text behind the colon in the form. */
function isContinued(content: CellContent, was: CellContent | undefined): boolean {
  if (typeof content !== "string" || typeof was !== "string") return false;
  const [label, written] = [foldText(labelOf(was)), foldText(content)];
  return label !== "" && written.startsWith(label) && (was.includes(":") || shownText(was) !== was.trim());
}

interface FormRow {
  readonly row: number;
  readonly isPutIn: boolean;
}

/** Returns the form row of a copy row; an inserted row counts as the one above it. */
function formRows({ form, copy, rows }: SheetMatch): (other: number) => FormRow {
  const own = new Map<number, number>();
  for (let row = 0; row <= form.lastRow; row++) {
    const other = rows.rowOf(row);
    if (other !== undefined) own.set(other, row);
  }
  const found: FormRow[] = [];
  let above = { row: -1, other: -1 };
  for (let other = 0; other <= copy.lastRow; other++) {
    const row = own.get(other);
    if (row !== undefined) above = { row, other };
    const below = Math.min(above.row + other - above.other, form.lastRow + MOST_BELOW);
    const isPutIn = row === undefined && below <= form.lastRow;
    found.push({ row: Math.max(0, row ?? (isPutIn ? above.row : below)), isPutIn });
  }
  return (other) => found[other] ?? { row: other, isPutIn: false };
}
