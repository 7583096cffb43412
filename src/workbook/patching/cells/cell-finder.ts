import { parseA1 } from "../../grid/address";
import { attribute, numberAttribute } from "../../reading/xml/xml-attribute";
import type { ElementHandler } from "../../reading/xml/xml-elements";
import { stopAtUnusual } from "../xml/patch-stop";

/** A row or cell element; places as in `ElementSpan`. */
interface Found {
  readonly start: number;
  readonly inside: number;
  readonly attributes: string;
  insideEnd: number;
  end: number;
}

/** The `v` element of a cell. */
interface FoundValue {
  readonly start: number;
  end: number;
}

export interface FoundCell extends Found {
  readonly column: number;
  hasFormula: boolean;
  value: FoundValue | undefined;
}

export interface FoundRow extends Found {
  row: number;
  readonly isNumbered: boolean;
  readonly cells: FoundCell[];
}

/**
 * Walks through a sheet part and finds the rows that are asked for (from 0), the cells in them, and every result of a
 * formula. Rows and cells without an address follow their predecessors, as every reader has it. A cell that says it belongs
 * to another row than the one it stands in is refused.
 */
export class CellFinder implements ElementHandler {
  /** Of several rows of one number the first. */
  readonly rows = new Map<number, FoundRow>();
  /** Where the first row below a row asked for starts; none when all cells stand above it. */
  readonly next = new Map<number, number>();
  /** Of calculated cells. */
  readonly results: FoundValue[] = [];

  private readonly ahead: number[];
  private row = -1;
  private column = -1;
  private currentRow: FoundRow | undefined;
  private currentCell: FoundCell | undefined;

  constructor(
    private readonly wanted: ReadonlySet<number>,
    private readonly part: string,
  ) {
    this.ahead = [...wanted].sort((one, other) => one - other);
  }

  open(name: string, attributes: string, parent: string, start: number, inside: number): void {
    const found = { start, inside, attributes, insideEnd: inside, end: inside };
    if (name === "row" && parent === "sheetData") {
      const number = numberAttribute(attributes, "r");
      this.row = number === undefined ? this.row + 1 : number - 1;
      this.column = -1;
      this.currentRow = { ...found, row: this.row, isNumbered: number !== undefined, cells: [] };
    } else if (name === "c" && parent === "row") {
      this.place(attributes);
      this.currentCell = { ...found, column: this.column, hasFormula: false, value: undefined };
    } else if (parent === "c" && this.currentCell) {
      if (name === "f") this.currentCell.hasFormula = true;
      else if (name === "v") this.currentCell.value = { start, end: inside };
    }
  }

  close(name: string, _text: string, parent: string, insideEnd: number, end: number): void {
    const { currentCell: cell, currentRow: row } = this;
    if (name === "v" && parent === "c" && cell?.value) {
      cell.value.end = end;
    } else if (name === "c" && parent === "row" && cell) {
      Object.assign(cell, { insideEnd, end });
      if (cell.hasFormula && cell.value) this.results.push(cell.value);
      if (this.wanted.has(this.row)) row?.cells.push(cell);
      this.currentCell = undefined;
    } else if (name === "row" && parent === "sheetData" && row) {
      Object.assign(row, { insideEnd, end });
      this.pass(row);
      this.currentRow = undefined;
    }
  }

  /** Puts the next cell behind the one before, or where it says. */
  private place(attributes: string): void {
    this.column++;
    const position = parseA1(attribute(attributes, "r") ?? "");
    if (position === undefined) return;
    this.column = position.column;
    const row = this.currentRow;
    if (row === undefined || position.row === this.row) return;
    // A row without a number has that of its cells.
    if (row.isNumbered || row.cells.length > 0) stopAtUnusual(this.part);
    this.row = position.row;
    row.row = position.row;
  }

  /** A row has ended: rows asked for above it would have stood before it. */
  private pass(row: FoundRow): void {
    for (let first = this.ahead[0]; first !== undefined && first < row.row; first = this.ahead[0]) {
      this.next.set(first, row.start);
      this.ahead.shift();
    }
    if (this.wanted.has(row.row) && !this.rows.has(row.row)) this.rows.set(row.row, row);
  }
}
