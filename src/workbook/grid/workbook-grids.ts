import type { Grid, Visibility } from "./grid";

/** A name defined in a workbook or, with `sheet`, for one sheet only. */
export interface NameInWorkbook {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Day zero of date serial numbers: 1900 (Windows) or 1904 (old Mac files). */
export type DateSystem = 1900 | 1904;

/** What a workbook holds besides our data; read, reported, never followed or run. */
export interface WorkbookExtras {
  readonly externalLinks: readonly string[];
  readonly hasMacros: boolean;
  readonly hasEmbeddedObjects: boolean;
}

/** A sheet that has no cells of its own (chart, dialog or macro sheet). */
export interface CelllessSheet {
  readonly sheet: string;
  readonly visibility: Visibility;
}

/** A whole workbook as it is read, from a file or in Excel. */
export interface WorkbookGrids {
  readonly grids: readonly Grid[];
  readonly celllessSheets: readonly CelllessSheet[];
  readonly names: readonly NameInWorkbook[];
  /** Custom document properties, text form. */
  readonly properties: ReadonlyMap<string, string>;
  readonly dateSystem: DateSystem;
  /** When the program that saved the file says it did so (ISO date-time), if it says. */
  readonly savedAt?: string;
  readonly extras: WorkbookExtras;
}
