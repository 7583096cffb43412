import type { ElementCode, IndicatorCode, UnitCode } from "../../model/codes";
import { type Summary, ownTemplate } from "../../model/roll-up";
import type { Template } from "../../model/form";
import { HEADING_ROWS } from "../../forms/page";
import { figureColumns, sectionsUpTo, type FigureColumn } from "./figure-columns";
import { overviewLines, type OverviewLine } from "./overview-lines";

/** Rows and columns independent of the data, from zero. */
export const FRONT = {
  /** Row of the document's number, place and day. */
  numberRow: HEADING_ROWS.number,
  column: { first: 1, middle: 3 },
} as const;

export const OVERVIEW = {
  headerRow: 5,
  firstRow: 6,
  column: {
    code: 0,
    ordinal: 1,
    label: 2,
    measure: 3,
    numerator: 4,
    denominator: 5,
    value: 6,
    target: 7,
    achieved: 8,
    status: 9,
    coverage: 10,
    remark: 11,
  },
} as const;

export const FIGURES = {
  codeRow: 2,
  sectionRow: 3,
  headerRow: 4,
  firstRow: 5,
  column: { code: 0, ordinal: 1, unit: 2, filing: 3, first: 4 },
} as const;

export const FILING = {
  countHeadingRow: 4,
  countRow: 5,
  countColumn: {
    expected: 2,
    received: 3,
    onTime: 4,
    late: 5,
    missing: 6,
    wrongForm: 7,
    rate: 8,
    onTimeRate: 9,
    notExpected: 10,
  },
  headerRow: 7,
  firstRow: 8,
} as const;

/** Places of content on the sheets, through which alone they refer to one another. */
export interface SummaryLayout {
  readonly lines: readonly OverviewLine[];
  readonly overviewRow: ReadonlyMap<IndicatorCode | ElementCode, number>;
  readonly columns: readonly FigureColumn[];
  readonly elementColumn: ReadonlyMap<ElementCode, number>;
  /** Only indicators with a column of their own. */
  readonly indicatorColumn: ReadonlyMap<IndicatorCode, number>;
  /** Row of a unit on the figures sheet. */
  readonly unitRow: ReadonlyMap<UnitCode, number>;
  readonly lastUnitRow: number;
  /** The office's own figures, below the units. */
  readonly own?: { readonly row: number; readonly template: Template };
  readonly totalRow: number;
  readonly answeredRow: number;
  readonly askedRow: number;
  /** For a transposed figures sheet; rows and columns are stated as if upright. */
  readonly turned?: {
    /** Counts by figure column the sections begun. */
    readonly sectionsUpTo: readonly number[];
  };
}

/** Most units on a page side by side, including the office. */
const MOST_TURNED = 12;
/** Fewer figures need no more pages the usual way. */
const LEAST_TURNED = 28;

/** Rows below a layout's totals, present only with adjustments. */
export const ADJUSTMENT_ROWS = { received: 1, adjusted: 2 } as const;

export function summaryLayout(template: Template, summary: Summary): SummaryLayout {
  // Omits headings of sections with only texts: these have their own sheet.
  const lines = overviewLines(template).filter(
    ({ kind }, index, all) => kind !== "section" || (all[index + 1]?.kind ?? "section") !== "section",
  );
  const columns = figureColumns(template);
  const elementColumn = new Map<ElementCode, number>();
  const indicatorColumn = new Map<IndicatorCode, number>();
  columns.forEach((column, index) => {
    const at = FIGURES.column.first + index;
    if (column.kind === "element") elementColumn.set(column.element.code, at);
    else indicatorColumn.set(column.indicator.code, at);
  });
  const overviewRow = new Map<IndicatorCode | ElementCode, number>();
  lines.forEach((line, index) => {
    if (line.kind === "indicator") overviewRow.set(line.indicator.code, OVERVIEW.firstRow + index);
    if (line.kind === "element") overviewRow.set(line.element.code, OVERVIEW.firstRow + index);
  });
  const ownRow = FIGURES.firstRow + summary.units.length;
  const own = ownTemplate(template.plan, summary.round, summary.office, summary.units);
  const totalRow = own === undefined ? ownRow : ownRow + 1;
  return {
    lines,
    overviewRow,
    columns,
    elementColumn,
    indicatorColumn,
    unitRow: new Map(summary.units.map((unit, index) => [unit.code, FIGURES.firstRow + index])),
    lastUnitRow: totalRow - 1,
    ...(own && { own: { row: ownRow, template: own } }),
    totalRow,
    answeredRow: totalRow + 1,
    askedRow: totalRow + 2,
    ...(columns.length >= LEAST_TURNED &&
      totalRow - FIGURES.firstRow <= MOST_TURNED && { turned: { sectionsUpTo: sectionsUpTo(columns) } }),
  };
}

/** Returns an element's column on the figures sheet; throws if the form does not ask for it. */
export function elementColumn(layout: SummaryLayout, code: ElementCode): number {
  const column = layout.elementColumn.get(code);
  if (column === undefined) throw new Error(`no column for element ${code}`);
  return column;
}

/** Empty layout for workbooks without a figures sheet. */
export const NO_LAYOUT: SummaryLayout = {
  lines: [],
  overviewRow: new Map(),
  columns: [],
  elementColumn: new Map(),
  indicatorColumn: new Map(),
  unitRow: new Map(),
  lastUnitRow: 0,
  totalRow: 0,
  answeredRow: 0,
  askedRow: 0,
};
