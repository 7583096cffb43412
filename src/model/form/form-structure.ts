import type { CellPlace } from "../../workbook/grid";
import type { RegisterCode } from "../codes";

/**
 * How the sheets of a returned form differ from those that were issued: facts only, rules judge them. Rows are counted
 * from 1 as people do, columns are letters.
 */
export interface FormStructure {
  /** Codes of the plan in the code column of the form, from top to bottom, each once. */
  readonly rowCodes: readonly string[];
  /** Rows between the coded ones that carry no code of the plan. */
  readonly strayRows: readonly StrayRow[];
  /** Rows below the first one of the same code. */
  readonly repeatedRows: readonly RepeatedRow[];
  /** Rows whose label is not the one that the plan gives their code. */
  readonly unlikeLabels: readonly UnlikeLabel[];
  readonly columns: ColumnFacts;
  readonly sheets: SheetFacts;
  readonly hidden: readonly HiddenCells[];
  readonly merged: readonly MergedCells[];
  /** Columns of the form and its lists that lost their code and were told by another sign. */
  readonly uncoded: readonly UncodedFact[];
  /** Filled cells that are not read, by sheet; not what is written into the signature block. */
  readonly leftovers: readonly Leftovers[];
  /** Cells that the file holds twice, saying different things; the later one counts. */
  readonly twice: readonly { readonly place: CellPlace; readonly shown?: string }[];
  /** Years in the printed lines above the table and in the line of place and date that the issued form did not say. */
  readonly years: readonly { readonly year: number; readonly place: CellPlace; readonly text: string }[];
  /** What the formulas show: `missing`, nothing at all; `stale`, what was so before the figures were typed. */
  readonly results: "calculated" | "missing" | "stale";
}

/** A row without a code; `place` is its cell in the column of values. */
export interface StrayRow {
  readonly row: number;
  readonly place: CellPlace;
  /** What stands in the column of labels. */
  readonly label: string;
  /** What stands in the column of values. */
  readonly shown?: string;
}

export interface RepeatedRow {
  readonly code: string;
  readonly place: CellPlace;
  readonly shown?: string;
  /** What the first row of that code shows. */
  readonly first?: string;
}

/** `place` is the cell of the label, `shown` what stands there; "" for nothing. */
export interface UnlikeLabel {
  readonly code: string;
  readonly place: CellPlace;
  readonly shown: string;
}

/** The columns of the form, told by the code row; `isCoded` false when that row is gone. */
export interface ColumnFacts {
  readonly isCoded: boolean;
  /** Headings of columns that are gone. */
  readonly missing: readonly string[];
  /** Headings of columns that stand in another order. */
  readonly moved: readonly string[];
  /** Columns between the others that carry no code: letters, and the first cell in which something stands. */
  readonly inserted: readonly { readonly column: string; readonly filledCell?: string }[];
}

/** A column without its code. `place` is the cell of the code; `heading` is as issued. */
export interface UncodedFact {
  readonly place: CellPlace;
  readonly code: string;
  readonly heading: string;
  readonly by: "heading" | "position";
}

export interface Leftovers {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** Between the columns or rows of the table, where people put what they mean to report. */
  readonly isInside: boolean;
}

export interface SheetFacts {
  readonly form: NamedSheet;
  /** Other sheets that hold a form, too. `marks` contradict those of the form that counts. */
  readonly copies: readonly SheetCopy[];
  readonly registers: ReadonlyMap<RegisterCode, readonly NamedSheet[]>;
  /** Hidden sheets that are no part of a form and hold something. */
  readonly hidden: readonly string[];
}

/** A sheet with the name it was issued under. */
export interface NamedSheet {
  readonly sheet: string;
  readonly issuedAs: string;
  readonly isHidden: boolean;
}

export interface SheetCopy {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Its cells that show something else than the form that counts, from top to bottom. */
  readonly differing: readonly string[];
  /** Everything typed there stands on the form that counts as well, which holds more. */
  readonly isContained: boolean;
}

/** Rows or columns hidden on a sheet although something was typed there. */
export interface HiddenCells {
  readonly sheet: string;
  readonly kind: "rows" | "columns";
  /** Row numbers or column letters. */
  readonly names: readonly string[];
  /** The first cell with something in it. */
  readonly cell: string;
}

/** Merged cells over a cell that people fill in. */
export interface MergedCells {
  readonly place: CellPlace;
  readonly area: string;
  /** Cells to fill in that have vanished below it. */
  readonly swallowed: readonly string[];
}
