import type { CellPlace } from "../../workbook/grid";
import type { RegisterCode } from "../codes";

/**
 * How a returned form's sheets differ from the issued ones: facts only, which rules judge. Rows are numbered
 * from 1, columns are letters.
 */
export interface FormStructure {
  /** Plan codes in the form's code column, top to bottom, each once. */
  readonly rowCodes: readonly string[];
  /** Rows between the coded ones without a plan code. */
  readonly strayRows: readonly StrayRow[];
  /** Rows that repeat the code of a row above. */
  readonly repeatedRows: readonly RepeatedRow[];
  /** Rows whose label differs from the plan's. */
  readonly unlikeLabels: readonly UnlikeLabel[];
  readonly columns: ColumnFacts;
  readonly sheets: SheetFacts;
  readonly hidden: readonly HiddenCells[];
  readonly merged: readonly MergedCells[];
  /** Columns of the form and its lists that lost their code and were recognised by another sign. */
  readonly uncoded: readonly UncodedFact[];
  /** Filled cells that are not read, by sheet; without the signature block. */
  readonly leftovers: readonly Leftovers[];
  /** Cells that the file contains twice with different content; the later one counts. */
  readonly twice: readonly { readonly place: CellPlace; readonly shown?: string }[];
  /** Years above the table and in the line of place and date that the issued form did not have. */
  readonly years: readonly { readonly year: number; readonly place: CellPlace; readonly text: string }[];
  /** Lines above the table that name another round than the form's marks. */
  readonly rounds: readonly { readonly name: string; readonly place: CellPlace; readonly text: string }[];
  /** State of the cached formula results; `stale`: older than the typed figures. */
  readonly results: "calculated" | "missing" | "stale";
}

/** Row without a code; `place` is its cell in the value column. */
export interface StrayRow {
  readonly row: number;
  readonly place: CellPlace;
  /** Content of the label column. */
  readonly label: string;
  /** Content of the value column. */
  readonly shown?: string;
}

export interface RepeatedRow {
  readonly code: string;
  readonly place: CellPlace;
  readonly shown?: string;
  /** Content of the first row with that code. */
  readonly first?: string;
}

/** `place` is the label's cell, `shown` its content; "" if empty. */
export interface UnlikeLabel {
  readonly code: string;
  readonly place: CellPlace;
  readonly shown: string;
}

/** Columns of the form, identified by the code row; `isCoded` is false if that row is gone. */
export interface ColumnFacts {
  readonly isCoded: boolean;
  /** Headings of missing columns. */
  readonly missing: readonly string[];
  /** Headings of reordered columns. */
  readonly moved: readonly string[];
  /** Columns without a code between the others: letter and first filled cell. */
  readonly inserted: readonly { readonly column: string; readonly filledCell?: string }[];
}

/** Column without its code. `place` is the code's cell; `heading` is as issued. */
export interface UncodedFact {
  readonly place: CellPlace;
  readonly code: string;
  readonly heading: string;
  readonly by: "heading" | "position";
}

export interface Leftovers {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** Between the columns or rows of the table, where people type figures they mean to report. */
  readonly isInside: boolean;
}

export interface SheetFacts {
  readonly form: NamedSheet;
  /** Other sheets with a form. */
  readonly copies: readonly SheetCopy[];
  readonly registers: ReadonlyMap<RegisterCode, readonly NamedSheet[]>;
  /** Hidden sheets with content that belong to no form. */
  readonly hidden: readonly string[];
  /** Visible ones. */
  readonly added: readonly string[];
}

/** A sheet and the name it was issued under. */
export interface NamedSheet {
  readonly sheet: string;
  readonly issuedAs: string;
  readonly isHidden: boolean;
}

export interface SheetCopy {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Cells that differ from the form that counts, top to bottom. */
  readonly differing: readonly string[];
  /** Everything typed in the copy is also in the form that counts, which has more. */
  readonly isContained: boolean;
}

/** Rows or columns that are hidden although they hold input. */
export interface HiddenCells {
  readonly sheet: string;
  readonly kind: "rows" | "columns" | "struck";
  /** Row numbers or column letters; of struck-through figures their cells. */
  readonly names: readonly string[];
  /** The first filled cell. */
  readonly cell: string;
}

/** A merged area that covers an input cell. */
export interface MergedCells {
  readonly place: CellPlace;
  readonly area: string;
  /** Input cells that the merge removed. */
  readonly swallowed: readonly string[];
}
