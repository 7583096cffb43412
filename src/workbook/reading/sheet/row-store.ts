import type { CellPosition } from "../../grid/address";
import { type CellContent, type CellFormula, cellKey, isCellError } from "../../grid/grid";
import { sparseCopy } from "../../grid/sparse";
import type { Budget } from "../budget";
import type { CellBody } from "./cell-body";
import type { SheetTag } from "./sheet-tag";

interface StoredRow {
  values: (CellContent | undefined)[];
  formats: (number | undefined)[];
}

/** Shared by all rows without styles; never changed. */
const NO_FORMATS: (number | undefined)[] = [];

/**
 * A row with more places than this for each cell, and a few for the row, is stored as a table of its cells.
 */
const PLACES_A_CELL = 4;
const PLACES_A_ROW = 16;
/** A row with more cells grows: the next one may have a single cell. */
const MOST_USUAL = 64;
/** Lists at most this many cells that the file holds twice. */
const MOST_CLASHES = 100;

/**
 * Collects the cells of one sheet. Creates a row with its first non-empty cell, so empty rows cost nothing;
 * arrays keep their holes, so a cell in the last row or column costs one cell. Of two cells at one address
 * the later wins; if they differ, the address is stored as a clash.
 */
export class RowStore {
  readonly rows: (StoredRow | undefined)[] = [];
  readonly formulas = new Map<number, CellFormula>();
  readonly clashes: CellPosition[] = [];
  lastColumn = -1;
  private readonly budget: Budget;
  private row = -1;
  private current: StoredRow | undefined;
  /** Cells up to this column may exist already. */
  private reached = -1;
  /** Places that the open row may have before it becomes a table. */
  private places = 0;
  private readonly tables = new Set<number>();
  /** The initial capacity of a new row: the length of the previous one. */
  private usual = 0;
  /** The last non-empty places of the open row. */
  private lastValue = -1;
  private lastFormat = -1;
  /** Formats of the previous row: the rows of a list share one array. */
  private formatsBefore = NO_FORMATS;

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
    if (body.value !== undefined) {
      target.values[column] = body.value;
      if (column > this.lastValue) this.lastValue = column;
    }
    if (style > 0) {
      if (target.formats === NO_FORMATS) target.formats = new Array<undefined>(this.usual);
      target.formats[column] = style;
      if (column > this.lastFormat) this.lastFormat = column;
    }
    if (body.formula) this.formulas.set(cellKey(row, column), body.formula);
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** Closes the open row. */
  close(): void {
    const { current, usual, lastValue, lastFormat } = this;
    if (current === undefined || this.tables.has(this.row)) return;
    current.values = fitted(current.values, lastValue + 1, usual);
    if (current.formats !== NO_FORMATS) {
      const formats = fitted(current.formats, lastFormat + 1, usual);
      current.formats = isAlike(formats, this.formatsBefore) ? this.formatsBefore : formats;
      this.formatsBefore = current.formats;
    }
    this.usual = Math.min(Math.max(lastValue, lastFormat) + 1, MOST_USUAL);
  }

  private goTo(row: number): void {
    this.close();
    this.row = row;
    this.current = this.rows[row];
    if (this.current && !this.tables.has(row)) this.current.formats = this.current.formats.slice();
    this.reached = this.current ? Infinity : -1;
    this.lastValue = (this.current?.values.length ?? 0) - 1;
    this.lastFormat = (this.current?.formats.length ?? 0) - 1;
    this.places = (this.tables.has(row) ? Infinity : this.lastValue + 1) + PLACES_A_ROW;
  }

  private begin(): StoredRow {
    this.budget.spendRow();
    const row: StoredRow = { values: new Array<undefined>(this.usual), formats: NO_FORMATS };
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

/** Returns the used part of an array. Arrays that grew have half as much spare capacity; a copy has none. */
function fitted<T>(places: T[], length: number, usual: number): T[] {
  if (places.length > usual) return places.slice(0, length);
  // Engines take time even to set an unchanged length.
  if (places.length !== length) places.length = length;
  return places;
}

function isAlike(one: readonly (number | undefined)[], other: readonly (number | undefined)[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

const isSame = (one: CellContent, other: CellContent | undefined): boolean =>
  isCellError(one) ? isCellError(other) && one.error === other.error : one === other;
