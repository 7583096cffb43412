import type { CellPosition } from "../../../domain/grid/address";
import { type CellContent, type CellFormula, cellKey, isCellError } from "../../../domain/grid/grid";
import { sparseCopy } from "../../../domain/grid/sparse";
import type { Budget } from "../budget";
import type { CellBody } from "./cell-body";
import type { SheetTag } from "./sheet-tag";

interface StoredRow {
  values: (CellContent | undefined)[];
  formats: (number | undefined)[];
}

/** Of every row whose cells have no style of their own: nothing is ever put into it. */
const NO_FORMATS: (number | undefined)[] = [];

/** More places than this for a cell, and a few for every row, are a waste: the row is kept as a table of its cells. */
const PLACES_A_CELL = 4;
const PLACES_A_ROW = 16;
/** So many cells of a sheet are named at most that the file holds twice. */
const MOST_CLASHES = 100;

/**
 * Gathers the cells of one sheet. A row comes into being with its first cell that says anything, so rows of nothing cost
 * nothing; arrays keep their holes, so a cell in the last row or column costs one cell. Of two cells at one address the
 * later wins; where it says something else than the first, the address is kept as a clash.
 */
export class RowStore {
  readonly rows: (StoredRow | undefined)[] = [];
  readonly formulas = new Map<number, CellFormula>();
  readonly clashes: CellPosition[] = [];
  lastColumn = -1;
  private readonly budget: Budget;
  private row = -1;
  private current: StoredRow | undefined;
  /** Cells up to this column may be there already. */
  private reached = -1;
  /** Places that the open row may have before it becomes a table. */
  private places = 0;
  private readonly tables = new Set<number>();

  constructor(budget: Budget) {
    this.budget = budget;
  }

  put(tag: SheetTag, body: CellBody): void {
    const { row, column, style } = tag;
    if (row !== this.row) this.goTo(row);
    if (column <= this.reached) this.clear(column, body.value);
    else this.reached = column;
    if (body.value === undefined && style <= 0 && body.formula === undefined) return;
    const target = (this.current ??= this.begin());
    this.places += PLACES_A_CELL;
    if (column >= this.places) this.keepAsTable(target);
    if (body.value !== undefined) target.values[column] = body.value;
    if (style > 0) {
      if (target.formats === NO_FORMATS) target.formats = [];
      target.formats[column] = style;
    }
    if (body.formula) this.formulas.set(cellKey(row, column), body.formula);
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** Closes the open row. Arrays that grew have room for half as many items again: a copy takes what they hold. */
  close(): void {
    const { current } = this;
    if (current === undefined || this.tables.has(this.row)) return;
    current.values = current.values.slice();
    if (current.formats !== NO_FORMATS) current.formats = current.formats.slice();
  }

  private goTo(row: number): void {
    this.close();
    this.row = row;
    this.current = this.rows[row];
    this.reached = this.current ? Infinity : -1;
    const known = this.tables.has(row) ? Infinity : (this.current?.values.length ?? 0);
    this.places = known + PLACES_A_ROW;
  }

  private begin(): StoredRow {
    this.budget.spendRow();
    const row: StoredRow = { values: [], formats: NO_FORMATS };
    this.rows[this.row] = row;
    return row;
  }

  private keepAsTable(row: StoredRow): void {
    row.values = sparseCopy(row.values);
    row.formats = sparseCopy(row.formats);
    this.tables.add(this.row);
    this.places = Infinity;
  }

  private clear(column: number, instead: CellContent | undefined): void {
    this.formulas.delete(cellKey(this.row, column));
    if (!this.current) return;
    const { values, formats } = this.current;
    const before = values[column];
    if (before !== undefined && !isSame(before, instead) && this.clashes.length < MOST_CLASHES) {
      this.clashes.push({ row: this.row, column });
    }
    if (before !== undefined) values[column] = undefined;
    if (formats[column] !== undefined) formats[column] = undefined;
  }
}

const isSame = (one: CellContent, other: CellContent | undefined): boolean =>
  isCellError(one) ? isCellError(other) && one.error === other.error : one === other;
