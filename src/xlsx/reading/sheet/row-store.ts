import { type CellContent, type CellFormula, cellKey } from "../../../domain/grid/grid";
import type { CellBody } from "./cell-body";
import type { SheetTag } from "./sheet-tag";

interface StoredRow {
  readonly values: (CellContent | undefined)[];
  readonly formats: (number | undefined)[];
}

/**
 * Gathers the cells of one sheet. A row comes into being with its first cell that says anything, so rows of nothing
 * cost nothing; arrays keep their holes, so a cell in the last row or column costs one cell. Of two cells at one
 * address the later wins.
 */
export class RowStore {
  readonly rows: (StoredRow | undefined)[] = [];
  readonly formulas = new Map<number, CellFormula>();
  lastColumn = -1;
  private row = -1;
  private current: StoredRow | undefined;
  /** Cells up to this column may be there already. */
  private reached = -1;

  put(tag: SheetTag, body: CellBody): void {
    const { row, column, style } = tag;
    if (row !== this.row) this.goTo(row);
    if (column <= this.reached) this.clear(column);
    else this.reached = column;
    if (body.value === undefined && style <= 0 && body.formula === undefined) return;
    const target = (this.current ??= this.begin());
    if (body.value !== undefined) target.values[column] = body.value;
    if (style > 0) target.formats[column] = style;
    if (body.formula) this.formulas.set(cellKey(row, column), body.formula);
    if (column > this.lastColumn) this.lastColumn = column;
  }

  private goTo(row: number): void {
    this.row = row;
    this.current = this.rows[row];
    this.reached = this.current ? Infinity : -1;
  }

  private begin(): StoredRow {
    const row: StoredRow = { values: [], formats: [] };
    this.rows[this.row] = row;
    return row;
  }

  private clear(column: number): void {
    this.formulas.delete(cellKey(this.row, column));
    if (!this.current) return;
    const { values, formats } = this.current;
    if (values[column] !== undefined) values[column] = undefined;
    if (formats[column] !== undefined) formats[column] = undefined;
  }
}
