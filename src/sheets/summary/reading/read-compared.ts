import { contentAt, type Grid } from "../../../domain/grid/grid";
import type { ComparedTotals } from "../../../domain/desk/compared-totals";
import type { Plan } from "../../../domain/plan/plan";
import { COMPARISON_WORDS as WORDS } from "../../words/summary/comparison-words";
import { codeIn, isSameWords, locateTable, rowsBelow, type SheetTable } from "./sheet-table";

const { headings } = WORDS;

/**
 * What stood beside the totals, as the sheet of comparisons shows it; without the last run, which is another one each time.
 * A column is known by the words above it, so that columns may be moved and taken out.
 */
export function readCompared(
  grid: Grid | undefined,
  { elements, indicators }: Plan,
): readonly ComparedTotals[] {
  const table = grid && locateTable(grid, [headings.code, headings.label, headings.now]);
  if (table === undefined) return [];
  const known = new Set<string>([...elements, ...indicators].map(({ code }) => code));
  const titles = table.grid.rows[table.headerRow]?.values ?? [];
  return Array.from(titles).flatMap((title, column): readonly ComparedTotals[] => {
    const kind = typeof title === "string" ? kindOf(title) : undefined;
    const below = contentAt(table.grid, table.headerRow + 1, column);
    if (typeof title !== "string" || kind === undefined) return [];
    if (typeof below !== "string" || !isSameWords(below, WORDS.before)) return [];
    return [{ kind, title: title.trim(), totals: totalsIn(table, column, known) }];
  });
}

function kindOf(title: string): "last-round" | "last-year" | undefined {
  const isBegunBy = (start: string): boolean => title.trim().normalize("NFC").startsWith(start.trim());
  if (isBegunBy(WORDS.lastRound(""))) return "last-round";
  return isBegunBy(WORDS.lastYear("")) ? "last-year" : undefined;
}

function totalsIn(
  table: SheetTable,
  column: number,
  known: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const row of rowsBelow(table)) {
    const code = codeIn(table, row, headings.code);
    const content = contentAt(table.grid, row, column);
    if (known.has(code) && !totals.has(code) && typeof content === "number") totals.set(code, content);
  }
  return totals;
}
