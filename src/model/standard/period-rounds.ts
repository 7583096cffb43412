import { isoDate, type IsoDate } from "../../base/codes";
import { roundId } from "../codes";
import type { Round } from "../plan/round";
import { periodText, type Period } from "./period";
import type { PeriodWords, Rhythm } from "../plan/standard-template";

const QUARTERS: readonly string[] = ["I", "II", "III", "IV"];

/** The template's title already states the theme. */
const NO_THEME = "";

/** Months in a round of each rhythm. */
const MONTHS: Readonly<Record<Rhythm, number>> = { T: 1, Q: 3, "6T": 6, N: 12 };
/** Reviewed in October; never a rhythm of reports. */
const NINE_MONTHS = 9;

/** Longer rhythms review shorter ones. */
const SHORTEST_FIRST: readonly Rhythm[] = ["T", "Q", "6T", "N"];

/**
 * Returns the rounds of a period: those that are reported, and the reviews that combine them (for months:
 * quarters, half-years, nine months and the year). They have no due day, so no report is late.
 */
export function periodRounds(period: Period, words: PeriodWords): readonly Round[] {
  if (period.kind === "span") {
    const { from, to } = period;
    return [{ id: roundId(periodText(period)), name: words.span, theme: NO_THEME, from, to }];
  }
  const { year, by } = period;
  const reported = roundsBy(by, year, words);
  const longer = SHORTEST_FIRST.filter((rhythm) => MONTHS[rhythm] > MONTHS[by]).flatMap((rhythm) => [
    ...(rhythm === "N" && NINE_MONTHS % MONTHS[by] === 0 ? [nineMonths(year, words)] : []),
    ...roundsBy(rhythm, year, words),
  ]);
  const reviews = longer.map((review) => ({
    ...review,
    of: reported.filter(({ from, to }) => review.from <= from && to <= review.to).map(({ id }) => id),
  }));
  return [...reported, ...reviews];
}

function roundsBy(by: Rhythm, year: number, words: PeriodWords): readonly Round[] {
  const months = MONTHS[by];
  return Array.from({ length: 12 / months }, (_, index) => ({
    ...named(by, index, year, words),
    theme: NO_THEME,
    from: firstDay(year, index * months),
    to: lastDay(year, (index + 1) * months),
  }));
}

const nineMonths = (year: number, words: PeriodWords): Round => ({
  id: roundId(`${String(year)}-9T`),
  name: words.nineMonths.replace("{year}", String(year)),
  ...{ theme: NO_THEME, from: firstDay(year, 0), to: lastDay(year, NINE_MONTHS) },
});

function named(by: Rhythm, index: number, year: number, words: PeriodWords): Pick<Round, "id" | "name"> {
  const fill = (pattern: string, n = ""): string => pattern.replace("{n}", n).replace("{year}", String(year));
  const number = String(index + 1);
  switch (by) {
    case "T": {
      const month = number.padStart(2, "0");
      return { id: roundId(`${String(year)}-T${month}`), name: fill(words.month, month) };
    }
    case "Q":
      return { id: roundId(`${String(year)}-Q${number}`), name: fill(words.quarter, QUARTERS[index]) };
    case "6T":
      return { id: roundId(`${String(year)}-6T${number}`), name: fill(words.halves[index === 0 ? 0 : 1]) };
    case "N":
      return { id: roundId(String(year)), name: fill(words.year) };
  }
}

/** `month` counts from 0. */
const firstDay = (year: number, month: number): IsoDate => dayOf(Date.UTC(year, month, 1));

/** Day 0 is the last day of the month before `month`, which counts from 0. */
const lastDay = (year: number, month: number): IsoDate => dayOf(Date.UTC(year, month, 0));

const dayOf = (time: number): IsoDate => isoDate(new Date(time).toISOString().slice(0, 10));
