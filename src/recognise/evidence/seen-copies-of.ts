import { cellKey } from "../../workbook/grid";
import type { SeenCell, SeenCopies, SeenSheet } from "../seen/seen-copies";
import type { StudiedCopy } from "./study-copy";

type Counted = { -readonly [K in keyof SeenCell]: SeenCell[K] } & { readonly contents: Set<string> };

/** Combines the contents of several copies. */
export function seenCopiesOf(copies: readonly StudiedCopy[]): SeenCopies {
  const sheets = new Set(copies.flatMap((copy) => [...copy.keys()]));
  return new Map([...sheets].map((sheet) => [sheet, seenOn(sheet, copies)]));
}

function seenOn(sheet: string, copies: readonly StudiedCopy[]): SeenSheet {
  const cells = new Map<number, Counted>();
  const fillers = new Map<number, Set<number>>();
  const figures: ReadonlyMap<number, number>[] = [];
  let count = 0;
  copies.forEach((copy, index) => {
    const studied = copy.get(sheet);
    if (studied === undefined) return;
    count++;
    figures.push(studied.figures);
    for (const { row, column } of studied.cleared) {
      const cell = cells.get(cellKey(row, column)) ?? counted(row, column);
      cells.set(cellKey(row, column), cell);
      cell.cleared++;
    }
    for (const { row, column, kind, isPutIn, isContinued, content } of studied.cells) {
      const key = cellKey(row, column);
      const cell = cells.get(key) ?? counted(row, column);
      cells.set(key, cell);
      cell[PLACES[kind]]++;
      if (isPutIn) continue;
      cell.contents.add(content);
      if (isContinued) cell.continued++;
      else cell.changed++;
      if (kind !== "number" && kind !== "percent") continue;
      const known = fillers.get(row) ?? new Set();
      fillers.set(row, known.add(index));
    }
  });
  const seen = [...cells].map(([key, { contents, ...cell }]): readonly [number, SeenCell] => {
    const [text] = contents;
    const isAlike = contents.size === 1 && count > 1 && cell.texts + cell.codes === count;
    return [key, { ...cell, different: contents.size, ...(isAlike && { alike: text }) }];
  });
  return { copies: count, cells: new Map(seen), fillers, figures };
}

const PLACES = {
  number: "numbers",
  percent: "percents",
  text: "texts",
  date: "dates",
  code: "codes",
} as const;

const counted = (row: number, column: number): Counted => ({
  row,
  column,
  ...{ changed: 0, cleared: 0, continued: 0, different: 0 },
  ...{ numbers: 0, percents: 0, texts: 0, dates: 0, codes: 0 },
  contents: new Set(),
});
