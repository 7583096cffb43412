import { cellKey } from "../../domain/grid/grid";
import type { SeenCell, SeenCopies, SeenSheet } from "../../sheets/blank-form/seen/seen-copies";
import { membersOf } from "../ports/parsed-json";

/** The numbers of a cell, in the order in which they are kept. */
const COUNTS = [
  ...(["row", "column", "changed", "continued", "different"] as const),
  ...(["numbers", "percents", "texts", "dates", "codes", "cleared"] as const),
];
/** Summaries of earlier versions do not know what was cleared. */
const LEAST_COUNTS = COUNTS.length - 1;

/** What copies showed, as plain values to keep. Figures are left out: what was found by them stands with the areas. */
export const storedSeen = (seen: SeenCopies) =>
  [...seen].map(([sheet, { copies, cells, fillers }]) => ({
    ...{ sheet, copies },
    cells: [...cells.values()].map((cell) => [
      ...COUNTS.map((count) => cell[count]),
      ...(cell.alike === undefined ? [] : [cell.alike]),
    ]),
    fillers: [...fillers].map(([row, by]) => [row, ...by]),
  }));

/** The same read back; undefined where it is something else. */
export function seenIn(stored: unknown): SeenCopies | undefined {
  if (!Array.isArray(stored)) return undefined;
  const sheets = stored.map(sheetIn);
  const known = sheets.filter((sheet) => sheet !== undefined);
  return known.length < sheets.length ? undefined : new Map(known);
}

function sheetIn(stored: unknown): readonly [string, SeenSheet] | undefined {
  const { sheet, copies, cells, fillers } = membersOf(stored);
  const isSheet = typeof sheet === "string" && typeof copies === "number";
  if (!isSheet || !Array.isArray(cells) || !Array.isArray(fillers)) return undefined;
  const seen = cells.flatMap((cell) => cellIn(cell) ?? []);
  const rows = fillers.flatMap((filled) => {
    const [row, ...by] = numbersIn(filled);
    return row === undefined ? [] : [[row, new Set(by)] as const];
  });
  const byPlace = new Map(seen.map((cell) => [cellKey(cell.row, cell.column), cell]));
  return [sheet, { copies, cells: byPlace, fillers: new Map(rows), figures: [] }];
}

function cellIn(stored: unknown): SeenCell | undefined {
  const counts = numbersIn(stored);
  const [row, column, changed, continued, different, numbers, percents, texts, dates, codes, cleared] =
    counts;
  const isWhole = counts.length === COUNTS.length || counts.length === LEAST_COUNTS;
  if (row === undefined || column === undefined || !isWhole) return undefined;
  const alike: unknown = Array.isArray(stored) ? stored.at(counts.length) : undefined;
  return {
    ...{ row, column },
    ...{ changed: changed ?? 0, cleared: cleared ?? 0, continued: continued ?? 0, different: different ?? 0 },
    ...{ numbers: numbers ?? 0, percents: percents ?? 0, texts: texts ?? 0 },
    ...{ dates: dates ?? 0, codes: codes ?? 0 },
    ...(typeof alike === "string" && { alike }),
  };
}

const numbersIn = (stored: unknown): readonly number[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === "number") : [];
