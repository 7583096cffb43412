import type { ElementCode, UnitCode } from "../../domain/codes";
import type { FiguresOfUnits } from "../../domain/form/prefilled";
import type { EarlierAmounts } from "../../domain/rules/subject/rule";
import { amountOf } from "../../domain/value";

/** What units reported in other rounds, to compare with. */
export interface EarlierRounds {
  /** Of the rounds before, the last one first. */
  readonly previous: readonly FiguresOfUnits[];
  /** Of the same round a year ago. */
  readonly lastYear?: FiguresOfUnits;
}

/** What one unit reported in other rounds. */
export function earlierAmounts(unit: UnitCode, { previous, lastYear }: EarlierRounds): EarlierAmounts {
  const rounds = previous.map((figures) => amountsOf(unit, figures));
  const [lastRound] = rounds;
  return {
    ...(lastRound !== undefined && { lastRound, history: historyOf(rounds) }),
    ...(lastYear !== undefined && { lastYear: amountsOf(unit, lastYear) }),
  };
}

type Amounts = ReadonlyMap<ElementCode, number>;

const amountsOf = (unit: UnitCode, figures: FiguresOfUnits): Amounts =>
  new Map(
    [...(figures.get(unit) ?? [])].flatMap(([code, value]): [ElementCode, number][] => {
      const amount = amountOf(value);
      return amount === undefined ? [] : [[code, amount]];
    }),
  );

function historyOf(rounds: readonly Amounts[]): ReadonlyMap<ElementCode, readonly number[]> {
  const history = new Map<ElementCode, number[]>();
  for (const amounts of rounds) {
    for (const [code, amount] of amounts) {
      const known = history.get(code);
      if (known === undefined) history.set(code, [amount]);
      else known.push(amount);
    }
  }
  return history;
}
