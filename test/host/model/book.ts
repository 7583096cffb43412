import type { Area } from "../../../src/workbook/grid/address";
import { refuse } from "../protocol/excel-error";
import type { BookEvent } from "./book-events";
import { BUILT_IN_STYLES } from "./built-in-styles";
import type { Calculation } from "./calculation";
import { renameInNames, unlinkNames } from "./defined-names";
import type { CellStyleModel, CustomProperty, CustomXmlPart, DefinedName, Setting } from "./records";
import { mentions } from "./mentions";
import { Sheet } from "./sheet";

/** How the workbook behaves, apart from its content. */
export interface BookSurroundings {
  readonly fileName: string;
  readonly locale: string;
  readonly calculation: Calculation;
  /** Functions, because the state may change while the workbook is open. */
  readonly isReadOnly: () => boolean;
  readonly isBehindAnother: () => boolean;
}

/** The workbook in memory: data and the rules that concern several sheets. Independent of the protocol. */
export class Book {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  settings = new Map<string, Setting>();
  customXmlParts: CustomXmlPart[] = [];
  properties = new Map<string, string | number>();
  customProperties: CustomProperty[] = [];
  styles: CellStyleModel[] = BUILT_IN_STYLES.map((name) => ({ name, isBuiltIn: true, format: {} }));
  structurePassword: string | undefined;
  isStructureProtected = false;
  /** Whether the user can undo his own changes. Every write ends that; reads that do set this explicitly. */
  canUndo = true;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Source: support.microsoft.com, "Date systems in Excel". Formulas count from 1900 in any case. */
  dateSystem: 1900 | 1904 = 1900;
  /**
   * Whether sheets list the names of the workbook too (office-js#1011), and the workbook those of its sheets
   * (as in VBA).
   */
  listsAllNames = false;
  areEventsEnabled = true;
  saves = 0;
  isClosed = false;
  /** Files that the add-in opened as separate workbooks, in order. */
  readonly opened: Uint8Array[] = [];
  selection: { readonly sheet: Sheet; readonly area: Area };
  activeSheet: Sheet;
  private lastId = 0;
  private readonly listeners: ((event: BookEvent) => void)[] = [];

  constructor(readonly surroundings: BookSurroundings) {
    this.activeSheet = this.addSheet("Sheet1");
    this.selection = { sheet: this.activeSheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  get calculation(): Calculation {
    return this.surroundings.calculation;
  }

  /** Ids look like Excel's but count up, so that runs are reproducible. */
  newId(): string {
    return `{${String(++this.lastId).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    this.calculation.addSheet(sheet.id, name);
    return sheet;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  style(name: string): CellStyleModel | undefined {
    return this.styles.find((style) => style.name.toLowerCase() === name.toLowerCase());
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.calculation.renameSheet(sheet.id, name);
    renameInNames(this, before, name);
    this.rereadFormulas(before);
  }

  removeSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.calculation.deleteSheet(sheet.id);
    unlinkNames(this, sheet.name);
    this.rereadFormulas(sheet.name);
    if (this.activeSheet === sheet) this.show(this.firstVisible());
    this.tell({ kind: "deleted", sheet });
  }

  /** Activates a sheet and selects its first cell. */
  show(sheet: Sheet): void {
    if (this.activeSheet === sheet) return;
    const before = this.activeSheet;
    this.activeSheet = sheet;
    this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.show(sheet);
    this.selection = { sheet, area };
    this.tell({ kind: "selected", sheet, area });
  }

  firstVisible(): Sheet {
    return this.sheets.find((sheet) => sheet.visibility === "Visible") ?? refuse("InvalidOperation");
  }

  listen(listener: (event: BookEvent) => void): void {
    this.listeners.push(listener);
  }

  tell(event: BookEvent): void {
    if (this.areEventsEnabled) for (const listener of this.listeners) listener(event);
  }

  /** Parses the formulas again that may refer to a sheet of this name. */
  private rereadFormulas(name: string): void {
    for (const sheet of this.sheets) {
      for (const cell of sheet.cells.values()) {
        if (cell.formula !== undefined && mentions(cell.formula, name)) {
          cell.formula = this.calculation.formula(sheet.id, cell.row, cell.column);
        }
      }
    }
  }
}
