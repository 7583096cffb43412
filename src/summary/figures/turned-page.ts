import { VALUE_TRAITS } from "../../model/plan";
import { type DrawnCell, emptyCell, textCell, type StyleName } from "../../workbook/drawing";
import { down, type Formula, type Reference, mapReferences } from "../../workbook/formula";
import { numberWidth, joinPieces, lastRowOf, spread, spreadEach, type SheetPiece } from "../../workbook/page";
import type { FigureColumn } from "../setting/figure-columns";
import { figureArea, figurePlace, turnedCorner } from "../setting/figure-place";
import type { SummaryInput } from "../setting/summary-input";
import { ADJUSTMENT_ROWS, FIGURES, type SummaryLayout } from "../setting/summary-layout";
import { figuresTitles } from "./figures-heading";
import { SCALE, type FiguresPage } from "./upright-page";

/** Columns of the sheet before the units. */
const COLUMN = { code: 0, ordinal: 1, label: 2, first: 3 } as const;
/** In characters; figure columns have room for percentages and days. */
const WIDTHS = { code: 9, ordinal: 4, label: 27, least: 7, day: 9 } as const;
/** Characters that the page holds at 90% scale, without cell margins. */
const pageRoom = (columns: number): number => 130 - columns * 0.63;
/** Points: texts are printed on a sheet of their own; here one line shows that there is a text. */
const TEXT_HEIGHT = 14;

/** Draws units side by side, a figure a line: fewer pages for few units with many figures. */
export function turnedPage(input: SummaryInput, layout: SummaryLayout, upright: SheetPiece): FiguresPage {
  const place = (row: number, column: number) => figurePlace(layout, { row, column });
  const isLabel = ({ row, column }: DrawnCell): boolean =>
    row === FIGURES.headerRow && column >= FIGURES.column.first;
  const turned = turnedFormulas(layout);
  const cells = upright.cells
    .filter((cell) => !isLabel(cell))
    .map((cell) => turnedCell(cell, layout, turned));
  const labels = upright.cells.filter(isLabel).map((cell) => labelOf(cell, layout));
  const { widths, onPage } = columnWidths(input, layout);
  const lastPrinted = place(layout.totalRow, 0).column;
  const lastRow = lastRowOf(cells);
  const headingRow = place(FIGURES.firstRow, FIGURES.column.unit).row;
  const lastHeading = place(FIGURES.firstRow, FIGURES.column.first - 1).row;
  const figures = layout.columns.map((figure, index) => ({
    figure,
    row: place(FIGURES.firstRow, FIGURES.column.first + index).row,
  }));
  const firstOfSections = figures.filter(
    ({ figure }, index) => layout.columns[index - 1]?.section !== figure.section,
  );
  const sectionRows = new Set(firstOfSections.map(({ row }) => row - 1));
  const table = joinPieces([
    {
      cells,
      merges: (upright.merges ?? []).map((merge) => figureArea(layout, merge)),
      conditionalFormats: (upright.conditionalFormats ?? []).map((format) => ({
        ...format,
        area: figureArea(layout, format.area),
        formula: turned(format.formula, format.area.left),
      })),
    },
    spreadEach(labels, COLUMN.label),
    ...firstOfSections.map(({ figure, row }) => sectionRow(figure, row - 1, lastPrinted)),
    {
      cells: [],
      rowHeights: new Map(
        figures.flatMap(({ figure, row }) => (isText(figure) ? [[row, TEXT_HEIGHT] as const] : [])),
      ),
    },
  ]);
  // Programs without the font of the workbook draw wider columns, and would print each unit on pages of its
  // own. Fitted pages have no breaks before headings of sections.
  const isFitted = onPage > lastPrinted - COLUMN.first && sectionRows.size === 1;
  return {
    table,
    titles: figuresTitles(
      input,
      { first: COLUMN.ordinal, last: COLUMN.label },
      { first: COLUMN.first, last: Math.min(lastPrinted, COLUMN.first + onPage - 1) },
      widths,
    ),
    columnWidths: widths,
    ...(!isFitted && { keepsNext: (row) => sectionRows.has(row) }),
    freeze: { rows: lastHeading + 1, columns: COLUMN.first },
    print: {
      fitToWidth: isFitted,
      scale: SCALE,
      area: { top: 0, left: COLUMN.ordinal, bottom: lastRow, right: lastPrinted },
      titleRows: { first: headingRow, last: lastHeading },
      titleColumns: { first: COLUMN.ordinal, last: COLUMN.label },
    },
  };
}

const isText = (figure: FigureColumn): boolean =>
  figure.kind === "element" && VALUE_TRAITS[figure.element.type].holds === "text";

/** The title stays within the repeated columns, so that every page shows it whole; its band continues. */
const sectionRow = ({ section }: FigureColumn, row: number, last: number): SheetPiece =>
  joinPieces([
    spread(textCell(row, COLUMN.ordinal, section.title, "section-small"), COLUMN.label),
    {
      cells: Array.from({ length: last - COLUMN.label }, (_, index) =>
        emptyCell(row, COLUMN.first + index, "section-small"),
      ),
    },
  ]);

function turnedCell(cell: DrawnCell, layout: SummaryLayout, turned: TurnedFormula): DrawnCell {
  const { content, column: upright } = cell;
  const { row, column } = figurePlace(layout, cell);
  const style = turnedStyle(cell);
  return content.kind === "formula"
    ? { row, column, content: { kind: "formula", formula: turned(content.formula, upright) }, style }
    : { row, column, content, style };
}

/** Swaps heading styles of columns and lines. */
function turnedStyle({ row, column, style }: DrawnCell): StyleName {
  return column === FIGURES.column.unit && row >= FIGURES.firstRow ? "header-small" : style;
}

function labelOf(cell: DrawnCell, layout: SummaryLayout): DrawnCell {
  const { columns } = layout;
  const isIndicator = columns[cell.column - FIGURES.column.first]?.kind === "indicator";
  const style: StyleName = isIndicator ? "label-bold-small" : "text-small";
  return { ...cell, row: figurePlace(layout, cell).row, column: COLUMN.ordinal, style };
}

/** Converts a formula of an upright column for the transposed sheet. */
type TurnedFormula = (formula: Formula, column: number) => Formula;

/** Fills down what is filled right; converts each filled formula once. */
function turnedFormulas(layout: SummaryLayout): TurnedFormula {
  const known = new Map<Formula, { readonly column: number; readonly turned: Formula }>();
  const rowOf = (column: number): number => figurePlace(layout, { row: FIGURES.firstRow, column }).row;
  const corner = (reference: Reference): Reference =>
    reference.sheet === undefined
      ? {
          ...reference,
          first: turnedCorner(layout, reference.first),
          last: turnedCorner(layout, reference.last),
        }
      : reference;
  const turned: TurnedFormula = (formula, column) => {
    if (formula.kind === "filled" && formula.columns > 0) {
      const home = column - formula.columns;
      return down(rowOf(column) - rowOf(home), turned(formula.formula, home));
    }
    const before = known.get(formula);
    if (before?.column === column) return before.turned;
    const turnedOnce =
      formula.kind === "binary"
        ? { ...formula, left: turned(formula.left, column), right: turned(formula.right, column) }
        : mapReferences(formula, corner);
    known.set(formula, { column, turned: turnedOnce });
    return turnedOnce;
  };
  return turned;
}

/** Layout of the table on its pages. */
interface Columns {
  readonly widths: ReadonlyMap<number, number>;
  /** Unit columns on a page beside the labels. */
  readonly onPage: number;
}

/**
 * Fits units and totals to their longest number, so that new reports seldom change widths; labels get the
 * remaining room.
 */
function columnWidths({ summary }: SummaryInput, { columns, totalRow, askedRow }: SummaryLayout): Columns {
  const elements = columns.flatMap((figure) => (figure.kind === "element" ? [figure.element] : []));
  const least = elements.some(({ type }) => VALUE_TRAITS[type].holds === "date") ? WIDTHS.day : WIDTHS.least;
  const widthOf = (amounts: readonly number[]): number =>
    [...new Set(amounts)].reduce((widest, amount) => Math.max(widest, numberWidth(amount)), least);
  const reported = [...summary.reported.values()].flatMap((values) => [...values.values()]);
  const ofUnits = widthOf(reported.flatMap((value) => (value.kind === "number" ? [value.number] : [])));
  const ofTotals = widthOf(elements.flatMap(({ code }) => summary.elements.get(code)?.amount ?? []));
  const firstTotal = totalRow - FIGURES.firstRow;
  const last = askedRow + ADJUSTMENT_ROWS.adjusted - FIGURES.firstRow;
  const figures = Array.from({ length: last + 1 }, (_, index) => (index < firstTotal ? ofUnits : ofTotals));
  const printed = figures.slice(0, firstTotal + 1);
  const { label, onPage } = sharedOut(printed);
  const widths = new Map([
    [COLUMN.code, WIDTHS.code],
    [COLUMN.ordinal, WIDTHS.ordinal],
    [COLUMN.label, label],
    ...figures.map((width, index) => [COLUMN.first + index, width] as const),
  ]);
  return { widths, onPage };
}

/** Distributes units evenly over the fewest pages, and returns the width left for labels. */
function sharedOut(printed: readonly number[]): { readonly label: number; readonly onPage: number } {
  const widest = Math.max(...printed);
  const roomOf = (count: number): number => pageRoom(count + 2) - WIDTHS.ordinal;
  const fitting = Math.max(1, Math.floor((roomOf(printed.length) - WIDTHS.label) / widest));
  const taken = printed.reduce((sum, width) => sum + width, 0);
  if (taken + WIDTHS.label <= roomOf(printed.length)) {
    return { label: roomOf(printed.length) - taken, onPage: printed.length };
  }
  const onPage = Math.ceil(printed.length / Math.ceil(printed.length / fitting));
  return { label: Math.max(WIDTHS.label, Math.floor(roomOf(onPage) - onPage * widest)), onPage };
}
