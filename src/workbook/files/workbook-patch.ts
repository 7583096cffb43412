import type { CellPlace } from "../grid/cell-place";
import type { CellMark, CellWrite } from "./cell-changes";
import type { Outcome } from "../../base/outcome";
import type { PatchFailure } from "./patch-failure";
import type { SheetDrawing } from "../drawing/drawing";

/** Changes to a received file; everything else stays byte for byte. */
export interface WorkbookPatch {
  /**
   * A sheet to insert first and to show on opening. Its links may go to any sheet of the file. If the file
   * already has a sheet of that name, a number is appended.
   */
  readonly cover?: SheetDrawing;
  /** A sheet to insert last, or to replace the sheet of the same name. The sheet shown on opening stays. */
  readonly attached?: SheetDrawing;
  /** Sheets to append in order. Refused if the file has a sheet of one of the names. */
  readonly appended?: readonly SheetDrawing[];
  /** Sheets of the file to set up for paper where they are wider than a page and nobody has set them up. */
  readonly wide?: readonly WideSheet[];
  /** The cell to show on opening; ignored if its sheet is missing. Not together with a cover. */
  readonly opensAt?: CellPlace;
  /** Converts to .xlsx; calls of macros stay, without effect. Refused if the file has macro sheets. */
  readonly withoutMacros?: boolean;
  /** Cells to colour; each gets a note with the reason, unless its sheet already has notes. */
  readonly marks?: readonly CellMark[];
  /** The author of the notes. */
  readonly author?: string;
  /** Cells to write. Formulas are recalculated when the file is opened; until then they show no result. */
  readonly writes?: readonly CellWrite[];
  /** Known results of unchanged formulas, shown until the file is recalculated. */
  readonly results?: readonly { readonly place: CellPlace; readonly value: number | string | boolean }[];
  /** Whether writes may replace formulas; the caller must know which cells share one. */
  readonly replacesFormulas?: boolean;
}

/** A sheet that may be wider than a page. Rows and columns from 0. */
export interface WideSheet {
  readonly sheet: string;
  /** The last column. */
  readonly right: number;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
}

/** Changes a received file. The same bytes and the same patch always give the same bytes. */
export type PatchWorkbook = (bytes: Uint8Array, patch: WorkbookPatch) => Outcome<Uint8Array, PatchFailure>;

/** `PatchWorkbook`, possibly in another thread. */
export type PatchInTurn = (
  ...given: Parameters<PatchWorkbook>
) => ReturnType<PatchWorkbook> | Promise<ReturnType<PatchWorkbook>>;
