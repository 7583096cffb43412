import type { ElementCode, IndicatorCode, UnitCode } from "../../domain/codes";
import type { Summary } from "../../domain/summary";
import type { Template } from "../../domain/template";
import { figureColumns, type FigureColumn } from "./figure-columns";
import { overviewLines, type OverviewLine } from "./overview-lines";

/** Rows and columns that do not depend on the data, counted from zero. */
export const OVERVIEW = {
  headerRow: 9,
  firstRow: 10,
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
  countColumn: { expected: 2, received: 3, onTime: 4, late: 5, missing: 6, rate: 7, onTimeRate: 8 },
  headerRow: 7,
  firstRow: 8,
  column: {
    code: 0,
    ordinal: 1,
    unit: 2,
    filing: 3,
    daysLate: 4,
    revision: 5,
    file: 6,
    savedAt: 7,
    errors: 8,
    warnings: 9,
    remark: 10,
  },
} as const;

export const FINDINGS = {
  /** Three rows, one for each severity. */
  severityRow: 3,
  firstCauseRow: 8,
  column: {
    ordinal: 0,
    severity: 1,
    unit: 2,
    file: 3,
    sheet: 4,
    cell: 5,
    code: 6,
    cause: 7,
    sentence: 8,
    mend: 9,
    found: 10,
    expected: 11,
  },
} as const;

export const SOURCES = {
  headerRow: 3,
  firstRow: 4,
  column: { unit: 0, code: 1, label: 2, value: 3, file: 4, sheet: 5, cell: 6, fingerprint: 7, savedAt: 8 },
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
  readonly totalRow: number;
  readonly answeredRow: number;
  readonly askedRow: number;
}

/** Places everything. The office expects at least one unit, else there is nothing to sum up (a bug of the caller). */
export function summaryLayout(template: Template, summary: Summary): SummaryLayout {
  if (summary.units.length === 0) throw new Error(`${summary.office.code} expects no unit`);
  const lines = overviewLines(template);
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
  const totalRow = FIGURES.firstRow + summary.units.length;
  return {
    lines,
    overviewRow,
    columns,
    elementColumn,
    indicatorColumn,
    unitRow: new Map(summary.units.map((unit, index) => [unit.code, FIGURES.firstRow + index])),
    lastUnitRow: totalRow - 1,
    totalRow,
    answeredRow: totalRow + 1,
    askedRow: totalRow + 2,
  };
}

/** Column of an element on the sheet of figures; an element the form does not ask is a mistake of the plan. */
export function elementColumn(layout: SummaryLayout, code: ElementCode): number {
  const column = layout.elementColumn.get(code);
  if (column === undefined) throw new Error(`no column for element ${code}`);
  return column;
}
