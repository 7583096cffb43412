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

/** The table of figures with its titles, and how it lies on screen and on paper. */
export interface FiguresPage extends Pick<SheetDrawing, "columnWidths" | "freeze" | "filter"> {
  /** Rows that are told how high they are, so that no program makes them higher for the texts in them. */
  readonly leastHeight?: { readonly first: number; readonly last: number; readonly height: number };
  readonly print: Omit<PrintSetup, "orientation" | "margins" | "pageNumbers">;
  /** Whether a page must not end with this row. */
  readonly keepsNext?: (row: number) => boolean;
  readonly titles: SheetPiece;
  readonly table: SheetPiece;
}

/**
 * Units below each other: as many pages beside each other as the figures take, each with the names of the
 * units.
 */
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
