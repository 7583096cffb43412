import { SUMMARY_SHEETS } from "../../forms/words";
import type { CellPosition } from "../../workbook/grid";
import { elementCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import type { DrawnLink } from "../../workbook/drawing";
import { figurePlace } from "../setting/figure-place";
import type { SummaryLayout } from "../setting/summary-layout";

/** The way from a finding to the figure it is about; none where it is about no single figure of an expected unit. */
export function figureLink(
  finding: Finding,
  layout: SummaryLayout,
  from: CellPosition,
): readonly DrawnLink[] {
  const { unit, code } = finding;
  const toRow = unit === undefined ? undefined : layout.unitRow.get(unit);
  const toColumn = code === undefined ? undefined : layout.elementColumn.get(elementCode(code));
  if (toRow === undefined || toColumn === undefined) return [];
  const place = figurePlace(layout, { row: toRow, column: toColumn });
  return [{ ...from, toSheet: SUMMARY_SHEETS.figures, toRow: place.row, toColumn: place.column }];
}
