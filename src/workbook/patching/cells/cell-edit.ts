import type { NewContent } from "../../files/cell-changes";
import type { LookChange } from "../styles/changed-format";

/** What is to be done to one cell. */
export interface CellEdit extends LookChange {
  readonly content?: NewContent;
  /** What the formula of the cell gives. */
  readonly result?: number | string | boolean;
}

/** Edits by row, then by column. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
