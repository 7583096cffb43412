import { VALUE_TRAITS } from "../../../model/plan";
import { raise } from "../../../model/finding";
import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import type { Rule } from "../subject/rule";

/**
 * Fewer figures may all have grown by chance: a coin that falls seven times on the same side is rare enough.
 */
const FEWEST = 7;
/** Half of the figures have grown at least this much. */
const GROWTH = 1.4;
/** Of fewer figures that are no single cases each has to have grown, the fewer they are the more. */
const FEW: ReadonlyMap<number, number> = new Map([
  [3, 1.7],
  [4, 1.5],
  [5, 1.4],
  [6, 1.3],
]);
const SINGLE_CASES = 10;

/**
 * Everything that is counted anew in each round is at least what it was in the round before, and most of it
 * is far more (of a few figures all): the report seems to count from the first round on, which would add the
 * rounds before twice.
 */
export const cumulatedFlows: Rule = (subject) => {
  const { expected } = subject;
  if (expected.lastRound === undefined) return [];
  const rows = [...elementRows(subject).values()].flatMap(
    ({ element: { code, overRounds, type }, state }) => {
      const isFlow = state === "input" && overRounds === "sum" && VALUE_TRAITS[type].isQuantity;
      const before = expected.lastRound?.get(code) ?? 0;
      const row = figureRow(subject, code);
      return isFlow && before > 0 && typeof row.figure === "number"
        ? [{ row, before, grown: row.figure / before }]
        : [];
    },
  );
  const [first] = rows;
  if (first === undefined || rows.some(({ grown }) => grown < 1) || !haveGrown(rows)) return [];
  const { place, label, figure } = first.row;
  return raise("cumulated-flows", "warning", place, label, {
    found: typeof figure === "number" ? figure : null,
    expected: expected.lastRound.get(first.row.code) ?? null,
    rows: rows.slice(1).map(({ row }) => relatedRow(row)),
  });
};

function haveGrown(rows: readonly { readonly before: number; readonly grown: number }[]): boolean {
  const growths = rows.map(({ grown }) => grown).toSorted((one, other) => one - other);
  if (rows.length >= FEWEST) return (growths[Math.floor(growths.length / 2)] ?? 0) >= GROWTH;
  const telling = rows.filter(({ before }) => before >= SINGLE_CASES);
  const wanted = FEW.get(telling.length);
  return wanted !== undefined && telling.every(({ grown }) => grown >= wanted);
}
