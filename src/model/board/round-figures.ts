import type { IsoDate } from "../../base/codes";
import type { ElementCode, UnitCode } from "../codes";
import type { EarlierFigures, FiguresOfUnits } from "../form/prefilled";
import type { Plan } from "../plan/plan";
import { carrySummary } from "../roll-up/rebased-summary";
import type { Unit } from "../unit/unit";
import { existsOn } from "../unit/unit-validity";
import { numberValue, type Value } from "../value";

/** What the units reported in a round. */
export interface RoundFigures {
  readonly figures: FiguresOfUnits;
  /** Last day of the round; undefined if unknown or if the figures are already rebased to later units. */
  readonly to?: IsoDate | undefined;
}

/** The units that report for a plan, including ended ones. */
export interface Reporting {
  readonly plan: Plan;
  readonly units: readonly Unit[];
}

/** Earlier figures that a unit continues. */
export interface OwnEarlier {
  readonly values: EarlierFigures;
  /** Names of units merged into it since, whose figures are included. */
  readonly joined: readonly string[];
}

/**
 * Returns the figures that units of a later round ending on `day` continue: their own, plus those of units
 * wholly merged into them since. Omits a sum with an unknown part; means, days and texts stay the unit's own.
 */
export function earlierOn(
  { figures, to: from }: RoundFigures,
  { plan, units }: Reporting,
  day: IsoDate | undefined,
): (unit: UnitCode) => OwnEarlier {
  const own = (unit: UnitCode): EarlierFigures => figures.get(unit) ?? NOTHING;
  const hasEnded = (unit: Unit): boolean =>
    from !== undefined && day !== undefined && existsOn(unit, from) && !existsOn(unit, day);
  const ended = new Map(units.filter(hasEnded).map(({ code, name }) => [code, name]));
  if (from === undefined || day === undefined || ended.size === 0) {
    return (unit) => ({ values: own(unit), joined: [] });
  }
  const sums = carrySummary({
    plan,
    figures,
    before: units,
    after: units,
    others: [],
    from,
    to: day,
  }).elements;
  return (unit) => {
    const values = new Map<ElementCode, Value>(own(unit));
    const joined = new Set<string>();
    for (const { element, carried } of sums) {
      const sum = carried.get(unit);
      if (sum === undefined) continue;
      const others = sum.from.flatMap((code) => ended.get(code) ?? []);
      if (sum.without.length > 0) values.delete(element.code);
      else if (others.length > 0) values.set(element.code, numberValue(sum.amount));
      for (const name of others) joined.add(name);
    }
    return { values, joined: [...joined] };
  };
}

const NOTHING: EarlierFigures = new Map();
