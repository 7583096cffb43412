import type { CellPlace } from "../grid/cell-place";
import type { CellMark, CellWrite } from "../files/cell-changes";
import type { Outcome } from "../../base/outcome";
import type { WorkbookGrids } from "../grid/workbook-grids";
import type { DrawnValidation, Drawing, PrintSetup } from "../drawing/drawing";
import type { DrawingDifference } from "../drawing/drawing-difference";
import type { Breaks } from "./in-turns";

/** Why the open workbook did not do what was asked. What was there before is still there. */
export type StoppedHost =
  /** Someone is typing in a cell; Excel refuses everything until Enter or Esc. */
  | { readonly kind: "cell-being-edited" }
  | {
      readonly kind: "sheet-protected";
      readonly sheet: string | undefined;
      /** Absent where Excel does not tell. */
      readonly hasPassword?: boolean;
    }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "read-only" }
  /** Even the smallest block was more than this Excel takes at once. */
  | { readonly kind: "too-large" }
  | { readonly kind: "excel-too-old"; readonly needed: string }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** Another workbook has the focus; desktop Excel then neither adds, shows nor selects anything in this one. */
  | { readonly kind: "not-in-front" }
  /** Excel on the web lost its session; the page has to be reloaded. */
  | { readonly kind: "session-ended" }
  | { readonly kind: "cancelled" }
  /** Anything Excel says that we have no words for; shown with its code. */
  | {
      readonly kind: "unexpected";
      readonly code: string;
      readonly message: string;
      /** For the error report: the member of Office.js that was refused, and the statements around it. */
      readonly details: string;
    };

/** The same, or that something else stands in the workbook now: Excel stopped in the middle, and not all could be put back. */
export type HostFailure =
  | StoppedHost
  | {
      readonly kind: "left-changed";
      readonly why: StoppedHost;
      /** Sheets that may hold part of what was to be done. */
      readonly changed: readonly string[];
      /** Sheets that were protected and are not any more. */
      readonly unprotected: readonly string[];
    };

/** What Excel did not take of something that is done all the same: nothing that a figure depends on. */
export type LeftOut =
  /** Cells whose remark could not be written, or an old one not taken away. */
  | { readonly what: "remarks"; readonly cells: number }
  /** All marks were taken away; remarks of so many cells at most are still there. */
  | { readonly what: "old-remarks"; readonly cells: number }
  | {
      readonly what: "paper" | "margins" | "print-titles" | "running-text" | "view" | "chart" | "table";
      readonly sheet: string;
    }
  /** Cell styles of ours have the looks of an earlier version, or part of them. */
  | { readonly what: "styles" }
  /** The sheet is as drawn, but not protected. */
  | { readonly what: "protection"; readonly sheet: string };

/** What may be typed where, and on which sheet. */
export interface SheetValidation {
  readonly sheet: string;
  readonly validation: DrawnValidation;
}

/** How a sheet is to be set up for paper. */
export interface SheetPrint {
  readonly sheet: string;
  readonly print: PrintSetup;
}

/** Called before the first step and after each; answering "cancel" stops before the next one. */
export type PaintProgress = (done: number, of: number) => "go-on" | "cancel";

/** What somebody needs to know besides what stands in the cells. */
export interface ReadingNeeds {
  readonly merges: boolean;
}

/** What Excel did not take of the looks; or nothing was repainted, because a cell holds something else than was drawn. */
export type Repainted = readonly LeftOut[] | "other-content";

/** What the user does in the workbook: stands in another cell (of several selected the first), or changes something. */
export type SelectionNews =
  | { readonly kind: "selected"; readonly place: CellPlace }
  | { readonly kind: "changed" };

export type SelectionListener = (news: SelectionNews) => void;

/** Ends the watching; afterwards the listener hears nothing more. */
export type StopWatching = () => Promise<void>;

/** The workbook people have before them: Excel's through Office.js, or a file in the browser page. */
export interface OpenWorkbook {
  /** What is drawn for it is drawn on the thread that shows it to people: how they get their turns. */
  readonly breaks: Breaks;
  readonly sheetNames: () => Promise<Outcome<readonly string[], HostFailure>>;
  /**
   * Everything in the cells. Merges are told only on request, and only those of sheets that are not protected: asking for them
   * may end what the user can undo, and nobody merges cells of a protected sheet.
   */
  readonly read: (
    progress?: PaintProgress,
    needs?: ReadingNeeds,
  ) => Promise<Outcome<WorkbookGrids, HostFailure>>;
  /**
   * Puts the sheets of a drawing: a sheet of the same name is replaced, every other sheet is left alone. Painting the same
   * drawing again changes nothing. Together with the sheets, texts are kept under names in the workbook (each at most
   * 1 MB); they travel with the file. A failure or cancellation leaves the previous sheets and the texts kept before. Answers
   * what Excel did not take of the looks.
   */
  readonly paint: (
    drawing: Drawing,
    progress: PaintProgress,
    kept?: ReadonlyMap<string, string>,
  ) => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  /**
   * Makes sheets that hold what `before` draws hold the difference to it: nothing else is written, the user stays in the cell
   * where he is, and `watchSelection` does not tell of it. All or nothing.
   */
  readonly repaint: (
    difference: DrawingDifference,
    before: Drawing,
  ) => Promise<Outcome<Repainted, HostFailure>>;
  /** Sets sheets up for paper, what stands on them stays; answers what Excel or the printer did not take. */
  readonly setUpPrint: (prints: readonly SheetPrint[]) => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  readonly goTo: (place: CellPlace) => Promise<Outcome<undefined, HostFailure>>;
  /** Shows these marks and no others of ours; the colours all or none. */
  readonly mark: (marks: readonly CellMark[]) => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  /** Takes every mark of ours away; the cells look as before. */
  readonly unmark: () => Promise<Outcome<readonly LeftOut[], HostFailure>>;
  /**
   * Fills cells, all or none, and answers what stood there before, ready to be written back. Text stays text, whatever it
   * looks like; everything of a cell that a write does not speak of stays.
   */
  readonly writeCells: (writes: readonly CellWrite[]) => Promise<Outcome<readonly CellWrite[], HostFailure>>;
  /** Those of these validations that are not in force everywhere in their area: pasting takes them away. */
  readonly lostValidations: (
    wanted: readonly SheetValidation[],
  ) => Promise<Outcome<readonly SheetValidation[], HostFailure>>;
  /** Puts validations in force in their areas, all or none; what stands in the cells and how they look stays. */
  readonly restoreValidations: (
    wanted: readonly SheetValidation[],
  ) => Promise<Outcome<undefined, HostFailure>>;
  /** Opens the bytes of an .xlsx file as a new workbook in a window of its own. This workbook is not touched. */
  readonly openCopy: (bytes: Uint8Array) => Promise<Outcome<undefined, HostFailure>>;
  /** Saves the workbook under its name; one that was never saved makes Excel ask for a name. What the user answers is not told. */
  readonly save: () => Promise<Outcome<undefined, HostFailure>>;
  /** What was kept under a name in this workbook; undefined when nothing was. */
  readonly recall: (name: string) => Promise<Outcome<string | undefined, HostFailure>>;
  /**
   * Tells what the user selects and changes from now on, until it is stopped, and once what this add-in itself has painted. What `goTo` selects
   * is not told.
   * Some hosts take no listeners; then the selected cell can be asked for.
   */
  readonly watchSelection: (listener: SelectionListener) => Promise<Outcome<StopWatching, HostFailure>>;
  /** The cell in which the user stands. */
  readonly selectedCell: () => Promise<Outcome<CellPlace, HostFailure>>;
  /** Whether everything else is waiting because someone is typing in a cell. Answers at once where the host can. */
  readonly isCellBeingEdited: () => Promise<boolean>;
}
