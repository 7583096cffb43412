import type { PrintedText, SheetCells } from "../sheet-cells";
import { textOrNumberTitleAt } from "./title-at";
import { unmergedGroup } from "./unmerged-group";

/** Fewer columns are usually a line of a letterhead or of signatures. */
export const USUAL_COLUMNS = 3;

/** Adjacent columns, all with a text that begins in the row. */
export interface HeadingRun {
  readonly left: number;
  readonly right: number;
  readonly texts: readonly PrintedText[];
}

/** Returns the runs of texts of a row. */
export function runsIn(cells: SheetCells, row: number): readonly HeadingRun[] {
  const runs: { left: number; right: number; texts: PrintedText[] }[] = [];
  for (let column = 0; column <= cells.lastColumn; column++) {
    const text = textOrNumberTitleAt(cells, row, column);
    const last = runs.at(-1);
    if (text?.row !== row) {
      const isGrouped =
        last?.right === column - 1 && unmergedGroup(cells, row, column, last.left) !== undefined;
      if (isGrouped) last.right = column;
      continue;
    }
    if (last?.right === column - 1) {
      last.right = column;
      if (last.texts.at(-1)?.column !== text.column) last.texts.push(text);
    } else {
      runs.push({ left: column, right: column, texts: [text] });
    }
  }
  return runs;
}
