import type { NewContent } from "../../files/cell-changes";
import type { LookChange } from "../styles/changed-format";

/** An edit of one cell. */
export interface CellEdit extends LookChange {
  readonly content?: NewContent;
  /** The result of the cell's formula. */
  readonly result?: number | string | boolean;
}

/** Edits by row, then by column. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
