import type { ElementCode, IndicatorCode, UnitCode } from "../../model/codes";
import { type Summary, ownTemplate } from "../../model/roll-up";
import type { Template } from "../../model/form";
import { HEADING_ROWS } from "../../forms/page";
import { figureColumns, sectionsUpTo, type FigureColumn } from "./figure-columns";
import { overviewLines, type OverviewLine } from "./overview-lines";

/** Rows and columns that do not depend on the data, counted from zero. */
export const FRONT = {
  /** Of the number of the document, and of place and day. */
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

/** Which row and column of which sheet holds what. The sheets refer to one another through this alone. */
export interface SummaryLayout {
  readonly lines: readonly OverviewLine[];
  readonly overviewRow: ReadonlyMap<IndicatorCode | ElementCode, number>;
  readonly columns: readonly FigureColumn[];
  readonly elementColumn: ReadonlyMap<ElementCode, number>;
  /** Only indicators that have a column of their own. */
  readonly indicatorColumn: ReadonlyMap<IndicatorCode, number>;
  /** Row of a unit on the sheet of figures. */
  readonly unitRow: ReadonlyMap<UnitCode, number>;
  readonly lastUnitRow: number;
  /** Below the units, the office with what it answers for itself. */
  readonly own?: { readonly row: number; readonly template: Template };
  readonly totalRow: number;
  readonly answeredRow: number;
  readonly askedRow: number;
  /**
   * Of a sheet of figures whose units stand beside each other; rows and columns are told as if they stood
   * below each other.
   */
  readonly turned?: {
    /** By column of figures, how many sections have begun with it. */
    readonly sectionsUpTo: readonly number[];
  };
}

/** So many units, the office among them, stand beside each other on a page. */
const MOST_TURNED = 12;
/** So few figures are no more pages the usual way. */
const LEAST_TURNED = 28;

/** Rows below those of a layout's totals that stand there only where something was adjusted. */
export const ADJUSTMENT_ROWS = { received: 1, adjusted: 2 } as const;

/** Places everything. */
export function summaryLayout(template: Template, summary: Summary): SummaryLayout {
  // Nobody reads the heading of a section that asks for nothing but texts: they stand on a sheet of their
  // own.
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

/**
 * Column of an element on the sheet of figures; an element the form does not ask is a mistake of the plan.
 */
export function elementColumn(layout: SummaryLayout, code: ElementCode): number {
  const column = layout.elementColumn.get(code);
  if (column === undefined) throw new Error(`no column for element ${code}`);
  return column;
}
