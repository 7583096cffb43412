import type { BlankTable } from "../../plan/blank-form";

/** Returns the table whose body contains a cell. */
export const tableAt = (tables: readonly BlankTable[], row: number, column: number): BlankTable | undefined =>
  tables.find(
    ({ lastHeadingRow, lastRow, left, right }) =>
      row > lastHeadingRow && row <= lastRow && column >= left && column <= right,
  );
