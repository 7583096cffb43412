import type { Model } from "@ironcalc/wasm";
import { columnLetters } from "../../../src/domain/grid/address";
import { cellKey } from "../../../src/domain/grid/grid";
import type { Calculation } from "../model/calculation";
import type { CellValue } from "../model/cell";
import { readExactly } from "./exact-numbers";
import type { ShownNumber } from "./exact-numbers";
import { ReadableFormulas, UNREADABLE } from "./readable-formulas";
import { type Entry, WaitingEntries } from "./waiting-entries";

const SCRATCH = "__scratch";
const NUMBER = 1;
const BOOLEAN = 4;
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
 * The engine reads every formula anew whenever a sheet comes or goes, so what is entered waits until somebody asks what a
 * formula gives: most tests never do.
 */
export class IronCalcCalculation implements Calculation {
  isAutomatic = true;
  private started: Model | undefined;
  /** In the engine's order; the scratch sheet comes first. */
  private readonly sheets = [SCRATCH];
  private readonly names = new Map<string, string>();
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly results = new Map<string, CellValue>();
  private readonly waiting = new WaitingEntries();
  private entered = new Set<string>();
  /** Results kept here are older than what was entered. */
  private isStale = false;
  /** The engine has calculated since the last entry. */
  private isEvaluated = false;

  /** `load` gives the engine when it is needed. */
  constructor(
    private readonly load: () => IronCalc,
    private readonly readable = new ReadableFormulas(load),
  ) {}

  addSheet(sheet: string, name: string): void {
    this.names.set(sheet, name);
    this.enter({
      ...{ sheet, kind: "new-sheet" },
      tell: (model) => {
        model.newSheet();
        model.renameSheet(this.sheets.push(sheet) - 1, name);
      },
    });
  }

  renameSheet(sheet: string, name: string): void {
    this.names.set(sheet, name);
    this.enter({ sheet, kind: "sheet", tell: (model) => model.renameSheet(this.indexOf(sheet), name) });
  }

  deleteSheet(sheet: string): void {
    const name = this.names.get(sheet) ?? "";
    for (const [key, cell] of this.formulas) if (cell.sheet === sheet) this.forget(key);
    if (!this.sheets.includes(sheet) && this.waiting.forget(sheet, name)) return;
    const tell = (model: Model): void => {
      model.deleteSheet(this.indexOf(sheet));
      this.sheets.splice(this.indexOf(sheet), 1);
    };
    this.enter({ sheet, kind: "sheet", tell });
  }

  enterValue(sheet: string, row: number, column: number, value: CellValue | undefined): void {
    const key = keyOf(sheet, row, column);
    this.forget(key);
    this.enter(
      {
        ...{ sheet, kind: "cell" },
        tell: (model) => {
          const index = this.indexOf(sheet);
          if (value !== undefined) model.setUserInput(index, row + 1, column + 1, typed(value));
          else model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
        },
      },
      key,
    );
  }

  enterFormula(sheet: string, row: number, column: number, formula: string): void {
    const key = keyOf(sheet, row, column);
    this.forget(key);
    this.formulas.set(key, { sheet, row, column, formula });
    this.entered.add(key);
    const tell = (model: Model): void =>
      model.setUserInput(this.indexOf(sheet), row + 1, column + 1, formula);
    this.enter({ sheet, kind: "cell", formula, tell }, key);
  }

  formula(sheet: string, row: number, column: number): string {
    const model = this.upToDate();
    return model.getCellContent(this.indexOf(sheet), row + 1, column + 1);
  }

  result(sheet: string, row: number, column: number): CellValue {
    const key = keyOf(sheet, row, column);
    if (this.isStale && (this.isAutomatic || !this.results.has(key))) this.recalculate(this.isAutomatic);
    return this.results.get(key) ?? 0;
  }

  defineName(name: string, sheet: string | undefined, formula: string): void {
    const refersTo = formula.replace(/^=/, "");
    const tell = (model: Model): void => {
      const scope = this.scopeOf(sheet);
      const before = model
        .getDefinedNameList()
        .find((known) => known.name.toLowerCase() === name.toLowerCase() && (known.scope ?? null) === scope);
      // The engine reads every formula anew, even when nothing changes.
      if (before?.formula === refersTo) return;
      if (before !== undefined) model.updateDefinedName(name, scope, name, scope, refersTo);
      else model.newDefinedName(name, scope, refersTo);
    };
    this.enter({ sheet, kind: "name", formula, tell });
  }

  deleteName(name: string, sheet: string | undefined): void {
    const tell = (model: Model): void => model.deleteDefinedName(name, this.scopeOf(sheet));
    this.enter({ sheet, kind: "name", tell });
  }

  calculate(): void {
    if (this.isStale) this.recalculate(true);
  }

  takeUnreadable(): readonly string[] {
    const cells = [...this.entered].flatMap((key) => this.formulas.get(key) ?? []);
    this.entered = new Set();
    const doubtful = this.readable.doubtful(cells.map(({ formula }) => formula));
    const asked = cells.filter(({ formula }) => doubtful.has(formula));
    if (asked.length === 0) return [];
    const model = this.evaluated();
    return asked.filter((cell) => this.shown(model, cell) === UNREADABLE).map(({ formula }) => formula);
  }

  /** `everything`: also results that are known already. */
  private recalculate(everything: boolean): void {
    const cells = [...this.formulas].filter(([key]) => everything || !this.results.has(key));
    if (cells.length === 0) return;
    const model = this.evaluated();
    const names = model.getWorksheetsProperties().map(({ name }) => name.replaceAll("'", "''"));
    const numbers: (readonly [key: string, number: ShownNumber])[] = [];
    for (const [key, cell] of cells) {
      const { sheet, row, column } = cell;
      const type = model.getCellType(this.indexOf(sheet), row + 1, column + 1);
      const shown = this.shown(model, cell);
      if (type === NUMBER) {
        const reference = `'${names[this.indexOf(sheet)] ?? ""}'!$${columnLetters(column)}$${row + 1}`;
        numbers.push([key, { reference, shown }]);
      } else {
        this.results.set(key, type === BOOLEAN ? shown === "TRUE" : shown);
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

  private enter(entry: Entry, key?: string): void {
    this.waiting.add(entry, key);
    this.isStale = true;
    this.isEvaluated = false;
  }

  /** The engine with everything entered. */
  private upToDate(): Model {
    const model = (this.started ??= this.start());
    for (const { tell } of this.waiting.take()) tell(model);
    return model;
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

  private shown(model: Model, { sheet, row, column }: FormulaCell): string {
    return model.getFormattedCellValue(this.indexOf(sheet), row + 1, column + 1);
  }

  private scopeOf(sheet: string | undefined): number | null {
    return sheet === undefined ? null : this.indexOf(sheet);
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
