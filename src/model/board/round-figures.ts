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
  /**
   * The last day of the round; absent where nobody says it, and where the figures were carried to later units
   * already.
   */
  readonly to?: IsoDate | undefined;
}

/** Who reports by a plan, with the units that have ended. */
export interface Reporting {
  readonly plan: Plan;
  readonly units: readonly Unit[];
}

/** What a unit goes on from. */
export interface OwnEarlier {
  readonly values: EarlierFigures;
  /** The names of the units that went into it since and whose figures are in it. */
  readonly joined: readonly string[];
}

/**
 * What the units of a later round, which ends on `day`, go on from: what they reported themselves, and where
 * others went into them whole since, the sum with what those reported. A sum of which a part is not known is
 * left out; means, days and texts stay those of the unit itself.
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
