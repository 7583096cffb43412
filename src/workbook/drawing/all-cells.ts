import type { DrawnCell, SheetDrawing } from "./drawing";

/** Every cell of a sheet, those of its long table last. */
export function* allCells({
  cells,
  longTable,
}: Pick<SheetDrawing, "cells" | "longTable">): Generator<DrawnCell> {
  yield* cells;
  for (const row of longTable?.rows ?? []) yield* row;
}
