import type { DrawnCell, SheetDrawing } from "./drawing";

/** Yields every cell of a sheet; the cells of its long table come last. */
export function* allCells({
  cells,
  longTable,
}: Pick<SheetDrawing, "cells" | "longTable">): Generator<DrawnCell> {
  yield* cells;
  for (const row of longTable?.rows ?? []) yield* row;
}
