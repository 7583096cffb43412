import type { Fingerprint } from "../../base/codes";
import type { ColumnCode, ElementCode, RegisterCode, UnitCode } from "../../model/codes";
import type { ComparedTotals } from "../../model/board";
import type { Misreading, Submission } from "../../model/submission";
import type { SourceFile, FindingOf } from "../../model/finding";
import type { Unit } from "../../model/unit";
import type { Value } from "../../model/value";

/** Raised whenever a record changes its shape: a state of another version is not read. */
export const STATE_VERSION = 1;

/** The first record. */
export interface StoredAbout {
  readonly version: typeof STATE_VERSION;
  /** How many follow. */
  readonly records: number;
  /** When it was rolled up, to the minute (ISO, by the clocks of Vietnam). */
  readonly rolledUpAt: string;
}

/** The facts of a report without its figures. */
export type ReportFacts = Pick<
  Submission,
  | "file"
  | "fingerprint"
  | "templateVersion"
  | "round"
  | "unit"
  | "level"
  | "revision"
  | "savedAt"
  | "formSheet"
  | "behind"
>;

/** One file that was handed over. */
export interface StoredFile {
  readonly source: SourceFile;
  readonly counts: boolean;
  /** Of a form that was read. */
  readonly report?: ReportFacts;
  /** Why it does not count: the kind of the rejection and its sentence. */
  readonly was?: string;
  readonly sentence?: string;
}

/** A number, a text, or anything else that a cell was read as. */
export type StoredReading =
  | number
  | string
  | Exclude<Value | Misreading, { readonly kind: "number" | "text" }>;

/** A code, what its cell was read as, and the address of the cell. */
export type StoredCell<C extends string> = readonly [code: C, reading: StoredReading, cell: string];

/** What one report says, by content and unit. */
export interface StoredReport {
  readonly fingerprint: Fingerprint;
  readonly unit: UnitCode;
  /** By sheet of the file. */
  readonly figures: readonly (readonly [sheet: string, cells: readonly StoredCell<ElementCode>[]])[];
  readonly elsewhere: readonly ElementCode[];
  readonly notes: readonly (readonly [code: string, note: string])[];
  readonly lists: readonly (readonly [register: RegisterCode, rows: readonly StoredListRow[]])[];
}

export type StoredListRow = readonly [
  rowNumber: number,
  sheet: string,
  cells: readonly StoredCell<ColumnCode>[],
];

export type StoredFinding = Omit<FindingOf<"kept">, "together" | "formerly" | "found" | "expected"> & {
  readonly found: string | null;
  readonly expected: string | null;
};

export type StoredCompared = Pick<ComparedTotals, "kind" | "title"> & {
  readonly totals: readonly (readonly [code: string, total: number])[];
};

/** What a unit's row on the sheet of figures was drawn with; of the office the totals of its own report. */
export interface StoredShown {
  readonly unit: UnitCode;
  /** Only numbers. */
  readonly figures: readonly (readonly [code: string, number: number])[];
  readonly formulas: readonly string[];
}

/** The records of a state by the name of their kind. */
export interface StoredRecords {
  readonly about: StoredAbout;
  readonly unit: Unit;
  readonly file: StoredFile;
  readonly report: StoredReport;
  readonly finding: StoredFinding;
  readonly compared: StoredCompared;
  readonly shown: StoredShown;
}
