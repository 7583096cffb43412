import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import { allCells } from "../../../src/workbook/drawing/all-cells";
import type { SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { columnPoints } from "../../../src/workbook/page/column-size";
import { printedSheet } from "../../../src/workbook/page/printed-sheet";
import { STYLES, type CellStyle } from "../../../src/workbook/drawing/style";
import { CHART_WORDS } from "../../../src/summary/words/chart-words";

/** Points. */
const LEAST_TEXT = 8.95;

/** Sheets with parts for the screen only: operands of formulas, input cells, and thousands of rows. */
const ON_SCREEN: readonly string[] = [SUMMARY_SHEETS.figures, SUMMARY_SHEETS.ledger, SUMMARY_SHEETS.sources];

/** Returns the styles of the non-empty cells, by row. */
function stylesByRow(sheet: SheetDrawing): ReadonlyMap<number, readonly string[]> {
  const styles = new Map<number, string[]>();
  for (const { row, content, style } of allCells(sheet)) {
    if (content.kind === "empty" || style.startsWith("code")) continue;
    styles.set(row, [...(styles.get(row) ?? []), style]);
  }
  return styles;
}

const isHeading = (style: string): boolean => style.startsWith("header");

const isOfIndicator = (style: string): boolean => style.startsWith("label-bold");
const isOfPart = (style: string): boolean => style.startsWith("label-indent") || style === "label-part";
const isOfEnding = (style: string): boolean => style.endsWith("recipients-title");
const isInTable = (style: string): boolean => "border" in (LOOKS.get(style) ?? {});
const LOOKS: ReadonlyMap<string, CellStyle> = new Map(Object.entries(STYLES));

/**
 * Checks that day, signatures and recipients below the table are on one page with at least two table rows.
 */
function tornEnding(
  { name }: SheetDrawing,
  styles: ReadonlyMap<number, readonly string[]>,
  pageOf: (row: number) => number,
): readonly string[] {
  const rows = [...styles].toSorted(([one], [other]) => one - other);
  const table = rows.filter(([, looks]) => looks.some(isInTable)).map(([row]) => row);
  const ending = rows.map(([row]) => row).filter((row) => row > (table.at(-1) ?? Infinity));
  const isSigned = rows.some(([row, looks]) => ending.includes(row) && looks.some(isOfEnding));
  const together = [...table.slice(-2), ...ending].map(pageOf);
  return isSigned && new Set(together).size > 1 ? [`${name}: the ending is torn off`] : [];
}

/** Points across a landscape A4 page within the margins of NĐ 30/2020. */
const ACROSS = ((297 - 30 - 15) / 25.4) * 72;

/** Returns the first column of each page across, after the repeated columns. */
function columnStarts({ columnWidths, print }: SheetDrawing): readonly number[] {
  const { area, titleColumns, scale = 100, fitToWidth } = print;
  if (area === undefined || titleColumns === undefined || fitToWidth) return [];
  const points = (column: number): number => columnPoints(columnWidths.get(column) ?? 0);
  let repeated = 0;
  for (let at = titleColumns.first; at <= titleColumns.last; at += 1) repeated += points(at);
  const room = ACROSS / (scale / 100) - repeated;
  const starts: number[] = [];
  let used = 0;
  for (let at = titleColumns.last + 1; at <= area.right; at += 1) {
    if (used > 0 && used + points(at) > room) {
      starts.push(at);
      used = 0;
    }
    used += points(at);
  }
  return starts;
}

/** Returns merged texts that are divided between two pages. */
function wordsOnTwoPages(sheet: SheetDrawing): readonly string[] {
  const starts = columnStarts(sheet);
  const last = sheet.print.titleColumns?.last ?? 0;
  const torn = sheet.merges.filter(
    ({ left, right }) =>
      starts.some((start) => left < start && start <= right) ||
      (starts.length > 0 && left <= last && last < right),
  );
  return torn.map(({ top }) => `${sheet.name}: what row ${String(top + 1)} says stands on two pages`);
}

/**
 * Returns the faults of a sheet's division into pages: small text, cut columns, headings that are not
 * repeated or isolated, divided texts, indicators without their first row, a divided ending.
 */
export function tornPages(sheet: SheetDrawing): readonly string[] {
  const { pages, pageStarts, cutColumns, smallestText = Infinity } = printedSheet(sheet);
  const styles = stylesByRow(sheet);
  const { titleRows } = sheet.print;
  const repeated =
    titleRows && [...styles].filter(([row]) => row >= titleRows.first && row <= titleRows.last);
  const isRepeated = repeated?.some(([, looks]) => looks.every(isHeading)) === true;
  const headings = [...styles].flatMap(([row, looks]) =>
    looks.every((look) => look === "section-small" || look === "section") ? [row] : [],
  );
  const indicators = [...styles].flatMap(([row, looks]) =>
    looks.some(isOfIndicator) && styles.get(row + 1)?.some(isOfPart) === true ? [row] : [],
  );
  const pageOf = (row: number): number => pageStarts.findLastIndex((start) => start <= row);
  const atEnd = [...headings, ...indicators].filter((row) => pageStarts.includes(row + 1));
  return [
    ...(smallestText < LEAST_TEXT ? [`${sheet.name}: ${String(smallestText)} points`] : []),
    ...(cutColumns.length > 0 && !ON_SCREEN.includes(sheet.name) ? [`${sheet.name}: cut`] : []),
    ...(pages > 1 && sheet.name !== CHART_WORDS.sheet && !isRepeated
      ? [`${sheet.name}: later pages without headings`]
      : []),
    ...tornEnding(sheet, styles, pageOf),
    ...wordsOnTwoPages(sheet),
    ...atEnd.map((row) => `${sheet.name}: row ${String(row + 1)} heads nothing on its page`),
  ];
}
