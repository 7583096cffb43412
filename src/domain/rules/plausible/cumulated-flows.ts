import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import type { Rule } from "../subject/rule";

/** Fewer figures may all have grown by chance: a coin that falls seven times on the same side is rare enough. */
const FEWEST = 7;
/** Half of the figures have grown at least this much. */
const GROWTH = 1.4;

/**
 * Everything that is counted anew in each round is at least what it was in the round before, and most of it is far more: the
 * report seems to count from the first round on, which would add the rounds before twice.
 */
export const cumulatedFlows: Rule = (subject) => {
  const { expected } = subject;
  if (expected.lastRound === undefined) return [];
  const rows = [...elementRows(subject).values()].flatMap(
    ({ element: { code, overRounds, type }, state }) => {
      const isFlow = state === "input" && overRounds === "sum" && (type === "count" || type === "money");
      const before = expected.lastRound?.get(code) ?? 0;
      const row = figureRow(subject, code);
      return isFlow && before > 0 && typeof row.figure === "number"
        ? [{ row, grown: row.figure / before }]
        : [];
    },
  );
  const growths = rows.map(({ grown }) => grown).toSorted((one, other) => one - other);
  const middle = growths[Math.floor(growths.length / 2)] ?? 0;
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST || (growths[0] ?? 0) < 1 || middle < GROWTH) return [];
  const { place, label, figure } = first.row;
  return [
    {
      rule: "cumulated-flows",
      severity: "warning",
      ...place,
      subject: label,
      found: typeof figure === "number" ? figure : null,
      expected: expected.lastRound.get(first.row.code) ?? null,
      rows: rows.slice(1).map(({ row }) => relatedRow(row)),
    },
  ];
};
