import { SUMMARY_SHEETS, formWords } from "../../forms/words";
import type { IndicatorCode } from "../../model/codes";
import { isFraction, VALUE_TRAITS } from "../../model/plan";
import {
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  formulaCell,
  numberCell,
  textCell,
} from "../../workbook/drawing";
import { joinPieces, spread, landscapeSheet } from "../../workbook/page";
import { all } from "../../forms/layout";
import { binary, call, cell, number, text, type Formula } from "../../workbook/formula";
import { COMPARISON_WORDS as WORDS } from "../words/comparison-words";
import type { ComparedTotals } from "../../model/board";
import type { Change, JudgedSummary } from "../../model/roll-up";
import { coverageOf } from "../setting/coverage-of";
import type { OverviewLine } from "../setting/overview-lines";
import { annexHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";

const LEGEND_ROW = 2;
const TITLE_ROW = 4;
const HEADER_ROW = 5;
const FIRST_ROW = 6;
const COLUMN = { code: 0, label: 1, measure: 2, now: 3, first: 4 } as const;
const FIXED_WIDTHS = [11, 34, 9, 12];
/** Before, difference, change; the figure alone for earlier times, for the trend over years. */
const WIDTHS = [12, 12, 8];
const widthsOf = ({ kind }: ComparedTotals): readonly number[] =>
  kind === "earlier" ? WIDTHS.slice(0, 1) : WIDTHS;
/** Returns the first column of a compared time. */
const firstColumn = (compared: readonly ComparedTotals[], index: number): number =>
  COLUMN.first + compared.slice(0, index).flatMap(widthsOf).length;
/** Points: a single line with some space. */
const LINE_HEIGHT = 18;

type FigureLine = Exclude<OverviewLine, { readonly kind: "section" }>;

/** Draws totals beside those of other times, with difference and change; no sheet without any. */
export function comparisonSheet(
  input: SummaryInput,
  layout: SummaryLayout,
  { indicators }: JudgedSummary,
): readonly SheetDrawing[] {
  const { compared = [] } = input;
  if (compared.length === 0) return [];
  const last = firstColumn(compared, compared.length) - 1;
  const changes = new Map(indicators.map(({ indicator: { code }, changes }) => [code, changes]));
  const sections = layout.lines.flatMap((line, index) =>
    line.kind === "section"
      ? [spread(textCell(FIRST_ROW + index, COLUMN.label, line.section.title, "section-small"), last)]
      : [],
  );
  const { cells, merges } = joinPieces([
    annexHeading(input, WORDS.title, last, COLUMN.label),
    spread(textCell(LEGEND_ROW, COLUMN.label, WORDS.legend, "note"), last),
    headings(compared),
    ...sections,
    {
      cells: layout.lines.flatMap((line, index) =>
        line.kind === "section"
          ? []
          : figureLine(line, FIRST_ROW + index, comparedFigures(line, compared, changes), layout),
      ),
    },
  ]);
  return [
    landscapeSheet({
      name: SUMMARY_SHEETS.comparison,
      cells,
      merges,
      columnWidths: new Map(
        [...FIXED_WIDTHS, ...compared.flatMap(widthsOf)].map((width, index) => [index, width]),
      ),
      leastHeight: { first: FIRST_ROW, last: FIRST_ROW + layout.lines.length - 1, height: LINE_HEIGHT },
      freeze: { rows: FIRST_ROW, columns: COLUMN.label + 1 },
      footer: coverageOf(input.summary),
      print: {
        fitToWidth: true,
        titleRows: { first: TITLE_ROW, last: HEADER_ROW },
        area: { top: 0, left: COLUMN.label, bottom: FIRST_ROW + layout.lines.length - 1, right: last },
      },
    }),
  ];
}

function headings(compared: readonly ComparedTotals[]): ReturnType<typeof joinPieces> {
  const fixed = Object.values(WORDS.headings);
  return joinPieces([
    {
      cells: fixed.flatMap((heading, at) => [
        textCell(TITLE_ROW, at, heading, "header-small"),
        emptyCell(HEADER_ROW, at, "header-small"),
      ]),
      merges: fixed.map((_, at) => ({ top: TITLE_ROW, bottom: HEADER_ROW, left: at, right: at })),
    },
    ...compared.map((each, index) => {
      const first = firstColumn(compared, index);
      const count = widthsOf(each).length;
      const own = spread(textCell(TITLE_ROW, first, each.title, "header-small"), first + count - 1);
      const parts = [WORDS.before, WORDS.difference, WORDS.change]
        .slice(0, count)
        .map((words, at) => textCell(HEADER_ROW, first + at, words, "header-small"));
      return { ...own, cells: [...own.cells, ...parts] };
    }),
  ]);
}

/** A figure of another time, with its columns. */
interface ComparedFigure {
  readonly first: number;
  readonly count: number;
  readonly before: number | undefined;
  /** Its difference is in points, without a relative change. */
  readonly isPoints: boolean;
}

/** Indicators are judged, elements only added up. */
const comparedFigures = (
  line: FigureLine,
  compared: readonly ComparedTotals[],
  changes: ReadonlyMap<IndicatorCode, readonly Change[]>,
): readonly ComparedFigure[] =>
  compared.map((each, index) => {
    const place = { first: firstColumn(compared, index), count: widthsOf(each).length };
    if (line.kind === "element") {
      const isDay = VALUE_TRAITS[line.element.type].holds === "date";
      return { ...place, before: isDay ? undefined : each.totals.get(line.element.code), isPoints: false };
    }
    const own = changes.get(line.indicator.code) ?? [];
    const change = own.find(({ kind, title }) => kind === each.kind && title === each.title);
    return { ...place, before: change?.before, isPoints: change?.isPoints === true };
  });

function figureLine(
  line: FigureLine,
  row: number,
  compared: readonly ComparedFigure[],
  layout: SummaryLayout,
): readonly DrawnCell[] {
  const isIndicator = line.kind === "indicator";
  const { code, label, unitOfMeasure } = isIndicator ? line.indicator : line.element;
  const isDay = line.kind === "element" && VALUE_TRAITS[line.element.type].holds === "date";
  const isShare = isIndicator && isFraction(line.indicator.aggregation);
  const at = layout.overviewRow.get(code);
  if (at === undefined) throw new Error(`no overview line for ${code}`);
  const style = isShare ? "percent-small" : isDay ? "date-small" : "number-small";
  const now = cell(at, OVERVIEW.column.value, SUMMARY_SHEETS.overview);
  return [
    textCell(row, COLUMN.code, code, "code-boxed"),
    textCell(
      row,
      COLUMN.label,
      isIndicator ? label : formWords.elementLabel(label),
      isIndicator ? "label-bold-small" : "label-indent-small",
    ),
    textCell(row, COLUMN.measure, unitOfMeasure, "centre-small"),
    formulaCell(row, COLUMN.now, now, style),
    ...compared.flatMap(({ first, count, before, isPoints }) => {
      if (before === undefined) {
        return WIDTHS.slice(0, count).map((_, at) => emptyCell(row, first + at, "number-small"));
      }
      const [own, earlier] = [cell(row, COLUMN.now), cell(row, first)];
      return [
        numberCell(row, first, before, style),
        formulaCell(row, first + 1, differenceOf(own, earlier), style),
        isPoints
          ? emptyCell(row, first + 2, "percent-small")
          : formulaCell(row, first + 2, changeOf(own, earlier), "percent-small"),
      ].slice(0, count);
    }),
  ];
}

/** Returns the cell of a figure's difference from the chosen time; undefined without such a figure. */
export function differenceCell(
  code: IndicatorCode,
  other: ComparedTotals,
  { compared = [] }: SummaryInput,
  layout: SummaryLayout,
): Formula | undefined {
  const line = layout.overviewRow.get(code);
  if (line === undefined || !other.totals.has(code)) return undefined;
  const column = firstColumn(compared, compared.indexOf(other)) + 1;
  return cell(line - OVERVIEW.firstRow + FIRST_ROW, column, SUMMARY_SHEETS.comparison);
}

/** Empty without a current figure: a missing figure is not 0. */
const differenceOf = (now: Formula, before: Formula): Formula =>
  call("IF", call("ISNUMBER", now), binary(now, "-", before), text(""));

/** Returns the change relative to the former figure; empty if that is 0. */
const changeOf = (now: Formula, before: Formula): Formula =>
  call(
    "IF",
    all([call("ISNUMBER", now), binary(before, ">", number(0))]),
    binary(binary(now, "-", before), "/", before),
    text(""),
  );
