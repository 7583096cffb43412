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

/** A summary for a workbook: sheets of its own, and cells of a blank form's sheets. */
export interface DrawnSummary extends Drawing {
  readonly writes: readonly CellWrite[];
  /** Current results of the remaining formulas, shown in a file before it is recalculated. */
  readonly results?: WorkbookPatch["results"];
}

/** The form's own calculations over all units, and findings about them. */
export interface Calculated {
  readonly formulas?: FormResults;
  readonly findings: readonly Finding[];
}

/** The counted reports, their findings, and all files. */
export interface CheckedReports {
  readonly current: readonly Submission[];
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
  readonly rejected: readonly RejectedFile[];
}

/** Operations that differ between forms with codes and copies of a blank form. */
export interface RollUpLayout {
  /** Merges rows that several reports give, so that each counts once. */
  readonly countRowsOnce: (reports: readonly Submission[], units: readonly Unit[]) => CountedRows;
  /** Returns the findings from comparing a file with its form. */
  readonly findingsOf: (reading: SubmittedReading) => readonly Finding[];
  readonly calculated: (summary: Summary, ledger: Ledger, checked: CheckedReports) => Calculated;
  /** Draws the summary, pausable. `createdAt` is an ISO date-time. */
  readonly drawing: (subject: RollUpSubject, facts: RollUpFacts, createdAt: string) => Pausable<DrawnSummary>;
  /** Sheet names that show that an open workbook may hold a form. */
  readonly formSheets: readonly string[];
  /** Returns whether the summary can be inserted into the open workbook; `open`: its sheets, if read. */
  readonly fits: (open: readonly Grid[]) => boolean;
  /**
   * Returns the cells to write into its own sheets, and the sheets where somebody else's figures would be
   * overwritten.
   */
  readonly writesInto: (
    open: readonly Grid[],
    writes: readonly CellWrite[],
  ) => { readonly writes: readonly CellWrite[]; readonly changed: readonly string[] };
  /** Makes the summary as a file; fails if a blank form cannot be written into. */
  readonly fileOf: (
    drawn: DrawnSummary,
    workbooks: Pick<WorkbookFiles, "write" | "patch">,
  ) => Outcome<Uint8Array, PatchFailure>;
}
