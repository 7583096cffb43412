import type { PatchFailure } from "../../workbook/files/patch-failure";
import type { RejectedFile } from "../../model/file/rejection";
import type { SourceFile } from "../../model/file/source-file";
import type { Finding } from "../../model/finding/finding";
import type { CellWrite } from "../../workbook/files/cell-write";
import type { CountedRows } from "../../recognise/plan/counted-rows";
import type { Ledger } from "../../model/ledger/ledger";
import type { Grid } from "../../workbook/grid/grid";
import type { Outcome } from "../../base/outcome";
import type { Pausable } from "../../base/pausable";
import type { Summary } from "../../model/roll-up/summary";
import type { Submission } from "../../model/submission/submission";
import type { Unit } from "../../model/unit/unit";
import type { FormResults } from "../../recognise/formula/form-results";
import type { Drawing } from "../../workbook/drawing/drawing";
import type { WorkbookFiles } from "../../workbook/files/ports";
import type { WorkbookPatch } from "../../workbook/files/workbook-patch";
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
interface CheckedReports {
  readonly current: readonly Submission[];
  readonly findings: readonly Finding[];
  readonly files: readonly SourceFile[];
  readonly rejected: readonly RejectedFile[];
}

/** What depends on where a form holds its figures: at codes that it bears, or at the cells of a blank form. */
export interface FormLayout {
  /** The reports with every row that several of them give counting once. */
  readonly rowsOnce: (reports: readonly Submission[], units: readonly Unit[]) => CountedRows;
  /** What holding a file against its form brought to light. */
  readonly findingsOf: (reading: SubmittedReading) => readonly Finding[];
  readonly calculated: (summary: Summary, ledger: Ledger, checked: CheckedReports) => Calculated;
  /** The summary, in pieces. `createdAt` is an ISO date-time. */
  readonly drawing: (subject: RollUpSubject, facts: RollUpFacts, createdAt: string) => Pausable<DrawnSummary>;
  /** Sheets by whose names an open workbook shows that it may hold a form. */
  readonly formSheets: readonly string[];
  /** Whether the summary can be put into the open workbook; `open` are its sheets, where they were read. */
  readonly fits: (open: readonly Grid[]) => boolean;
  /** What is to be written into its own sheets, and those on which somebody else's figures would be written over. */
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
