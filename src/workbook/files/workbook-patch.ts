import type { CellPlace } from "../grid/cell-place";
import type { CellMark, CellWrite } from "./cell-changes";
import type { Outcome } from "../../base/outcome";
import type { PatchFailure } from "./patch-failure";
import type { SheetDrawing } from "../drawing/drawing";

/** What to change of a received file; everything else of it stays as it is, byte for byte. */
export interface WorkbookPatch {
  /**
   * A sheet to stand before all others and to be shown on opening. Its links may go to any sheet of the file. Where the file
   * has a sheet of that name already, it is numbered.
   */
  readonly cover?: SheetDrawing;
  /** A sheet to stand after all others, or in place of the one of its name. What is shown on opening stays. */
  readonly attached?: SheetDrawing;
  /** Sheets to stand after all others, in their order. Refused where the file has a sheet of one of the names. */
  readonly appended?: readonly SheetDrawing[];
  /** The cell to be shown on opening; without such a sheet the file opens as before. Not together with a cover. */
  readonly opensAt?: CellPlace;
  /** As an .xlsx, whatever kind it was: what calls its macros stays, and does nothing. Refused where sheets are macros. */
  readonly withoutMacros?: boolean;
  /** Cells to colour, with a note that says why where the sheet has no notes of its own. */
  readonly marks?: readonly CellMark[];
  /** Whose words the notes are. */
  readonly author?: string;
  /** Cells to fill anew. Formulas are then calculated again when the file is opened; until then they show no result. */
  readonly writes?: readonly CellWrite[];
  /** What formulas that stay as they are give now, where that is known: shown before anybody calculates. */
  readonly results?: readonly { readonly place: CellPlace; readonly value: number | string | boolean }[];
  /** Whether what is written may replace formulas; whoever says so knows which cells share one. */
  readonly replacesFormulas?: boolean;
}

/** Changes a received file; implemented by xlsx/. The same bytes and the same patch always give the same bytes. */
export type PatchWorkbook = (bytes: Uint8Array, patch: WorkbookPatch) => Outcome<Uint8Array, PatchFailure>;

/** The same, maybe in another thread. */
export type PatchInTurn = (
  ...given: Parameters<PatchWorkbook>
) => ReturnType<PatchWorkbook> | Promise<ReturnType<PatchWorkbook>>;
