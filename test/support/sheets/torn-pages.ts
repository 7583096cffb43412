import { allCells } from "../../../src/sheets/all-cells";
import type { SheetDrawing } from "../../../src/sheets/drawing";
import { printedSheet } from "../../../src/sheets/page/printed-sheet";
import { CHART_WORDS } from "../../../src/sheets/words/summary/chart-words";
import { SUMMARY_SHEETS } from "../../../src/sheets/words/summary/summary-words";

/** Points. */
const LEAST_TEXT = 8.95;

/** Parts of these are for the screen alone: what formulas count by, what people type, and thousands of lines. */
const ON_SCREEN: readonly string[] = [SUMMARY_SHEETS.figures, SUMMARY_SHEETS.ledger, SUMMARY_SHEETS.sources];

/** The styles of the cells that say something, by row. */
function stylesByRow(sheet: SheetDrawing): ReadonlyMap<number, readonly string[]> {
  const styles = new Map<number, string[]>();
  for (const { row, content, style } of allCells(sheet)) {
    if (content.kind === "empty" || style.startsWith("code")) continue;
    styles.set(row, [...(styles.get(row) ?? []), style]);
  }
  return styles;
}

const isHeading = (style: string): boolean => style.startsWith("header");

/** What is wrong with how a sheet of a summary falls into pages: small text, cut columns, headings that are not repeated or stand alone. */
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
  const atEnd = headings.filter((row) => pageStarts.includes(row + 1));
  return [
    ...(smallestText < LEAST_TEXT ? [`${sheet.name}: ${String(smallestText)} points`] : []),
    ...(cutColumns.length > 0 && !ON_SCREEN.includes(sheet.name) ? [`${sheet.name}: cut`] : []),
    ...(pages > 1 && sheet.name !== CHART_WORDS.sheet && !isRepeated
      ? [`${sheet.name}: later pages without headings`]
      : []),
    ...atEnd.map((row) => `${sheet.name}: row ${String(row + 1)} heads nothing on its page`),
  ];
}
