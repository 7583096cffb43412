import type { Model } from "@ironcalc/wasm";
import { cellKey } from "../../../src/workbook/grid/grid";
import { mentions } from "../model/mentions";

/** The engine's number of the first sheet; a scratch sheet precedes it. */
const FIRST_SHEET = 1;

/** A name whose sheet is deleted; the engine does not accept such names. */
const BROKEN = "#REF!";

/** A cell as somebody would type it into the engine. An empty text empties the cell. */
export interface EnteredCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly input: string;
  readonly isFormula: boolean;
}

interface EnteredSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: Map<number, EnteredCell>;
}

interface EnteredName {
  readonly name: string;
  /** The id of a sheet; undefined for the whole workbook. */
  readonly sheet: string | undefined;
  readonly refersTo: string;
}

/**
 * Everything entered into a workbook: sheets in the engine's order, names, cells. Sheets are identified by
 * id.
 */
export class EnteredBook {
  private sheets: readonly EnteredSheet[] = [];
  private names: readonly EnteredName[] = [];

  addSheet(id: string, name: string): void {
    this.sheets = [...this.sheets, { id, name, cells: new Map() }];
  }

  renameSheet(id: string, name: string): void {
    this.sheets = this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, name } : sheet));
  }

  removeSheet(id: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
    this.names = this.names.filter(({ sheet }) => sheet !== id);
  }

  enter(cell: EnteredCell): void {
    const { cells } = this.sheet(cell.sheet);
    const key = cellKey(cell.row, cell.column);
    if (cell.input === "") cells.delete(key);
    else cells.set(key, cell);
  }

  /**
   * Replaces the name with the same spelling on that sheet, or in the workbook. Returns false if nothing
   * changes.
   */
  defineName(name: EnteredName): boolean {
    if (this.names.some((known) => isSpeltAlike(known, name) && known.refersTo === name.refersTo))
      return false;
    this.deleteName(name);
    this.names = [...this.names, name];
    return true;
  }

  deleteName(name: Omit<EnteredName, "refersTo">): void {
    this.names = this.names.filter((known) => !isSpeltAlike(known, name));
  }

  numberOf(id: string): number {
    return FIRST_SHEET + this.sheets.indexOf(this.sheet(id));
  }

  nameOf(id: string): string {
    return this.sheet(id).name;
  }

  formulas(): readonly EnteredCell[] {
    return this.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ isFormula }) => isFormula));
  }

  /** Returns whether a formula outside a sheet may refer to it. */
  refersTo(id: string): boolean {
    const { name } = this.sheet(id);
    return this.formulas().some(({ sheet, input }) => sheet !== id && mentions(input, name));
  }

  /** Enters everything into an empty engine. */
  tellAll(model: Model): void {
    for (const { id, name } of this.sheets) {
      model.newSheet();
      model.renameSheet(this.numberOf(id), name);
    }
    for (const { name, sheet, refersTo } of this.names) {
      if (refersTo === BROKEN) continue;
      model.newDefinedName(name, sheet === undefined ? null : this.numberOf(sheet), refersTo);
    }
    for (const { cells } of this.sheets) for (const cell of cells.values()) this.tell(model, cell);
  }

  tell(model: Model, { sheet, row, column, input }: EnteredCell): void {
    const at = [this.numberOf(sheet), row + 1, column + 1] as const;
    if (input === "") model.rangeClearContents(...at, row + 1, column + 1);
    else model.setUserInput(...at, input);
  }

  /** Reads the formulas back from the engine after a sheet was renamed. */
  readFormulas(model: Model): void {
    for (const cell of this.formulas()) {
      const input = model.getCellContent(this.numberOf(cell.sheet), cell.row + 1, cell.column + 1);
      if (input !== cell.input) this.enter({ ...cell, input });
    }
  }

  private sheet(id: string): EnteredSheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`No sheet with id ${id}`);
    return found;
  }
}

const isSpeltAlike = (one: Omit<EnteredName, "refersTo">, other: Omit<EnteredName, "refersTo">): boolean =>
  one.sheet === other.sheet && one.name.toLowerCase() === other.name.toLowerCase();
