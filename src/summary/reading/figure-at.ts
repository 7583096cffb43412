import { SUMMARY_SHEETS } from "../../forms/words";
import { type CellPlace, parseA1, type Grid } from "../../workbook/grid";
import { codeAt, codesInRow } from "../../forms/reading";
import { COMPARISON_WORDS } from "../words/comparison-words";
import { FRONT_WORDS } from "../words/front-words";
import { FIGURES_WORDS, OVERVIEW_WORDS } from "../words/summary-words";
import { FIGURES } from "../setting/summary-layout";
import { codeIn, isSameWords, locateTable } from "./sheet-table";
import { normaliseFigures } from "../figures/upright-figures";

/** The figure of a summary cell, as the sheet identifies it. */
export interface FigureAt {
  readonly code: string;
  /** Absent for a total. */
  readonly unit?: string;
}

/** Codes that the sheets may contain. */
export interface KnownCodes {
  readonly figures: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** The sheets whose figures can be traced. */
export const isFigureSheet = (sheet: string): boolean => LOCATE.has(sheet);

/**
 * Returns the figure of a summary cell; undefined without one. Finds rows and columns by their current codes:
 * people sort and insert. On the overview, the comparison and the upward report, the whole line belongs to
 * its figure.
 */
export function figureAt(
  grids: readonly Grid[],
  { sheet, cell }: CellPlace,
  known: KnownCodes,
): FigureAt | undefined {
  const grid = grids.find((each) => each.sheet === sheet);
  const position = parseA1(cell);
  if (grid === undefined || position === undefined) return undefined;
  return LOCATE.get(sheet)?.(grid, position.row, position.column, known);
}

type Locate = (grid: Grid, row: number, column: number, known: KnownCodes) => FigureAt | undefined;

const inLine =
  (codeHeading: string, headings: readonly string[]): Locate =>
  (grid, row, _column, { figures }) => {
    const table = locateTable(grid, [codeHeading, ...headings]);
    const code = table === undefined || row <= table.headerRow ? "" : codeIn(table, row, codeHeading);
    return figures.has(code) ? { code } : undefined;
  };

const inMatrix: Locate = (sheet, rowOnSheet, columnOnSheet, { figures, units }) => {
  const { grid, toUpright } = normaliseFigures(sheet, figures);
  const { row, column } = toUpright({ row: rowOnSheet, column: columnOnSheet });
  const codeRow = rowOfCodes(grid, figures);
  if (codeRow === undefined || row <= codeRow) return undefined;
  const code = codeAt(grid, codeRow, column);
  if (!figures.has(code)) return undefined;
  const unit = codeAt(grid, row, FIGURES.column.code);
  if (units.has(unit)) return { code, unit };
  return isRowOfTotals(grid, row) ? { code } : undefined;
};

/** The upward report is a form: each row holds its element's code. */
const inForm: Locate = (grid, row, _column, { figures }) => {
  const code = [...codesInRow(grid, row).keys()].find((each) => figures.has(each));
  return code === undefined ? undefined : { code };
};

const LOCATE: ReadonlyMap<string, Locate> = new Map([
  [
    SUMMARY_SHEETS.front,
    inLine(FRONT_WORDS.headings.code, [FRONT_WORDS.headings.label, FRONT_WORDS.headings.value]),
  ],
  [
    SUMMARY_SHEETS.overview,
    inLine(OVERVIEW_WORDS.headings.code, [OVERVIEW_WORDS.headings.value, OVERVIEW_WORDS.headings.coverage]),
  ],
  [
    SUMMARY_SHEETS.comparison,
    inLine(COMPARISON_WORDS.headings.code, [COMPARISON_WORDS.headings.label, COMPARISON_WORDS.headings.now]),
  ],
  [SUMMARY_SHEETS.figures, inMatrix],
  [SUMMARY_SHEETS.upward, inForm],
]);

/** At most this many heading rows above the data. */
const MOST_HEADING_ROWS = 30;

/** Returns the figures sheet's first row with the most codes of the plan; undefined without any. */
export function rowOfCodes(grid: Grid, figures: ReadonlySet<string>): number | undefined {
  const [best] = grid.rows
    .slice(0, MOST_HEADING_ROWS)
    .map((_, row) => ({
      row,
      count: [...codesInRow(grid, row).keys()].filter((code) => figures.has(code)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count || left.row - right.row);
  return best?.row;
}

const { total, answered, asked, received, adjusted } = FIGURES_WORDS;
const TOTAL_LABELS: readonly string[] = [total, answered, asked, received, adjusted];

/** Labels of rows with only formulas; totals received before adjustments are values. */
const CALCULATED_LABELS: readonly string[] = [total, answered, asked];

const isRowLabelled =
  (labels: readonly string[]) =>
  (grid: Grid, row: number): boolean =>
    (grid.rows[row]?.values ?? []).some(
      (content) => typeof content === "string" && labels.some((label) => isSameWords(content, label)),
    );

const isRowOfTotals = isRowLabelled(TOTAL_LABELS);
export const isCalculatedRow = isRowLabelled(CALCULATED_LABELS);
