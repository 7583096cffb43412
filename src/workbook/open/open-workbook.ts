import type { CellPlace } from "../grid/cell-place";
import type { CellMark, CellWrite } from "../files/cell-changes";
import type { Outcome } from "../../base/outcome";
import type { WorkbookGrids } from "../grid/workbook-grids";
import type { DrawnValidation, Drawing, PrintSetup } from "../drawing/drawing";
import type { DrawingDifference } from "../drawing/drawing-difference";
import type { Breaks } from "./in-turns";

/** Why the open workbook refused a request. Its previous content is intact. */
export type StoppedHost =
  /** The user is editing a cell; Excel refuses everything until Enter or Esc. */
  | { readonly kind: "cell-being-edited" }
  | {
      readonly kind: "sheet-protected";
      readonly sheet: string | undefined;
      /** Absent if Excel does not tell. */
      readonly hasPassword?: boolean;
    }
  | { readonly kind: "workbook-protected" }
  /** Days count from 1904: those of our sheets would be four years late. */
  | { readonly kind: "dates-from-1904" }
  /** Excel reported success but did not write this cell: a covered part of a merge. */
  | { readonly kind: "not-written"; readonly place: CellPlace }
  | { readonly kind: "read-only" }
  /** Even the smallest block exceeded the limit of this Excel. */
  | { readonly kind: "too-large" }
  | { readonly kind: "excel-too-old"; readonly needed: string }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** Another workbook has the focus; desktop Excel then adds, shows and selects nothing in this one. */
  | { readonly kind: "not-in-front" }
  /** Excel on the web lost its session; the page must be reloaded. */
  | { readonly kind: "session-ended" }
  | { readonly kind: "cancelled" }
  /** Any other error of Excel; shown with its code. */
  | {
      readonly kind: "unexpected";
      readonly code: string;
      readonly message: string;
      /** For the error report: the member of Office.js that was refused, and the statements around it. */
      readonly details: string;
    };

/** A refusal, or a stop in the middle after which not everything could be restored. */
export type HostFailure =
  | StoppedHost
  | {
      readonly kind: "left-changed";
      readonly why: StoppedHost;
      /** Sheets that may hold partial changes. */
      readonly changed: readonly string[];
      /** Sheets that have lost their protection. */
      readonly unprotected: readonly string[];
    };

/** Non-essential parts that Excel refused, while the rest was done; no figure depends on them. */
export type LeftOut =
  /** Cells whose remark could not be written or removed. */
  | { readonly what: "remarks"; readonly cells: number }
  /** All marks were removed; remarks of at most this many cells remain. */
  | { readonly what: "old-remarks"; readonly cells: number }
  | {
      readonly what: "paper" | "margins" | "print-titles" | "running-text" | "view" | "chart" | "table";
      readonly sheet: string;
    }
  /** Some of our cell styles still have an earlier look. */
  | { readonly what: "styles" }
  /** The sheet is painted, but not protected. */
  | { readonly what: "protection"; readonly sheet: string };

/** A validation and its sheet. */
export interface SheetValidation {
  readonly sheet: string;
  readonly validation: DrawnValidation;
}

/** The print set-up of a sheet. */
export interface SheetPrint {
  readonly sheet: string;
  readonly print: PrintSetup;
}

/** Called before the first step and after each; returning "cancel" stops before the next one. */
export type PaintProgress = (done: number, of: number) => "go-on" | "cancel";

/** What to read besides the contents of cells. */
export interface ReadingNeeds {
  readonly merges: boolean;
}

/** Nothing was repainted if a cell holds something else than was drawn. */
export type Repainted = "repainted" | "other-content";

/** A user event: selecting another cell (of several selected, the first), or changing content. */
export type SelectionNews =
  | { readonly kind: "selected"; readonly place: CellPlace }
  | { readonly kind: "changed" };

export type SelectionListener = (news: SelectionNews) => void;

/** Stops watching; the listener is not called afterwards. */
export type StopWatching = () => Promise<void>;

/** The workbook before the user: Excel's through Office.js, or a file in the browser page. */
export interface OpenWorkbook {
  /** Work for this workbook runs on the thread of its user interface; this is how it yields. */
  readonly breaks: Breaks;
  readonly sheetNames: () => Promise<Outcome<readonly string[], HostFailure>>;
  /**
   * Reads all cells. Merges are read only on request, and only of sheets that are not protected: reading them
   * may clear Excel's undo history, and cells of a protected sheet cannot be merged.
   */
  readonly read: (
    progress?: PaintProgress,
    needs?: ReadingNeeds,
  ) => Promise<Outcome<WorkbookGrids, HostFailure>>;
  /**
   * Paints the sheets of a drawing: replaces sheets of the same name, leaves all others alone. Painting the
   * same drawing again changes nothing. Also stores texts under names in the workbook (each at most 1 MB);
   * they travel with the file. A failure or cancellation restores the previous sheets and texts. Returns the
   * style changes that Excel refused.
   */
  readonly paint: (
    drawing: Drawing,
    progress: PaintProgress,
    kept?: ReadonlyMap<string, string>,
  ) => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  /**
   * Applies the difference to sheets that hold the drawing `before`, with their protection: writes nothing
   * else, keeps the selection, and does not notify `watchSelection`. All or nothing.
   */
  readonly repaint: (
    difference: DrawingDifference,
    before: Drawing,
  ) => Promise<Outcome<Repainted, HostFailure>>;
  /** Sets up sheets for printing and keeps their contents; returns what Excel or the printer refused. */
  readonly setUpPrint: (prints: readonly SheetPrint[]) => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  readonly goTo: (place: CellPlace) => Promise<Outcome<undefined, HostFailure>>;
  /** Replaces all our marks by these; colours all or none. */
  readonly mark: (marks: readonly CellMark[]) => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  /** Removes all our marks; the cells look as before. */
  readonly unmark: () => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  /**
   * Writes cells, all or none, and returns the previous contents, ready to be written back. Text stays text.
   * Properties that a write does not name stay.
   */
  readonly writeCells: (writes: readonly CellWrite[]) => Promise<Outcome<readonly CellWrite[], HostFailure>>;
  /** Returns the validations that are not in force everywhere in their area: pasting removes them. */
  readonly lostValidations: (
    wanted: readonly SheetValidation[],
  ) => Promise<Outcome<readonly SheetValidation[], HostFailure>>;
  /** Restores validations in their areas, all or none; contents and styles stay. */
  readonly restoreValidations: (
    wanted: readonly SheetValidation[],
  ) => Promise<Outcome<undefined, HostFailure>>;
  /**
   * Opens the bytes of an .xlsx file as a new workbook in a separate window. This workbook does not change.
   */
  readonly openCopy: (bytes: Uint8Array) => Promise<Outcome<undefined, HostFailure>>;
  /** Saves the workbook; Excel asks for a name if it was never saved, and does not report the answer. */
  readonly save: () => Promise<Outcome<undefined, HostFailure>>;
  /** Returns the text stored under a name in this workbook; undefined if there is none. */
  readonly recall: (name: string) => Promise<Outcome<string | undefined, HostFailure>>;
  /**
   * Reports what the user selects and changes until stopped, and once what this add-in paints. Selections by
   * `goTo` are not reported. Some hosts do not support it; then use `selectedCell`.
   */
  readonly watchSelection: (listener: SelectionListener) => Promise<Outcome<StopWatching, HostFailure>>;
  /** Returns the selected cell. */
  readonly selectedCell: () => Promise<Outcome<CellPlace, HostFailure>>;
  /**
   * Whether everything else is waiting because someone is typing in a cell. Answers at once where the host
   * can.
   */
  readonly isCellBeingEdited: () => Promise<boolean>;
}
