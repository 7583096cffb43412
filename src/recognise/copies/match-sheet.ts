import type { BlankForm, BlankTable, UnitPlace } from "../plan/blank-form";
import { contentAt, type CellContent } from "../../workbook/grid";
import { hasWord } from "../../base/text";
import { headingPath, pathKey } from "../recognition/tables/headings";
import type { SheetCells } from "../recognition/sheet-cells";
import { alignColumns, type ColumnMatch } from "./align-columns";
import { alignRows, type CopyTexts, type RowMatch, type ComparedRow } from "./row-alignment";

/** A sheet of a form and its sheet in a copy. */
export interface SheetMatch {
  readonly form: SheetCells;
  readonly copy: SheetCells;
  readonly rows: RowMatch;
  readonly columns: ReadonlyMap<BlankTable, ColumnMatch>;
  /** Returns the place of a cell of the form in the copy. */
  readonly cellOf: (
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number } | undefined;
  /** Returns the form columns of copy columns, in a row of the form. */
  readonly formColumns: (row: number) => (column: number) => number | undefined;
}

/** Matches rows and columns of a sheet: tables by their titles, other cells by the label to their left. */
export function matchSheet(
  form: SheetCells,
  copy: SheetCells,
  known: Pick<BlankForm, "tables" | "lists" | "unitPlaces">,
): SheetMatch {
  const { sheet } = form.grid;
  const texts = textsOfRows(copy);
  const rows = alignRows(textRows(form, known, texts), texts);
  const tables = known.tables.filter((table) => table.sheet === sheet);
  const columns = new Map(tables.map((table) => [table, columnsOf(form, copy, table, rows)]));
  const columnOf = (row: number, other: number, column: number): number | undefined => {
    const table = tables.find((each) => isInside(each, row, column));
    return table === undefined
      ? besideLabel(form, copy, row, other, column)
      : columns.get(table)?.columnOf(column);
  };
  const inverses = new Map<BlankTable, ReadonlyMap<number, number>>();
  const inverseOf = (table: BlankTable): ReadonlyMap<number, number> => {
    const known = inverses.get(table) ?? inverse(table, columns.get(table));
    inverses.set(table, known);
    return known;
  };
  return {
    form,
    copy,
    rows,
    columns,
    cellOf: (row, column) => {
      const other = rows.rowOf(row);
      const otherColumn = other === undefined ? undefined : columnOf(row, other, column);
      return other === undefined || otherColumn === undefined
        ? undefined
        : { row: other, column: otherColumn };
    },
    formColumns: (row) => {
      const here = tables.filter((each) => row >= each.firstHeadingRow && row <= each.lastRow);
      const near = here.length > 0 ? here : tables.filter((each) => row > each.lastRow).slice(-1);
      const isInserted = (column: number): boolean =>
        near.some((table) => columns.get(table)?.inserted.includes(column) === true);
      return (column) => {
        const found = near.map((table) => inverseOf(table).get(column)).find((own) => own !== undefined);
        // Outside tables a column keeps its position if that of the table does.
        return found ?? (isInserted(column) ? undefined : column);
      };
    },
  };
}

const inverse = ({ left, right }: BlankTable, match: ColumnMatch | undefined): ReadonlyMap<number, number> =>
  new Map(
    Array.from({ length: right - left + 1 }, (_, index) => left + index).flatMap((column) => {
      const other = match?.columnOf(column);
      return other === undefined ? [] : [[other, column] as const];
    }),
  );

const isInside = (table: BlankTable, row: number, column: number): boolean =>
  row >= table.firstHeadingRow && row <= table.lastRow && column >= table.left && column <= table.right;

/** "Month … year …": entries between the words. */
const DOTS_WITHIN = /(?:\.{3}|\u2026|_{3})\s*\S/;

/** "Báo cáo của …": an entry behind the words. */
const endsInDots = (content: CellContent | undefined): boolean =>
  typeof content === "string" && /(?:\.{3}|\u2026|_{3})[.\u2026_\s]*$/.test(content);

/** Returns rows with texts; a unit writes behind the label of its name, so that text is longer in a copy. */
function textRows(
  form: SheetCells,
  { unitPlaces, lists, tables }: Pick<BlankForm, "tables" | "lists" | "unitPlaces">,
  copy: CopyTexts,
): readonly ComparedRow[] {
  const { sheet } = form.grid;
  const places = unitPlaces.filter((place) => place.sheet === sheet);
  const written = tables.filter((table) => table.sheet === sheet && isWritten(form, table, copy));
  const isListed = (row: number): boolean =>
    lists.some((list) => list.sheet === sheet && row >= list.area.top && row <= list.area.bottom) ||
    written.some(({ lastHeadingRow, lastRow }) => row > lastHeadingRow && row <= lastRow);
  const rows: ComparedRow[] = [];
  for (let row = 0; row <= form.lastRow; row++) {
    const texts = form.textsIn(row).filter(({ shown }) => !DOTS_WITHIN.test(shown));
    if (texts.length === 0 || isListed(row)) continue;
    rows.push({
      row,
      texts: texts.map(({ folded, shown, column }) => ({
        folded,
        isOpenEnded:
          shown.endsWith(":") ||
          places.some((place) => isAt(place, row, column)) ||
          endsInDots(contentAt(form.grid, row, column)),
      })),
    });
  }
  return rows;
}

/** Fewer rows are no list. */
const LEAST_ROWS = 3;

/** Checks for a filled list: the copy contains the first words of almost none of its rows. */
function isWritten(form: SheetCells, { lastHeadingRow, lastRow }: BlankTable, copy: CopyTexts): boolean {
  const labels: (readonly [row: number, folded: string])[] = [];
  for (let row = lastHeadingRow + 1; row <= lastRow; row++) {
    const first = form.textsIn(row).find(({ folded }) => hasWord(folded));
    if (first !== undefined) labels.push([row, first.folded]);
  }
  const isLabelled = (found: number): boolean => labels.length < LEAST_ROWS || found * 4 >= labels.length;
  // Nearly every copy has the labels in the rows of the form.
  if (isLabelled(labels.filter(([row, folded]) => copy.of(row)?.has(folded)).length)) return false;
  const inCopy = new Set([...copy.all().values()].flatMap((texts) => [...texts]));
  return !isLabelled(labels.filter(([, folded]) => inCopy.has(folded)).length);
}

const isAt = (place: UnitPlace, row: number, column: number): boolean =>
  place.row === row && place.column === column;

function textsOfRows(copy: SheetCells): CopyTexts {
  const of = (row: number): ReadonlySet<string> | undefined => {
    const texts = copy.textsIn(row);
    return texts.length === 0 ? undefined : new Set(texts.map(({ folded }) => folded));
  };
  let known: ReturnType<CopyTexts["all"]> | undefined;
  const all = (): ReturnType<CopyTexts["all"]> => {
    if (known !== undefined) return known;
    const rows = new Map<number, ReadonlySet<string>>();
    for (let row = 0; row <= copy.lastRow; row++) {
      const texts = of(row);
      if (texts !== undefined) rows.set(row, texts);
    }
    known = rows;
    return rows;
  };
  return { of, all };
}

function columnsOf(form: SheetCells, copy: SheetCells, table: BlankTable, rows: RowMatch): ColumnMatch {
  const firstHeadingRow = rows.rowOf(table.firstHeadingRow);
  const lastHeadingRow = rows.rowOf(table.lastHeadingRow);
  const same: ColumnMatch = { columnOf: (column) => column, missing: [], moved: [], inserted: [] };
  if (firstHeadingRow === undefined || lastHeadingRow === undefined) return same;
  const keyed = (
    cells: SheetCells,
    place: Omit<BlankTable, "sheet" | "lastRow">,
    first: number,
    last: number,
  ) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({
      column: first + index,
      key: pathKey(headingPath(cells, place, first + index)),
    }));
  // A numbered row is recognised by its width; columns inserted before the table do not make it wider.
  const place = { firstHeadingRow, lastHeadingRow, left: table.left, right: table.right };
  return alignColumns(keyed(form, table, table.left, table.right), keyed(copy, place, 0, copy.lastColumn));
}

/** Returns the column at the same distance from the nearest text to its left as in the form. */
function besideLabel(
  form: SheetCells,
  copy: SheetCells,
  row: number,
  other: number,
  column: number,
): number | undefined {
  const label = form.textsIn(row).findLast((text) => text.column < column);
  if (label === undefined) return column;
  const found = copy.textsIn(other).find(({ folded }) => folded === label.folded);
  return found === undefined ? column : found.column + column - label.column;
}
