import { sumOf } from "../../../base/exact-sum";
import { VALUE_TRAITS } from "../../../model/plan";
import { raise, type Finding } from "../../../model/finding";
import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import type { CheckSubject, Rule } from "../subject/rule";

/** Fewer figures may all grow by chance; seven out of seven is rare enough. */
const FEWEST = 7;
/** Least growth of half of the figures. */
const GROWTH = 1.4;
/** Fewer figures (no single cases) must each grow; the fewer they are, the more. */
const FEW: ReadonlyMap<number, number> = new Map([
  [3, 1.7],
  [4, 1.5],
  [5, 1.4],
  [6, 1.3],
]);
const SINGLE_CASES = 10;
/** Deviations by which counts must have grown together: single cases double by chance. */
const BEYOND_CHANCE = 3;

/**
 * Reports that every flow is at least that of the previous round and most are far larger (of few figures
 * all): the report seems to count from the first round, which would add earlier rounds twice.
 */
export const cumulatedFlows: Rule = (subject) => [...allFlows(subject), ...beyondGrowth(subject)];

function allFlows(subject: CheckSubject): readonly Finding[] {
  const { expected } = subject;
  if (expected.lastRound === undefined) return [];
  const rows = [...elementRows(subject).values()].flatMap(
    ({ element: { code, overRounds, type }, state }) => {
      const isFlow = state === "input" && overRounds === "sum" && VALUE_TRAITS[type].isQuantity;
      const before = expected.lastRound?.get(code) ?? 0;
      const row = figureRow(subject, code);
      return isFlow && before > 0 && typeof row.figure === "number"
        ? [{ row, before, now: row.figure, grown: row.figure / before, isMoney: VALUE_TRAITS[type].isMoney }]
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
}

/**
 * Reports a part within this round that exceeds the growth of its accumulating whole since the previous one:
 * one counts other rounds than it should.
 */
function beyondGrowth(subject: CheckSubject): readonly Finding[] {
  const { plan, expected } = subject;
  return plan.checks.flatMap((check) => {
    if (check.kind !== "part-of-whole") return [];
    const [part, whole] = [check.part, check.whole].map((code) => elementRows(subject).get(code));
    const before = expected.lastRound?.get(check.whole);
    if (part?.element.overRounds !== "sum" || whole?.element.accumulates !== true) return [];
    const [found, now] = [figureRow(subject, check.part), figureRow(subject, check.whole)];
    if (before === undefined || typeof found.figure !== "number" || typeof now.figure !== "number") return [];
    const growth = now.figure - before;
    // A falling whole and a part above it have findings of their own.
    if (growth < 0 || found.figure <= growth || found.figure > now.figure) return [];
    return raise("cumulated-flows", "warning", found.place, found.label, {
      found: found.figure,
      expected: growth,
      rows: [],
      whole: relatedRow(now),
    });
  });
}

interface Flow {
  readonly before: number;
  readonly now: number;
  readonly grown: number;
  readonly isMoney: boolean;
}

function haveGrown(flows: readonly Flow[]): boolean {
  const growths = flows.map(({ grown }) => grown).toSorted((one, other) => one - other);
  if (flows.length >= FEWEST)
    return (growths[Math.floor(growths.length / 2)] ?? 0) >= GROWTH && areBeyondChance(flows);
  const telling = flows.filter(({ before }) => before >= SINGLE_CASES);
  const wanted = FEW.get(telling.length);
  return wanted !== undefined && telling.every(({ grown }) => grown >= wanted);
}

/** The deviation of a difference of two counts is the square root of their sum. */
function areBeyondChance(flows: readonly Flow[]): boolean {
  const counts = flows.filter(({ isMoney }) => !isMoney);
  const [before, now] = [sumOf(counts.map((flow) => flow.before)), sumOf(counts.map((flow) => flow.now))];
  return counts.length === 0 || now - before >= BEYOND_CHANCE * Math.sqrt(now + before);
}
