import type { ComparedTotals } from "../../model/board";
import { type Grid, someItem } from "../../workbook/grid";
import { COMPARISON_WORDS as WORDS } from "../words/comparison-words";
import type { StoredCompared } from "../state/stored-records";
import { isSameWords } from "./sheet-table";

/**
 * Returns the compared times, without the last run, which changes each time. Removing columns from the sheet
 * ends their comparison.
 */
export const readCompared = (
  stored: readonly StoredCompared[],
  grid: Grid | undefined,
): readonly ComparedTotals[] =>
  stored.flatMap(({ kind, title, totals }) =>
    kind !== "last-run" && grid !== undefined && isOn(grid, title)
      ? [{ kind, title, totals: new Map(totals) }]
      : [],
  );

const isOn = ({ rows }: Grid, title: string): boolean =>
  someItem(rows, ({ values }) =>
    someItem(values, (content) => typeof content === "string" && isSameWords(content, title)),
  );

const BEGINNINGS = {
  "last-round": WORDS.lastRound("").trim(),
  earlier: WORDS.earlier("").trim(),
  "last-year": WORDS.lastYear("").trim(),
} as const;

/** Returns the comparisons of an earlier summary itself; only of rounds, or only of years. */
export function earlierThan(
  before: readonly ComparedTotals[],
  isOf: "last-round" | "last-year",
): readonly ComparedTotals[] {
  return before.flatMap(({ kind, title, totals }) => {
    const isMeant = kind === isOf || (kind === "earlier" && isOf === "last-round");
    if (!isMeant) return [];
    const name = title.slice(BEGINNINGS[kind].length);
    return [{ kind: "earlier" as const, title: WORDS.earlier(name.trim()), totals }];
  });
}
