import { parseA1 } from "../../grid/address";
import { attribute, numberAttribute } from "../../reading/xml/xml-attribute";
import type { ElementHandler } from "../../reading/xml/xml-elements";
import { stopAtUnusual } from "../xml/patch-stop";

/** A row or cell element; positions as in `ElementSpan`. */
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
 * Walks through a sheet part and finds the requested rows (from 0), their cells, and every formula result.
 * Rows and cells without an address follow their predecessors, as in every reader. Refuses a cell whose
 * address is in another row.
 */
export class CellFinder implements ElementHandler {
  /** If a row number occurs several times, its first row. */
  readonly rows = new Map<number, FoundRow>();
  /** Start of the first row below each requested row; no entry if all cells are above it. */
  readonly next = new Map<number, number>();
  /** Results of formula cells. */
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

  /** Moves to the next cell: behind the previous one, or at its address. */
  private place(attributes: string): void {
    this.column++;
    const position = parseA1(attribute(attributes, "r") ?? "");
    if (position === undefined) return;
    this.column = position.column;
    const row = this.currentRow;
    if (row === undefined || position.row === this.row) return;
    // A row without a number takes that of its cells.
    if (row.isNumbered || row.cells.length > 0) stopAtUnusual(this.part);
    this.row = position.row;
    row.row = position.row;
  }

  /** A row has ended: requested rows above it are missing. */
  private pass(row: FoundRow): void {
    for (let first = this.ahead[0]; first !== undefined && first < row.row; first = this.ahead[0]) {
      this.next.set(first, row.start);
      this.ahead.shift();
    }
    if (this.wanted.has(row.row) && !this.rows.has(row.row)) this.rows.set(row.row, row);
  }
}
