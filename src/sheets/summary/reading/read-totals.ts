import { formatAt, type Grid } from "../../../domain/grid/grid";
import type { Plan } from "../../../domain/plan/plan";
import { OVERVIEW_WORDS } from "../../words/summary/summary-words";
import { codeIn, columnOf, contentIn, locateTable, rowsBelow } from "./sheet-table";

const { headings } = OVERVIEW_WORDS;

/** The totals by element and indicator code, as the overview shows them; days are no totals, and what is empty has none. */
export function readTotals(
  grid: Grid | undefined,
  { elements, indicators }: Plan,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  const table = grid && locateTable(grid, [headings.code, headings.value, headings.coverage]);
  if (table === undefined) return totals;
  const known = new Set<string>([...elements, ...indicators].map(({ code }) => code));
  for (const row of rowsBelow(table)) {
    const code = codeIn(table, row, headings.code);
    const content = contentIn(table, row, headings.value);
    if (!known.has(code) || totals.has(code) || typeof content !== "number") continue;
    if (!formatAt(table.grid, row, columnOf(table, headings.value) ?? 0).isDate) totals.set(code, content);
  }
  return totals;
}
