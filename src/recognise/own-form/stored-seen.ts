import * as v from "valibot";
import { cellKey } from "../../workbook/grid";
import type { SeenCell, SeenCopies, SeenSheet } from "../seen/seen-copies";

/** The numbers of a cell in storage order. */
const COUNTS = [
  ...(["row", "column", "changed", "continued", "different"] as const),
  ...(["numbers", "percents", "texts", "dates", "codes", "cleared"] as const),
];
/** Summaries of earlier versions have no `cleared`. */
const LEAST_COUNTS = COUNTS.length - 1;

/**
 * Converts the evidence of copies to plain values for storage. Omits figures: their results are stored with
 * the areas.
 */
export const storedSeen = (seen: SeenCopies) =>
  [...seen].map(([sheet, { copies, cells, fillers }]) => ({
    ...{ sheet, copies },
    cells: [...cells.values()].map((cell) => [
      ...COUNTS.map((count) => cell[count]),
      ...(cell.alike === undefined ? [] : [cell.alike]),
    ]),
    fillers: [...fillers].map(([row, by]) => [row, ...by]),
  }));

const seenCell = v.pipe(
  v.array(v.union([v.number(), v.string()])),
  v.transform((stored) => ({
    counts: stored.filter((each) => typeof each === "number"),
    alike: stored.find((each) => typeof each === "string"),
  })),
  v.check(({ counts }) => counts.length === COUNTS.length || counts.length === LEAST_COUNTS),
  v.transform(({ counts, alike }): SeenCell => {
    const [row = 0, column = 0, changed = 0, continued = 0, different = 0, ...kinds] = counts;
    const [numbers = 0, percents = 0, texts = 0, dates = 0, codes = 0, cleared = 0] = kinds;
    return {
      ...{ row, column, changed, continued, different },
      ...{ numbers, percents, texts, dates, codes, cleared, alike },
    };
  }),
);

const seenSheet = v.pipe(
  v.object({
    sheet: v.string(),
    copies: v.number(),
    cells: v.array(seenCell),
    fillers: v.array(v.tupleWithRest([v.number()], v.number())),
  }),
  v.transform(({ sheet, copies, cells, fillers }): readonly [string, SeenSheet] => [
    sheet,
    {
      copies,
      cells: new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])),
      fillers: new Map(fillers.map(([row, ...by]) => [row, new Set(by)])),
      figures: [],
    },
  ]),
);

/** Reads the values of `storedSeen`. */
export const seenSchema = v.pipe(
  v.array(seenSheet),
  v.transform((sheets): SeenCopies => new Map(sheets)),
);
