import type { IsoDate } from "../../base/codes";
import type { ElementCode, UnitCode } from "../../model/codes";
import type { EarlierFigures } from "../../model/form";
import { findRound } from "../../model/plan";
import type { EarlierAmounts } from "../../forms/check";
import type { Submission } from "../../model/submission";
import { amountOf } from "../../model/value";
import { earlierOn, type OwnEarlier, type Reporting, type RoundFigures } from "../../model/board";
import { grouped } from "../../base/grouped-by";
import { nameReader, type Unit } from "../../model/unit";
import { nameWords } from "../../plans/name-words";

/** What units reported in other rounds, for comparison. */
export interface EarlierRounds {
  /** Of the previous rounds, the latest first. */
  readonly previous: readonly RoundFigures[];
  /** Of the same round a year ago. */
  readonly lastYear?: RoundFigures;
}

/**
 * Returns the figures of other rounds by the codes of these units. A summary of a form without codes knows
 * units only by their names, which may be spelled differently there.
 */
export function underCodes({ previous, lastYear }: EarlierRounds, units: readonly Unit[]): EarlierRounds {
  const { strict } = nameReader(nameWords);
  const key = (name: string): string => strict(name).join("");
  const own = ({ figures }: RoundFigures): RoundFigures => {
    const byName = new Map([...figures].map(([unit, values]) => [key(unit), values]));
    const found = units.flatMap(({ code, name }) => {
      const values = figures.get(code) ?? byName.get(key(name));
      return values === undefined ? [] : [[code, values] as const];
    });
    return { figures: new Map(found) };
  };
  return { previous: previous.map(own), ...(lastYear && { lastYear: own(lastYear) }) };
}

/** Returns what a report's unit reported in other rounds, as far as summaries know it. */
export function earlierAmounts(
  { previous, lastYear }: EarlierRounds,
  reporting: Reporting,
): (submission: Submission) => EarlierAmounts {
  const byDay = new Map<IsoDate | undefined, (unit: UnitCode) => EarlierAmounts>();
  const ofDay = (day: IsoDate | undefined): ((unit: UnitCode) => EarlierAmounts) => {
    const rounds = previous.map((round) => earlierOn(round, reporting, day));
    const yearAgo = lastYear && earlierOn(lastYear, reporting, day);
    return (unit) =>
      amountsOf(
        rounds.map((round) => round(unit)),
        yearAgo?.(unit),
      );
  };
  return ({ round, unit }) => {
    const day = findRound(reporting.plan, round)?.to;
    const known = byDay.get(day) ?? ofDay(day);
    byDay.set(day, known);
    return known(unit);
  };
}

function amountsOf(rounds: readonly OwnEarlier[], yearAgo: OwnEarlier | undefined): EarlierAmounts {
  const [last] = rounds;
  return {
    ...(last && lastRoundOf(last)),
    ...(last && { history: historyOf(rounds) }),
    ...(yearAgo && { lastYear: amounts(yearAgo.values) }),
  };
}

/** Returns the figures that a unit continues; empty if unknown. */
export function lastRoundOf({ values, joined }: OwnEarlier): EarlierAmounts {
  const lastRound = amounts(values);
  return lastRound.size === 0 ? {} : { lastRound, ...(joined.length > 0 && { joined }) };
}

const amounts = (values: EarlierFigures): ReadonlyMap<ElementCode, number> =>
  new Map(
    [...values].flatMap(([code, value]): [ElementCode, number][] => {
      const amount = amountOf(value);
      return amount === undefined ? [] : [[code, amount]];
    }),
  );

const historyOf = (rounds: readonly OwnEarlier[]): ReadonlyMap<ElementCode, readonly number[]> =>
  grouped(rounds.flatMap(({ values }) => [...amounts(values)]));
