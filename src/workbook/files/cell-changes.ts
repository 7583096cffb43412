import type { CellPlace } from "../grid/cell-place";

/** What is to stand in a cell. A formula comes without its "="; `result` is what it gives, where that is known. */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly text: string; readonly result?: number }
  | { readonly kind: "empty" };

/** Something to put into one cell in place of what stands there. */
export interface CellWrite {
  readonly place: CellPlace;
  readonly content: NewContent;
  /** Where the look of the cell has to change with it; everything else of its look stays. */
  readonly look?: {
    /** A font for Unicode, where the text was written for another one. */
    readonly font?: string;
    /** Invariant (en-US) code. */
    readonly numberFormat?: string;
  };
}

export type MarkSeverity = "error" | "warning" | "note";

/** Colours a cell and says why; how it is shown is the host's business. */
export interface CellMark {
  readonly place: CellPlace;
  readonly severity: MarkSeverity;
  readonly text: string;
}
