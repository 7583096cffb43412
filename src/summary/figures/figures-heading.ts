import { isFraction } from "../../model/plan";
import {
  MAX_HEIGHT,
  columnPoints,
  joinPieces,
  spread,
  type SheetPiece,
  textHeight,
} from "../../workbook/page";
import { STYLES, emptyCell, textCell, textRow } from "../../workbook/drawing";
import { FIGURES_WORDS as WORDS } from "../words/summary-words";
import type { FigureColumn } from "../setting/figure-columns";
import { LEAST_SECTION_WIDTH } from "./figure-widths";
import { annexSubtitle, ATTACHED, roundLine } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { FIGURES, type SummaryLayout } from "../setting/summary-layout";

const { codeRow, sectionRow, headerRow, column } = FIGURES;
/** Points for figures on a page beside the repeated columns, at 90% scale. */
const PAGE_WIDTH = 563;
/** Height of the title's row in points. */
const TITLE_HEIGHT = 18.75;
/** Margins of a cell in characters. */
const PADDING = 1;

/** Columns, both included. */
interface Columns {
  readonly first: number;
  readonly last: number;
}

/**
 * Draws title, round and legend above the table. The title stays within frozen, repeated columns, so that
 * every screen and page shows it whole; the legend is beside it, on the first page. `widths`: characters by
 * column.
 */
export function figuresTitles(
  input: SummaryInput,
  title: Columns,
  legend: Columns,
  widths: ReadonlyMap<number, number>,
): SheetPiece {
  const { adjustments } = input.summary;
  const isAdjusted = adjustments.some(({ outcome }) => outcome === "applied");
  const words = isAdjusted ? WORDS.legend + WORDS.legendAdjusted : WORDS.legend;
  const heightOf = (text: string, { first, last }: Columns, { size }: { readonly size: number }): number => {
    let width = -PADDING;
    for (let at = first; at <= last; at += 1) width += widths.get(at) ?? 0;
    return textHeight(text, { width, size });
  };
  const round = roundLine(input);
  const below = annexSubtitle(input, title.first, round);
  const lines = below.content.kind === "formula" ? [round, ATTACHED] : [round];
  const roundHeight = lines.reduce((sum, line) => sum + heightOf(line, title, { size: 12 }), 0);
  const height = Math.min(MAX_HEIGHT, heightOf(words, legend, STYLES.note) - roundHeight);
  return joinPieces([
    spread(textCell(0, title.first, WORDS.title, "heading"), title.last),
    spread(below, title.last),
    {
      cells: [textCell(0, legend.first, words, "note")],
      merges: [{ top: 0, left: legend.first, bottom: 1, right: legend.last }],
      rowHeights: new Map([
        [0, Math.max(TITLE_HEIGHT, height)],
        [1, roundHeight],
      ]),
    },
  ]);
}

/** Draws the row of codes and the two heading rows. `widths`: those of the figure columns. */
export function figuresHeading(layout: SummaryLayout, widths: readonly number[]): SheetPiece {
  const fixed = [WORDS.code, WORDS.ordinal, WORDS.unit, WORDS.filing];
  return joinPieces([
    {
      cells: [
        ...fixed.map((_, at) => emptyCell(codeRow, at, "code-boxed")),
        ...textRow(sectionRow, 0, fixed, "header-small"),
        ...fixed.map((_, at) => emptyCell(headerRow, at, "header-small")),
        ...layout.columns.flatMap((figure, index) => [
          textCell(codeRow, column.first + index, codeOf(figure), "code-boxed"),
          textCell(headerRow, column.first + index, headingOf(figure), "header-small"),
        ]),
      ],
      merges: fixed.map((_, at) => ({ top: sectionRow, bottom: headerRow, left: at, right: at })),
    },
    ...(layout.turned === undefined ? sectionHeadings(layout.columns, widths) : []),
  ]);
}

interface Span {
  readonly title: string;
  readonly first: number;
  last: number;
  width: number;
}

/** Returns the printed page (from 0, left to right) of each figure column, by width in characters. */
export function pagesAcross(widths: readonly number[]): readonly number[] {
  let page = 0;
  let used = 0;
  return widths.map((width) => {
    const points = columnPoints(width);
    const isNewPage = used > 0 && used + points > PAGE_WIDTH;
    if (isNewPage) page++;
    used = isNewPage ? points : used + points;
    return page;
  });
}

/** Draws a section's title above its columns, repeated on every page with room for it. */
function sectionHeadings(columns: readonly FigureColumn[], widths: readonly number[]): readonly SheetPiece[] {
  const spans: Span[] = [];
  const pages = pagesAcross(widths);
  columns.forEach(({ section }, index) => {
    const width = widths[index] ?? 0;
    const span = spans.at(-1);
    const isNewPage = pages[index] !== pages[index - 1];
    if (span === undefined || isNewPage || columns[index - 1]?.section !== section) {
      spans.push({ title: section.title, first: index, last: index, width });
    } else {
      span.last = index;
      span.width += width;
    }
  });
  return spans.map(({ title, first, last, width }) => {
    const hasRoom = width >= LEAST_SECTION_WIDTH;
    const cell = textCell(sectionRow, column.first + first, hasRoom ? title : "", "header-small");
    return last > first ? spread(cell, column.first + last) : { cells: [cell] };
  });
}

const codeOf = (figure: FigureColumn): string =>
  figure.kind === "element" ? figure.element.code : figure.indicator.code;

function headingOf(figure: FigureColumn): string {
  if (figure.kind === "element") {
    return WORDS.elementHeading(figure.element.label, figure.element.unitOfMeasure);
  }
  const { label, unitOfMeasure, aggregation } = figure.indicator;
  return isFraction(aggregation) ? WORDS.share(label) : WORDS.elementHeading(label, unitOfMeasure);
}
