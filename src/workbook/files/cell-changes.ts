import type { CellPlace } from "../grid/cell-place";

/**
 * The new content of a cell. Formulas have no leading "="; `result` is the result of the formula, if known.
 */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly text: string; readonly result?: number }
  | { readonly kind: "empty" };

/** A write that replaces the content of one cell. */
export interface CellWrite {
  readonly place: CellPlace;
  readonly content: NewContent;
  /** Changes to the style of the cell; the rest of its style stays. */
  readonly look?: {
    /** A Unicode font, if the text was in a legacy encoding. */
    readonly font?: string;
    /** Invariant (en-US) code. */
    readonly numberFormat?: string;
  };
}

export type MarkSeverity = "error" | "warning" | "note";

/** Colours a cell and states why; the host decides how to show it. */
export interface CellMark {
  readonly place: CellPlace;
  readonly severity: MarkSeverity;
  readonly text: string;
}
