import { a1, contentAt, formatAt, forEachItem } from "../../workbook/grid";
import type { Finding } from "../../model/finding";
import type { BlankForm, BlankTable } from "../plan/blank-form";
import { roleAt } from "../plan/role-at";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { contentKind } from "../seen/content-kind";
import { isOneOf, endsWith, withoutNumber } from "../recognition/fold-text";
import { headingPath } from "../recognition/tables/headings";
import type { SheetMatch } from "./match-sheet";
import type { ListExtent } from "./read-blank-list";
import { blankFormFinding } from "./structure-findings";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Returns findings for figures in places where the form asks for nothing, so that no total includes them:
 * over a printed number, or beside its tables. Ignores days, row numbers, and inserted rows and columns,
 * which have findings of their own.
 */
export function unaskedFigures(
  form: BlankForm,
  match: SheetMatch,
  lists: readonly ListExtent[],
): readonly Finding[] {
  const { copy } = match;
  const read = readCells(form, match);
  const rowOf = new Map<number, number>();
  for (let row = 0; row <= match.form.lastRow; row++) {
    const other = match.rows.rowOf(row);
    if (other !== undefined) rowOf.set(other, row);
  }
  const isIgnored = ({ row, column }: Place): boolean =>
    roleAt(form.areas, match.form.grid.sheet, row, column) === "ignore";
  const alike = new Set(
    form.alike
      .filter(({ sheet }) => sheet === match.form.grid.sheet)
      .map(({ row, column }) => `${row} ${column}`),
  );
  const printed: string[] = [];
  const elsewhere: string[] = [];
  forEachItem(copy.grid.rows, ({ values }, row) => {
    if (lists.some(({ first, last }) => row >= first && row <= last)) return;
    forEachItem(values, (content, column) => {
      if (read.has(`${row} ${column}`)) return;
      if (copy.isFormula(row, column) || copy.isCovered(row, column)) return;
      const kind = contentKind(content, formatAt(copy.grid, row, column));
      if (kind !== "number" && kind !== "percent") return;
      const formRow = rowOf.get(row);
      if (isPutIn(match, row, column, formRow)) return;
      const own = formRow === undefined ? undefined : formCell(match, formRow, column);
      const was = own && contentAt(match.form.grid, own.row, own.column);
      if (own !== undefined && alike.has(`${own.row} ${own.column}`)) return;
      if (was === content || (own !== undefined && (isOrdinal(match, own) || isIgnored(own)))) return;
      (typeof was === "number" ? printed : elsewhere).push(a1(row, column));
    });
  });
  elsewhere.push(...figuresInDots(form, match));
  const place = { sheet: copy.grid.sheet };
  const told = (change: "figure-printed" | "figure-elsewhere", cells: readonly string[]) =>
    cells.length === 0 ? [] : [blankFormFinding(change, cells, place, cells[0] ?? "")];
  return [...told("figure-printed", printed), ...told("figure-elsewhere", elsewhere)];
}

/** Returns the cells of the copy that are read, calculated, or name the unit. */
function readCells(
  { cells, formulas, unitPlaces }: BlankForm,
  { form, cellOf }: SheetMatch,
): ReadonlySet<string> {
  const places = [
    ...cells,
    ...formulas,
    ...unitPlaces.flatMap(({ beside, ...place }) =>
      beside === undefined ? [] : [{ ...place, column: beside }],
    ),
  ];
  return new Set(
    places.flatMap(({ sheet, row, column }) => {
      const at = sheet === form.grid.sheet ? cellOf(row, column) : undefined;
      return at === undefined ? [] : [`${at.row} ${at.column}`];
    }),
  );
}

/** Reports inserted rows of a table one by one, columns by their letters. */
function isPutIn(
  { rows, columns }: SheetMatch,
  row: number,
  column: number,
  formRow: number | undefined,
): boolean {
  return [...columns].some(([table, { inserted }]) => {
    const first = rows.rowOf(table.firstHeadingRow) ?? Infinity;
    const last = rows.rowOf(table.lastRow) ?? -1;
    return row >= first && row <= last && (formRow === undefined || inserted.includes(column));
  });
}

/** Returns the form cell of a cell of the copy. */
function formCell({ form, cellOf }: SheetMatch, row: number, column: number): Place | undefined {
  for (let own = 0; own <= form.lastColumn; own++) {
    if (cellOf(row, own)?.column === column) return { row, column: own };
  }
  return undefined;
}

function isOrdinal({ form, columns }: SheetMatch, { row, column }: Place): boolean {
  const isIn = ({ firstHeadingRow, lastRow, left, right }: BlankTable): boolean =>
    row >= firstHeadingRow && row <= lastRow && column >= left && column <= right;
  const table = [...columns.keys()].find(isIn);
  const heading = table && headingPath(form, table, column).at(-1)?.shown;
  return heading !== undefined && isOneOf(heading, WORDS.ordinal);
}

/** A gap within a line to write on. */
const DOTS = /(?:\.{3}|\u2026|_{3})[.\u2026_\s]*/;

const FIGURE = /^\s*\d[\d.,\s]*%?\s*$/;

/** Returns cells with a figure over the dots of a printed line, "Tổng số: … người": it is not read. */
function figuresInDots({ unitPlaces }: BlankForm, { form, copy, cellOf }: SheetMatch): readonly string[] {
  const { sheet } = form.grid;
  const found: string[] = [];
  for (let row = 0; row <= form.lastRow; row++) {
    for (const { column } of form.textsIn(row)) {
      const printed = contentAt(form.grid, row, column);
      if (typeof printed !== "string" || !DOTS.test(printed)) continue;
      if (unitPlaces.some((each) => each.sheet === sheet && each.row === row && each.column === column))
        continue;
      const at = cellOf(row, column);
      const written = at && contentAt(copy.grid, at.row, at.column);
      if (at && typeof written === "string" && hasFigure(printed, written)) found.push(a1(at.row, at.column));
    }
  }
  return found;
}

/** Checks whether a gap of a line was filled with a figure that is no day, year or number of a letter. */
function hasFigure(printed: string, written: string): boolean {
  const pieces = printed.split(DOTS).map(onOneLine);
  return gapsOf(pieces, onOneLine(written)).some((gap, index) => {
    const before = withoutNumber(pieces[index] ?? "").replace(/[\s:\d]+$/, "");
    return FIGURE.test(gap) && !endsWith(before, WORDS.whenWithin) && !isOneOf(before, WORDS.letter);
  });
}

/** Returns the entries between the pieces of a line; empty if the pieces are not in order. */
function gapsOf(pieces: readonly string[], written: string): readonly string[] {
  const gaps: string[] = [];
  let rest = written;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const at = index === 0 ? 0 : isLast && piece === "" ? rest.length : rest.indexOf(piece);
    if (at < 0 || !rest.startsWith(piece, at)) return [];
    if (index > 0) gaps.push(rest.slice(0, at));
    rest = rest.slice(at + piece.length);
  }
  return gaps;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
