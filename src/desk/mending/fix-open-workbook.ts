import { formatNumber } from "../../base/formats";
import type { CellWrite } from "../../workbook/files";
import type { Fix } from "../../forms/fixes";
import { parseA1, contentAt, formulaAt, isCellError, type CellContent, type Grid } from "../../workbook/grid";
import type { Shown } from "../../model/finding";
import { succeed, type Outcome } from "../../base/outcome";
import { tidyText } from "../../base/text";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";

/** Result of applying fixes. */
export interface AppliedFixes {
  readonly applied: readonly Fix[];
  /** Cells whose content has changed since; they were left alone. */
  readonly stale: readonly Fix[];
  /** Restores the previous contents through `writeCells` of the workbook. */
  readonly undo: readonly CellWrite[];
}

/**
 * Applies confirmed fixes to the open workbook: all of them, or none if it refuses. Skips cells changed
 * since.
 */
export async function applyFixes(
  workbook: OpenWorkbook,
  fixes: readonly Fix[],
): Promise<Outcome<AppliedFixes, HostFailure>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const sheets = new Map(read.value.grids.map((grid) => [grid.sheet, grid]));
  const applied = fixes.filter((fix) => isStillSo(fix, sheets.get(fix.place.sheet)));
  const stale = fixes.filter((fix) => !applied.includes(fix));
  if (applied.length === 0) return succeed({ applied, stale, undo: [] });
  const written = await workbook.writeCells(
    applied.map(({ place, content, look }) => ({ place, content, ...(look === undefined ? {} : { look }) })),
  );
  return written.ok ? succeed({ applied, stale, undo: written.value }) : written;
}

function isStillSo({ place, before }: Fix, grid: Grid | undefined): boolean {
  const position = parseA1(place.cell);
  if (grid === undefined || position === undefined) return false;
  const { row, column } = position;
  return formulaAt(grid, row, column) === undefined && isSame(contentAt(grid, row, column), before);
}

/** Findings quote a text tidied, or as its number; compares in the same way. */
function isSame(content: CellContent | undefined, before: Shown): boolean {
  if (content === undefined || content === "") return before === null;
  // An ambiguous number is quoted as people write it.
  if (typeof content === "number") return content === before || formatNumber(content) === before;
  if (typeof content === "boolean") return content === before;
  if (isCellError(content)) return content.error === before;
  if (typeof before === "string") return tidyText(content) === tidyText(before);
  return typeof before === "number" && digitsOf(content) === digitsOf(String(before));
}

/** A finding quotes a figure as read, though the cell may hold text: "1.234" for 1234. */
const digitsOf = (text: string): string => text.replace(/[^\p{Nd}]/gu, "");
