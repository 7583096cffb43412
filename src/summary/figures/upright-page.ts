import type { PrintSetup, SheetDrawing } from "../../workbook/drawing";
import { lastRowOf, type SheetPiece } from "../../workbook/page";
import type { SummaryInput } from "../setting/summary-input";
import { FIGURES, type SummaryLayout } from "../setting/summary-layout";
import { figureWidths } from "./figure-widths";
import { figuresTitles, pagesAcross } from "./figures-heading";

const { column } = FIGURES;
/** Characters of code, ordinal, unit and state of filing. */
const FIXED_WIDTHS = [9, 4, 23, 9.5];
const LEGEND_COLUMNS = 6;
/** Points. */
const LINE_HEIGHT = 15.75;
/** Percent: text of 10 points is 9 on paper. */
export const SCALE = 90;

/** The table of figures with its titles and its layout on screen and paper. */
export interface FiguresPage extends Pick<SheetDrawing, "columnWidths" | "freeze" | "filter"> {
  /** Rows of fixed height, which programs do not raise for their texts. */
  readonly leastHeight?: { readonly first: number; readonly last: number; readonly height: number };
  readonly print: Omit<PrintSetup, "orientation" | "margins" | "pageNumbers">;
  /** Returns whether the page must not end with this row. */
  readonly keepsNext?: (row: number) => boolean;
  readonly titles: SheetPiece;
  readonly table: SheetPiece;
}

/** Draws a row for each unit, on as many pages side by side as the figures need, each with the unit names. */
export function uprightPage(input: SummaryInput, layout: SummaryLayout, table: SheetPiece): FiguresPage {
  const widths = figureWidths(layout.columns);
  const columnWidths = new Map([...FIXED_WIDTHS, ...widths].map((width, at) => [at, width]));
  const onFirstPage = pagesAcross(widths).filter((page) => page === 0).length;
  const count = Math.max(1, Math.min(LEGEND_COLUMNS, onFirstPage));
  const lastColumn = column.first + layout.columns.length - 1;
  const bottom = Math.max(FIGURES.headerRow, lastRowOf(table.cells));
  return {
    table,
    titles: figuresTitles(
      input,
      { first: column.ordinal, last: column.filing },
      { first: column.first, last: column.first + count - 1 },
      columnWidths,
    ),
    leastHeight: { first: FIGURES.firstRow, last: layout.lastUnitRow, height: LINE_HEIGHT },
    columnWidths,
    freeze: { rows: FIGURES.firstRow, columns: column.first },
    filter: { top: FIGURES.headerRow, left: 0, bottom: layout.lastUnitRow, right: lastColumn },
    print: {
      fitToWidth: false,
      scale: SCALE,
      area: { top: 0, left: column.ordinal, bottom, right: lastColumn },
      titleRows: { first: FIGURES.sectionRow, last: FIGURES.headerRow },
      titleColumns: { first: column.ordinal, last: column.filing },
    },
  };
}
