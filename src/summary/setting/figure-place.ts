import { SUMMARY_SHEETS } from "../../forms/words";
import type { Area, CellPosition } from "../../workbook/grid";
import { area, type Corner, type Reference } from "../../workbook/formula";
import { FIGURES, type SummaryLayout } from "./summary-layout";

/** Rows above the table, which a transposed sheet leaves in place. */
const ROWS_ABOVE = FIGURES.codeRow;

/**
 * Converts a position of the upright layout to the figures sheet. A transposed sheet has units side by side
 * and a row for each section above its figures.
 */
export function figurePlace(
  { turned }: Pick<SummaryLayout, "turned">,
  { row, column }: CellPosition,
): CellPosition {
  if (turned === undefined || row < ROWS_ABOVE) return { row, column };
  const sections = turned.sectionsUpTo[column - FIGURES.column.first] ?? 0;
  return { row: column + ROWS_ABOVE + sections, column: row - ROWS_ABOVE };
}

/** Does the same for a rectangle. */
export function figureArea(layout: Pick<SummaryLayout, "turned">, { top, left, bottom, right }: Area): Area {
  const first = figurePlace(layout, { row: top, column: left });
  const last = figurePlace(layout, { row: bottom, column: right });
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Returns a reference to a rectangle of the figures sheet, for other sheets. */
export const onFigures = (layout: Pick<SummaryLayout, "turned">, upright: Area): Reference =>
  area(figureArea(layout, upright), SUMMARY_SHEETS.figures);

/** Converts a corner of a reference within the sheet, keeping absolute parts. */
export function turnedCorner(layout: Pick<SummaryLayout, "turned">, corner: Corner): Corner {
  const place = figurePlace(layout, corner);
  const { anchor } = corner;
  if (anchor === undefined || anchor === "both") return { ...corner, ...place };
  return { ...corner, ...place, anchor: anchor === "row" ? "column" : "row" };
}
