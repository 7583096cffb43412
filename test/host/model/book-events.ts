import type { Sheet } from "./sheet";
import type { Area } from "../../../src/workbook/grid/address";

/** Events of the workbook for the add-in's handlers. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly area: Area; readonly change: ChangeType }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: Sheet };

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
