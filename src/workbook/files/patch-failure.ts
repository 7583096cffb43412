import type { CellPlace } from "../grid/cell-place";
import type { FileFailure } from "./file-failure";

/** Why a received file cannot be changed without the danger of spoiling it. */
export type PatchFailure =
  | FileFailure
  /** Saved as "Strict Open XML", which few programs read: nothing was tried out on it. */
  | { readonly kind: "strict" }
  /** Any change would break its digital signature. */
  | { readonly kind: "signed" }
  /** A shared workbook of the old kind keeps a journal of its sheets. */
  | { readonly kind: "journal" }
  /** `part` is written in a way we do not change: it would be a guess. */
  | { readonly kind: "unusual"; readonly part: string }
  /** A cell to be filled is calculated. */
  | { readonly kind: "calculated"; readonly place: CellPlace };
