import type { Model } from "@ironcalc/wasm";
import { columnLetters } from "../../../src/workbook/grid/address";
import { cellKey } from "../../../src/workbook/grid/grid";
import type { Calculation } from "../model/calculation";
import type { CellValue } from "../model/cell";
import { EnteredBook, type EnteredCell } from "./entered-book";
import { readExactly } from "./exact-numbers";
import type { ShownNumber } from "./exact-numbers";
import { ReadableFormulas, UNREADABLE } from "./readable-formulas";

const SCRATCH = "__scratch";
const NUMBER = 1;
const BOOLEAN = 4;
/** The engine's module after its binary was started, which differs between Node and a browser. */
export interface IronCalc {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => Model;
}

/**
 * Recalculation by @ironcalc/wasm. Source: the engine's own model of Excel (429 of 443 functions, excel-host
 * notes, section 6). It has no structured references, and comparisons treat numbers below about 1E-15 as
 * zero. The engine parses all formulas again whenever a sheet or name is added or removed. So it gets nothing
 * until a result is needed, which most tests never do. Then it gets everything at once, in a new workbook if
 * a sheet or name that no formula uses was added or removed.
 */
export class IronCalcCalculation implements Calculation {
  isAutomatic = true;
  private readonly book = new EnteredBook();
  /** Undefined if the engine lacks a sheet or name. */
  private model: Model | undefined;
  /** Cells that the model lacks, by key. */
  private readonly untold = new Map<string, EnteredCell>();
  private readonly results = new Map<string, CellValue>();
  /** Formulas not yet checked for readability. */
  private unread = new Map<string, EnteredCell>();
  /** The results stored here are older than the entries. */
  private isStale = false;
  /** The engine has calculated since the last entry. */
  private isEvaluated = false;

  /** `load` returns the engine when it is needed. */
  constructor(
    private readonly load: () => IronCalc,
    private readonly readable = new ReadableFormulas(load),
  ) {}

  addSheet(sheet: string, name: string): void {
    this.book.addSheet(sheet, name);
    this.tellAnew();
  }

  renameSheet(sheet: string, name: string): void {
    // The engine knows which formulas refer to the sheet and renames it there.
    const follows = this.book.refersTo(sheet) ? this.upToDate() : undefined;
    this.book.renameSheet(sheet, name);
    if (follows === undefined) {
      this.tellAnew();
    } else {
      follows.renameSheet(this.book.numberOf(sheet), name);
      this.book.readFormulas(follows);
      this.hasChanged();
    }
  }

  deleteSheet(sheet: string): void {
    for (const cell of this.book.formulas()) if (cell.sheet === sheet) this.forget(keyOf(cell));
    this.book.removeSheet(sheet);
    this.tellAnew();
  }

  enterValue(sheet: string, row: number, column: number, value: CellValue | undefined): void {
    const input = value === undefined ? "" : typed(value);
    this.enter({ sheet, row, column, input, isFormula: false });
  }

  enterFormula(sheet: string, row: number, column: number, formula: string): void {
    const cell = { sheet, row, column, input: formula, isFormula: true };
    this.enter(cell);
    this.unread.set(keyOf(cell), cell);
  }

  formula(sheet: string, row: number, column: number): string {
    return this.upToDate().getCellContent(this.book.numberOf(sheet), row + 1, column + 1);
  }

  result(sheet: string, row: number, column: number): CellValue {
    const key = keyOf({ sheet, row, column });
    if (this.isStale && (this.isAutomatic || !this.results.has(key))) this.recalculate(this.isAutomatic);
    return this.results.get(key) ?? 0;
  }

  defineName(name: string, sheet: string | undefined, formula: string): void {
    const isNew = this.book.defineName({ name, sheet, refersTo: formula.replace(/^=/, "") });
    if (isNew) this.tellAnew();
  }

  deleteName(name: string, sheet: string | undefined): void {
    this.book.deleteName({ name, sheet });
    this.tellAnew();
  }

  calculate(): void {
    if (this.isStale) this.recalculate(true);
  }

  takeUnreadable(): readonly string[] {
    const cells = [...this.unread.values()];
    this.unread = new Map();
    const doubtful = this.readable.doubtful(cells.map(({ input }) => input));
    const asked = cells.filter(({ input }) => doubtful.has(input));
    if (asked.length === 0) return [];
    const model = this.evaluated();
    return asked.filter((cell) => this.shown(model, cell) === UNREADABLE).map(({ input }) => input);
  }

  /** `everything`: also recalculates known results. */
  private recalculate(everything: boolean): void {
    const cells = this.book.formulas().filter((cell) => everything || !this.results.has(keyOf(cell)));
    if (cells.length === 0) return;
    const model = this.evaluated();
    const numbers: (readonly [key: string, number: ShownNumber])[] = [];
    for (const cell of cells) {
      const { sheet, row, column } = cell;
      const type = model.getCellType(this.book.numberOf(sheet), row + 1, column + 1);
      const shown = this.shown(model, cell);
      if (type === NUMBER) {
        const name = this.book.nameOf(sheet).replaceAll("'", "''");
        numbers.push([keyOf(cell), { reference: `'${name}'!$${columnLetters(column)}$${row + 1}`, shown }]);
      } else {
        this.results.set(keyOf(cell), type === BOOLEAN ? shown === "TRUE" : shown);
      }
    }
    const values = readExactly(
      model,
      numbers.map(([, number]) => number),
    );
    numbers.forEach(([key], index) => this.results.set(key, values[index] ?? 0));
    model.pauseEvaluation();
    this.isStale = !everything;
  }

  private enter(cell: EnteredCell): void {
    this.forget(keyOf(cell));
    this.book.enter(cell);
    this.untold.set(keyOf(cell), cell);
    this.hasChanged();
  }

  private hasChanged(): void {
    this.isStale = true;
    this.isEvaluated = false;
  }

  /** Makes the engine start with a new workbook on its next use. */
  private tellAnew(): void {
    this.model?.free();
    this.model = undefined;
    this.hasChanged();
  }

  /** Returns the engine with everything entered. */
  private upToDate(): Model {
    if (this.model === undefined) {
      this.model = this.start();
      this.book.tellAll(this.model);
    } else {
      for (const cell of this.untold.values()) this.book.tell(this.model, cell);
    }
    this.untold.clear();
    return this.model;
  }

  private start(): Model {
    const { Model } = this.load();
    const model = new Model("stand-in", "en", "UTC", "en");
    model.renameSheet(0, SCRATCH);
    model.pauseEvaluation();
    return model;
  }

  private evaluated(): Model {
    const model = this.upToDate();
    if (this.isEvaluated) return model;
    this.isEvaluated = true;
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    return model;
  }

  private shown(model: Model, { sheet, row, column }: EnteredCell): string {
    return model.getFormattedCellValue(this.book.numberOf(sheet), row + 1, column + 1);
  }

  private forget(key: string): void {
    this.results.delete(key);
    this.unread.delete(key);
  }
}

const keyOf = ({ sheet, row, column }: Pick<EnteredCell, "sheet" | "row" | "column">): string =>
  `${sheet}|${cellKey(row, column)}`;

/** A leading quote makes the entry text. */
function typed(value: CellValue): string {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
