import type { CellPlace } from "./cell-place";
import type { Grid, Visibility } from "./grid";

/** A name defined in a workbook or, with `sheet`, in one sheet only. */
export interface NameInWorkbook {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Day zero of date serial numbers: 1900 (Windows) or 1904 (old Mac files). */
export type DateSystem = 1900 | 1904;

/** Content of a workbook besides our data; read and reported, never followed or run. */
export interface WorkbookExtras {
  /** Paths or names of the workbooks that this one takes values from. */
  readonly externalLinks: readonly string[];
  /** Cells whose formulas name another workbook. */
  readonly linkedCells?: readonly CellPlace[];
  /** What people wrote on cells. */
  readonly notes?: readonly NoteOnCell[];
  readonly hasMacros: boolean;
  readonly hasEmbeddedObjects: boolean;
}

/** A note or comment on a cell. */
export interface NoteOnCell extends CellPlace {
  readonly author: string;
  readonly text: string;
}

/** A sheet without cells (chart, dialog or macro sheet). */
export interface CelllessSheet {
  readonly sheet: string;
  readonly visibility: Visibility;
}

/** A whole workbook, read from a file or from Excel. */
export interface WorkbookGrids {
  readonly grids: readonly Grid[];
  readonly celllessSheets: readonly CelllessSheet[];
  readonly names: readonly NameInWorkbook[];
  /** Custom document properties as text. */
  readonly properties: ReadonlyMap<string, string>;
  readonly dateSystem: DateSystem;
  /** ISO date-time of the save, if the file states it. */
  readonly savedAt?: string;
  readonly extras: WorkbookExtras;
}
