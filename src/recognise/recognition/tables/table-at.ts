import type { BlankTable } from "../../plan/blank-form";

/** The table in whose body a cell lies. */
export const tableAt = (tables: readonly BlankTable[], row: number, column: number): BlankTable | undefined =>
  tables.find(
    ({ lastHeadingRow, lastRow, left, right }) =>
      row > lastHeadingRow && row <= lastRow && column >= left && column <= right,
  );
