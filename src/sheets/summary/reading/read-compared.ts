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

const BEGINNINGS = [
  ["last-round", WORDS.lastRound("").trim()],
  ["earlier", WORDS.earlier("").trim()],
  ["last-year", WORDS.lastYear("").trim()],
] as const;

const beginningOf = (title: string) =>
  BEGINNINGS.find(([, start]) => title.trim().normalize("NFC").startsWith(start));

const kindOf = (title: string) => beginningOf(title)?.[0];

/** What a summary was compared with itself, as a time before it; only of rounds, or only of years. */
export function earlierThan(
  before: readonly ComparedTotals[],
  isOf: "last-round" | "last-year",
): readonly ComparedTotals[] {
  return before.flatMap(({ kind, title, totals }) => {
    const isMeant = kind === isOf || (kind === "earlier" && isOf === "last-round");
    const name = title.trim().slice(beginningOf(title)?.[1].length ?? 0);
    return isMeant ? [{ kind: "earlier" as const, title: WORDS.earlier(name.trim()), totals }] : [];
  });
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
