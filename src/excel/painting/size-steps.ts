import type { SheetDrawing } from "../../workbook/drawing";
import { columnPoints } from "../../workbook/page";
import { drawnArea } from "./drawn-area";
import { SMALL, type SheetStep } from "./step";

/**
 * Returns the steps for column widths (points), row heights and hidden lines. Rows without a height are
 * autofitted.
 */
export function sizeSteps(drawing: SheetDrawing): readonly SheetStep[] {
  return [...columnSteps(drawing), ...rowSteps(drawing)];
}

function columnSteps({ columnWidths, hiddenColumns }: SheetDrawing): readonly SheetStep[] {
  const widths = [...columnWidths].sort(([one], [other]) => one - other);
  return [
    ...alike(widths).map(({ first, last, value }) =>
      step((sheet) => {
        columns(sheet, first, last).format.columnWidth = columnPoints(value);
      }),
    ),
    ...hiddenColumns.map((column) =>
      step((sheet) => {
        columns(sheet, column, column).columnHidden = true;
      }),
    ),
  ];
}

function rowSteps(drawing: SheetDrawing): readonly SheetStep[] {
  const area = drawnArea(drawing);
  if (area === undefined) return [];
  const heights = Array.from({ length: area.bottom + 1 }, (_, row): readonly [number, number | undefined] => [
    row,
    drawing.rowHeights.get(row),
  ]);
  const hidden = [...(drawing.hiddenRows ?? [])].map((row): [number, true] => [row, true]);
  return [
    ...alike(heights).map(({ first, last, value }) =>
      step((sheet) => {
        const { format } = rows(sheet, first, last);
        if (value === undefined) format.autofitRows();
        else format.rowHeight = value;
      }),
    ),
    ...alike(hidden).map(({ first, last }) =>
      step((sheet) => {
        rows(sheet, first, last).rowHidden = true;
      }),
    ),
  ];
}

const rows = (sheet: Excel.Worksheet, first: number, last: number): Excel.Range =>
  sheet.getRange(`${first + 1}:${last + 1}`);

const columns = (sheet: Excel.Worksheet, first: number, last: number): Excel.Range =>
  sheet.getRangeByIndexes(0, first, 1, last - first + 1).getEntireColumn();

const step = (apply: SheetStep["apply"]): SheetStep => ({ bytes: SMALL, apply });

interface Alike<T> {
  readonly first: number;
  last: number;
  readonly value: T;
}

/** Combines adjacent lines with the same value. */
function alike<T>(lines: readonly (readonly [number, T])[]): readonly Alike<T>[] {
  const found: Alike<T>[] = [];
  for (const [index, value] of lines) {
    const last = found.at(-1);
    if (last?.last === index - 1 && last.value === value) last.last = index;
    else found.push({ first: index, last: index, value });
  }
  return found;
}
