import type { Model } from "@ironcalc/wasm";
import { columnLetters } from "../../../src/domain/grid/address";
import { cellKey } from "../../../src/domain/grid/grid";
import type { Calculation } from "../model/calculation";
import type { CellValue } from "../model/cell";
import { readExactly } from "./exact-numbers";
import type { ShownNumber } from "./exact-numbers";

const SCRATCH = "__scratch";
const NUMBER = 1;
const BOOLEAN = 4;
/** What the engine shows for a text that is no formula. */
const UNREADABLE = "#ERROR!";

/** The engine's module once its binary has been started, which Node and a browser do differently. */
export interface IronCalc {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => Model;
}

interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Recalculation by @ironcalc/wasm. Source: the engine's own idea of Excel (429 of 443 functions known, excel-host notes,
 * section 6); it has no structured references, and it takes numbers below about 1E-15 for zero when comparing.
 */
export class IronCalcCalculation implements Calculation {
  isAutomatic = true;
  private readonly model: Model;
  /** In the engine's order; the scratch sheet comes first. */
  private readonly sheets = [SCRATCH];
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly results = new Map<string, CellValue>();
  private entered = new Set<string>();
  /** Results kept here are older than what was entered. */
  private isStale = false;
  /** The engine has calculated since the last entry. */
  private isEvaluated = false;

  constructor({ Model }: IronCalc) {
    this.model = new Model("stand-in", "en", "UTC", "en");
    this.model.renameSheet(0, SCRATCH);
    this.model.pauseEvaluation();
  }

  addSheet(sheet: string, name: string): void {
    this.model.newSheet();
    this.sheets.push(sheet);
    this.model.renameSheet(this.sheets.length - 1, name);
    this.entryMade();
  }

  renameSheet(sheet: string, name: string): void {
    this.model.renameSheet(this.indexOf(sheet), name);
    this.entryMade();
  }

  deleteSheet(sheet: string): void {
    this.model.deleteSheet(this.indexOf(sheet));
    this.sheets.splice(this.indexOf(sheet), 1);
    for (const [key, cell] of this.formulas) if (cell.sheet === sheet) this.forget(key);
    this.entryMade();
  }

  enterValue(sheet: string, row: number, column: number, value: CellValue | undefined): void {
    const index = this.indexOf(sheet);
    this.forget(keyOf(sheet, row, column));
    this.entryMade();
    if (value === undefined) this.model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
    else this.model.setUserInput(index, row + 1, column + 1, typed(value));
  }

  enterFormula(sheet: string, row: number, column: number, formula: string): void {
    const key = keyOf(sheet, row, column);
    this.model.setUserInput(this.indexOf(sheet), row + 1, column + 1, formula);
    this.forget(key);
    this.formulas.set(key, { sheet, row, column, formula });
    this.entered.add(key);
    this.entryMade();
  }

  formula(sheet: string, row: number, column: number): string {
    return this.model.getCellContent(this.indexOf(sheet), row + 1, column + 1);
  }

  result(sheet: string, row: number, column: number): CellValue {
    const key = keyOf(sheet, row, column);
    if (this.isStale && (this.isAutomatic || !this.results.has(key))) this.recalculate(this.isAutomatic);
    return this.results.get(key) ?? 0;
  }

  defineName(name: string, sheet: string | undefined, formula: string): void {
    const scope = sheet === undefined ? null : this.indexOf(sheet);
    const refersTo = formula.replace(/^=/, "");
    const before = this.model
      .getDefinedNameList()
      .find((known) => known.name.toLowerCase() === name.toLowerCase() && (known.scope ?? null) === scope);
    // The engine reads every formula anew, even when nothing changes.
    if (before?.formula === refersTo) return;
    if (before !== undefined) this.model.updateDefinedName(name, scope, name, scope, refersTo);
    else this.model.newDefinedName(name, scope, refersTo);
    this.entryMade();
  }

  deleteName(name: string, sheet: string | undefined): void {
    this.model.deleteDefinedName(name, sheet === undefined ? null : this.indexOf(sheet));
    this.entryMade();
  }

  calculate(): void {
    if (this.isStale) this.recalculate(true);
  }

  takeUnreadable(): readonly string[] {
    if (this.entered.size === 0) return [];
    this.evaluate();
    const unreadable = [...this.entered].flatMap((key) => {
      const cell = this.formulas.get(key);
      return cell !== undefined && this.shown(cell) === UNREADABLE ? [cell.formula] : [];
    });
    this.entered = new Set();
    return unreadable;
  }

  /** `everything`: also results that are known already. */
  private recalculate(everything: boolean): void {
    this.evaluate();
    const cells = [...this.formulas].filter(([key]) => everything || !this.results.has(key));
    const names = this.model.getWorksheetsProperties().map(({ name }) => name.replaceAll("'", "''"));
    const numbers: (readonly [key: string, number: ShownNumber])[] = [];
    for (const [key, cell] of cells) {
      const { sheet, row, column } = cell;
      const type = this.model.getCellType(this.indexOf(sheet), row + 1, column + 1);
      if (type === NUMBER) {
        const reference = `'${names[this.indexOf(sheet)] ?? ""}'!$${columnLetters(column)}$${row + 1}`;
        numbers.push([key, { reference, shown: this.shown(cell) }]);
      } else {
        this.results.set(key, type === BOOLEAN ? this.shown(cell) === "TRUE" : this.shown(cell));
      }
    }
    const values = readExactly(
      this.model,
      numbers.map(([, number]) => number),
    );
    numbers.forEach(([key], index) => this.results.set(key, values[index] ?? 0));
    this.model.pauseEvaluation();
    this.isStale = !everything;
  }

  private entryMade(): void {
    this.isStale = true;
    this.isEvaluated = false;
  }

  private evaluate(): void {
    if (this.isEvaluated) return;
    this.isEvaluated = true;
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
  }

  private shown({ sheet, row, column }: FormulaCell): string {
    return this.model.getFormattedCellValue(this.indexOf(sheet), row + 1, column + 1);
  }

  private forget(key: string): void {
    this.formulas.delete(key);
    this.results.delete(key);
    this.entered.delete(key);
  }

  private indexOf(sheet: string): number {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`No sheet with id ${sheet}`);
    return index;
  }
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}|${cellKey(row, column)}`;

/** A leading quote keeps text as text. */
function typed(value: CellValue): string {
  if (typeof value === "string") return `'${value}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
