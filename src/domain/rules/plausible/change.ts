import type { ElementCode } from "../../codes";
import type { Finding, FindingOf } from "../../finding/finding";
import { BLANK } from "../../value";
import { figureRow, elementRows } from "../subject/figure-row";
import { oncePerSubject } from "../subject/once-per-subject";
import { disputedFigures } from "../relations/mistakes";
import { robustScore, spreadOf, type Spread } from "./robust-score";
import type { CheckSubject, Rule } from "../subject/rule";

/** Below a hundred, ten times as many is everyday life. */
const LARGE = 100;
/** A zero too many or too few, allowing for what else has changed meanwhile. */
const TENFOLD = 8;
/** A figure this near an earlier one is what it usually is, however it looks beside other units. */
const USUAL = 4;

/** Robust deviations beyond which a figure is doubted; 3.5 is what Iglewicz and Hoaglin recommend. */
const HISTORY = { fewest: 3, most: 3.5, least: 0.15 } as const;
/** Units differ more from each other than from themselves; thirty times is no zero too many, but another unit of measure. */
const NEIGHBOURS = { fewest: 10, most: 5, least: 0.25, times: 30 } as const;

type Doubt = Pick<FindingOf<"change">, "against" | "count" | "times"> & { readonly expected: number };

/**
 * A figure differs from what the unit reported before (ten or a thousand times as much or as little; from three rounds on,
 * far from all of them), or where nothing is known of it, from all other units. Silent about figures that a relation of the
 * form disputes already.
 */
export const change: Rule = oncePerSubject((subject) => {
  const { lastRound, lastYear, history, neighbours } = subject.expected;
  if ((lastRound ?? lastYear ?? history ?? neighbours) === undefined) return [];
  return [...elementRows(subject).values()].flatMap(({ element: { code }, state }) =>
    state === "input" ? judge(code, subject) : [],
  );
});

function judge(code: ElementCode, subject: CheckSubject): readonly Finding[] {
  // Only what was written as a number: yes, no and "nothing occurred" have no size.
  if ((subject.values.get(code) ?? BLANK).kind !== "number") return [];
  const { place, label, figure } = figureRow(subject, code);
  if (typeof figure !== "number" || figure <= 0) return [];
  const doubt = againstEarlier(figure, code, subject) ?? againstNeighbours(figure, code, subject);
  if (doubt === undefined || disputedFigures(subject).has(code)) return [];
  return [{ rule: "change", severity: "warning", ...place, subject: label, found: figure, ...doubt }];
}

function againstEarlier(
  figure: number,
  code: ElementCode,
  { expected: { lastRound, lastYear, history } }: CheckSubject,
): Doubt | undefined {
  const past = spreadOf(history?.get(code) ?? [], HISTORY.fewest);
  if (past !== undefined) {
    const isFar = robustScore(figure, past, HISTORY.least) > HISTORY.most;
    const isLarge = Math.max(figure, past.median) >= LARGE;
    return isFar && isLarge ? doubtBeside(figure, past, "history") : undefined;
  }
  const earlier = [
    { against: "last-round" as const, expected: lastRound?.get(code) ?? 0 },
    { against: "last-year" as const, expected: lastYear?.get(code) ?? 0 },
  ].filter(({ expected }) => expected > 0);
  // What was so at one time or another is nothing new.
  if (!earlier.every(({ expected }) => isTenfold(figure, expected))) return undefined;
  const [first] = earlier;
  return first && { ...first, count: earlier.length, times: roundTimes(figure / first.expected) };
}

const isTenfold = (figure: number, other: number): boolean =>
  Math.max(figure, other) >= LARGE && Math.max(figure / other, other / figure) >= TENFOLD;

function againstNeighbours(
  figure: number,
  code: ElementCode,
  { expected: { lastRound, lastYear, neighbours } }: CheckSubject,
): Doubt | undefined {
  const isUsual = [lastRound?.get(code), lastYear?.get(code)].some(
    (earlier) => earlier !== undefined && earlier > 0 && timesApart(figure, earlier) <= USUAL,
  );
  const others = neighbours?.get(code);
  const around = others && neighbourSpread(others);
  if (isUsual || around === undefined) return undefined;
  const isFar =
    robustScore(figure, around, NEIGHBOURS.least) > NEIGHBOURS.most &&
    timesApart(figure, around.median) >= NEIGHBOURS.times;
  const isLarge = Math.max(figure, around.median) >= LARGE;
  return isFar && isLarge ? doubtBeside(figure, around, "neighbours") : undefined;
}

const timesApart = (one: number, other: number): number => Math.max(one / other, other / one);

const doubtBeside = (
  figure: number,
  { median, count }: Spread,
  against: "history" | "neighbours",
): Doubt => ({
  against,
  expected: median,
  count,
  times: roundTimes(figure / median),
});

/** 9.7 → 10, 0.0011 → 0.001: as powers of ten, near which most slips of the keyboard lie; others to one digit. */
function roundTimes(times: number): number {
  const power = 10 ** Math.round(Math.log10(times));
  return Math.abs(Math.log10(times / power)) < Math.log10(1.3) ? power : Number(times.toPrecision(2));
}

/** All units of a level share one list of figures; a thousand of them need not sort it a thousand times. */
const spreads = new WeakMap<readonly number[], { readonly spread: Spread | undefined }>();

function neighbourSpread(figures: readonly number[]): Spread | undefined {
  const known = spreads.get(figures) ?? { spread: spreadOf(figures, NEIGHBOURS.fewest) };
  spreads.set(figures, known);
  return known.spread;
}
