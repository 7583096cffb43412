import { isFraction } from "../../../domain/plan/is-fraction";
import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";
import { FIGURES_WORDS as WORDS } from "../../words/summary/summary-words";
import { emptyCell, textCell, textRow } from "../../drawn-cells";
import type { FigureColumn } from "../setting/figure-columns";
import { LEAST_SECTION_WIDTH } from "./figure-widths";
import { roundLine } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { FIGURES, type SummaryLayout } from "../setting/summary-layout";

const { codeRow, sectionRow, headerRow, column } = FIGURES;
const LEGEND_COLUMNS = 6;
/** Characters of figures that fit on a page beside the repeated columns. */
const PAGE_WIDTH = 67;

/**
 * Title rows, the small row of codes, and the two-row headings of the table of figures. The title keeps to the columns
 * that are frozen and repeated, so that it is whole on every screen and page. `widths` of the columns of figures.
 */
export function figuresHeading(
  input: SummaryInput,
  layout: SummaryLayout,
  widths: readonly number[],
): SheetPiece {
  const fixed = [WORDS.code, WORDS.ordinal, WORDS.unit, WORDS.filing];
  const titles = [textCell(0, 0, WORDS.title, "heading"), textCell(1, 0, roundLine(input), "subtitle")];
  return joinPieces([
    legend(input, layout),
    ...titles.map((title) => spread(title, column.filing)),
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
    ...sectionHeadings(layout.columns, widths),
  ]);
}

/** Beside the title, over the first columns of figures: on screen and on the first page. */
function legend({ summary }: SummaryInput, { columns }: SummaryLayout): SheetPiece {
  const right = column.first + Math.max(1, Math.min(LEGEND_COLUMNS, columns.length)) - 1;
  const isAdjusted = summary.adjustments.some(({ outcome }) => outcome === "applied");
  const words = isAdjusted ? WORDS.legend + WORDS.legendAdjusted : WORDS.legend;
  return {
    cells: [textCell(0, column.first, words, "note")],
    merges: [{ top: 0, left: column.first, bottom: 1, right }],
  };
}

interface Span {
  readonly title: string;
  readonly first: number;
  last: number;
  width: number;
}

/** The title of a section over its columns, said again on every page that has room for it. */
function sectionHeadings(columns: readonly FigureColumn[], widths: readonly number[]): readonly SheetPiece[] {
  const spans: Span[] = [];
  let used = 0;
  columns.forEach(({ section }, index) => {
    const width = widths[index] ?? 0;
    const isNewPage = used + width > PAGE_WIDTH;
    used = isNewPage ? width : used + width;
    const span = spans.at(-1);
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
