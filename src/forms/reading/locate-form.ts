import { contentAt, formulaAt, type CellContent, type Grid } from "../../workbook/grid";
import { codeAt, codesInColumn, codesInRow, filledColumns, rowsHolding } from "./code-text";
import { formWords } from "../words/form-words";
import { COLUMN_ORDER, EARLIER_COLUMN, EARLIER_COLUMN_ORDER, RELATION_COLUMN } from "../layout/form-columns";
import { CODE_HEADING, MARK_CODES } from "../layout/header-codes";
import { knownColumns, signRows, type ColumnSigns, type UncodedColumn } from "./known-columns";

/** A form on a sheet, found by its marks even if rows and columns moved. */
export interface LocatedForm {
  readonly grid: Grid;
  /** Keyed by code, from the code column. */
  readonly rows: ReadonlyMap<string, number>;
  readonly codeColumn: number;
  readonly valueColumn: number;
  readonly noteColumn?: number;
  readonly relationColumn?: number;
  /** Keyed by code; undefined if the code row is gone. */
  readonly columns?: ReadonlyMap<string, number>;
  readonly codeRow?: number;
  /** Columns that lost their code. */
  readonly uncoded: readonly UncodedColumn[];
  /** Number of marks in the header block. */
  readonly marks: number;
  /** Typed contents of the value column below the header block, by row code. */
  readonly typed: ReadonlyMap<string, CellContent>;
}

/**
 * Returns the forms of a workbook, best first: marked before unmarked, visible before hidden, containing
 * before contained, more marks before fewer, then in sheet order.
 */
export function locateForms(grids: readonly Grid[]): readonly LocatedForm[] {
  const known = located.get(grids) ?? searchForms(grids);
  located.set(grids, known);
  return known;
}

/**
 * Cached, because content and structure are read from the same grids, and locating takes as long as either.
 */
const located = new WeakMap<readonly Grid[], readonly LocatedForm[]>();

function searchForms(grids: readonly Grid[]): readonly LocatedForm[] {
  const forms = grids
    .map((grid) => byCodeRow(grid) ?? byCodeColumn(grid))
    .filter((form) => form !== undefined);
  const rank = (form: LocatedForm): number =>
    (form.marks === 0 ? 1000 : 0) +
    (form.grid.visibility === "visible" ? 0 : 100) +
    (forms.some((other) => isContained(form, other)) ? 10 : 0) -
    form.marks;
  return forms.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Returns whether another form contains all typed contents of this one and more: this one is the empty
 * original or a draft.
 */
export const isContained = ({ typed }: LocatedForm, other: LocatedForm): boolean =>
  typed.size < other.typed.size && [...typed].every(([code, content]) => other.typed.get(code) === content);

const HEADINGS: ReadonlyMap<string, string> = new Map(Object.entries(formWords.headings));
const signsOf = (order: readonly string[]): readonly ColumnSigns[] =>
  order.map((code) => ({ code, heading: HEADINGS.get(code) }));
const ISSUED = signsOf(COLUMN_ORDER);
const ISSUED_EARLIER = signsOf(EARLIER_COLUMN_ORDER);
const CODES = new Set(EARLIER_COLUMN_ORDER);

/**
 * Locates a form by its code row, which names the code and value columns; a column without a code by its
 * other signs.
 */
function byCodeRow(grid: Grid): LocatedForm | undefined {
  const rows = signRows(grid, CODES);
  const isEarlier = rows.some((row) => codesInRow(grid, row).has(EARLIER_COLUMN));
  const known = knownColumns(grid, isEarlier ? ISSUED_EARLIER : ISSUED, rows, false);
  if (known?.codeRow === undefined) return undefined;
  const { uncoded, codeRow } = known;
  const columns = new Map(known.columns);
  // A gap of other columns separates it from the form.
  columns.delete(RELATION_COLUMN.code);
  const codeColumn = columns.get(CODE_HEADING);
  const valueColumn = columns.get("VALUE");
  if (codeColumn === undefined || valueColumn === undefined) return undefined;
  return {
    ...formAt(grid, codeColumn, valueColumn),
    columns,
    codeRow,
    uncoded,
    noteColumn: columns.get("NOTE"),
    relationColumn: known.columns.get(RELATION_COLUMN.code),
  };
}

/**
 * Locates a form without a code row by its header marks. The value column is that of the last content in the
 * plan's row.
 */
function byCodeColumn(grid: Grid): LocatedForm | undefined {
  for (const row of rowsHolding(grid, MARK_CODES.plan)) {
    const codeColumn = codesInRow(grid, row).get(MARK_CODES.plan);
    const valueColumn = filledColumns(grid, row).at(-1);
    if (codeColumn === undefined || valueColumn === undefined || valueColumn === codeColumn) continue;
    if (codesInColumn(grid, codeColumn).has(MARK_CODES.round)) {
      return formAt(grid, codeColumn, valueColumn);
    }
  }
  return undefined;
}

function formAt(grid: Grid, codeColumn: number, valueColumn: number): LocatedForm {
  const rows = codesInColumn(grid, codeColumn);
  const headers = new Set<string>(Object.values(MARK_CODES));
  const marks = [...headers].filter((code) => rows.has(code)).length;
  const typed = new Map<string, CellContent>();
  for (const [code, row] of rows) {
    const content = contentAt(grid, row, valueColumn) ?? "";
    const isFormula = formulaAt(grid, row, valueColumn) !== undefined;
    if (!headers.has(code) && content !== "" && !isFormula) typed.set(code, content);
  }
  return { grid, rows, codeColumn, valueColumn, uncoded: [], marks, typed };
}

/** Returns the text in the value column on the row of a header code. */
export function headerText({ grid, rows, valueColumn }: LocatedForm, code: string): string | undefined {
  const row = rows.get(code);
  const text = row === undefined ? "" : codeAt(grid, row, valueColumn);
  return text === "" ? undefined : text;
}
