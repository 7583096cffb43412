import type { PatchFailure, CellWrite, WorkbookFiles, WorkbookPatch } from "../../workbook/files";
import type { RejectedFile, SourceFile, Finding } from "../../model/finding";
import type { CountedRows } from "../../recognise/blank-form";
import type { Ledger } from "../../model/ledger";
import type { Grid } from "../../workbook/grid";
import type { Outcome } from "../../base/outcome";
import type { Pausable } from "../../base/pausable";
import type { Summary } from "../../model/roll-up";
import type { Submission } from "../../model/submission";
import type { Unit } from "../../model/unit";
import type { FormResults } from "../../recognise/own-summary";
import type { Drawing } from "../../workbook/drawing";
import type { SubmittedReading } from "../received/read-received-file";
import type { RollUpFacts } from "./roll-up-facts";
import type { RollUpSubject } from "./roll-up-subject";

/** A summary as it is put into a workbook: sheets of its own, and cells of the sheets of a blank form. */
export interface DrawnSummary extends Drawing {
  readonly writes: readonly CellWrite[];
  /** What its formulas that stay give now, to be shown in a file before anybody calculates. */
  readonly results?: WorkbookPatch["results"];
}

/** What the form itself calculates over all units, and what that brought to light. */
export interface Calculated {
  readonly formulas?: FormResults;
  readonly findings: readonly Finding[];
}

/** The reports that count, what was found in them, and all files. */
export interface CheckedReports {
  readonly current: readonly Submission[];
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
  readonly rejected: readonly RejectedFile[];
}

/**
 * What depends on where a form holds its figures: at codes that it bears, or at the cells of a blank form.
 */
export interface RollUpLayout {
  /** The reports with every row that several of them give counting once. */
  readonly countRowsOnce: (reports: readonly Submission[], units: readonly Unit[]) => CountedRows;
  /** What holding a file against its form brought to light. */
  readonly findingsOf: (reading: SubmittedReading) => readonly Finding[];
  readonly calculated: (summary: Summary, ledger: Ledger, checked: CheckedReports) => Calculated;
  /** The summary, in pieces. `createdAt` is an ISO date-time. */
  readonly drawing: (subject: RollUpSubject, facts: RollUpFacts, createdAt: string) => Pausable<DrawnSummary>;
  /** Sheets by whose names an open workbook shows that it may hold a form. */
  readonly formSheets: readonly string[];
  /** Whether the summary can be put into the open workbook; `open` are its sheets, where they were read. */
  readonly fits: (open: readonly Grid[]) => boolean;
  /**
   * What is to be written into its own sheets, and those on which somebody else's figures would be written
   * over.
   */
  readonly writesInto: (
    open: readonly Grid[],
    writes: readonly CellWrite[],
  ) => { readonly writes: readonly CellWrite[]; readonly changed: readonly string[] };
  /** The summary as a file; fails where a blank form cannot be written into. */
  readonly fileOf: (
    drawn: DrawnSummary,
    workbooks: Pick<WorkbookFiles, "write" | "patch">,
  ) => Outcome<Uint8Array, PatchFailure>;
}
