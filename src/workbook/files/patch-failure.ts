import type { CellPlace } from "../grid/cell-place";
import type { FileFailure } from "./file-failure";

/** Why a received file cannot be changed without risk of damage. */
export type PatchFailure =
  | FileFailure
  /** Saved as "Strict Open XML", which few programs read; untested. */
  | { readonly kind: "strict" }
  /** Any change would break its digital signature. */
  | { readonly kind: "signed" }
  /** An old-style shared workbook keeps a revision log of its sheets. */
  | { readonly kind: "journal" }
  /** `part` is written in an unusual way that we do not change, because any change would be a guess. */
  | { readonly kind: "unusual"; readonly part: string }
  /** A cell to be written holds a formula. */
  | { readonly kind: "calculated"; readonly place: CellPlace };
