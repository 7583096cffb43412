import type { Unit } from "../unit/unit";
import type { UnitRuling } from "./ledger";
import { standingUnitRulings } from "./standing-rulings";

/** A unit that does not have to report in this round. */
export interface ExcusedUnit {
  readonly unit: Unit;
  /** What an officer decided; absent where it is known only by files that he set aside. */
  readonly ruling?: UnitRuling;
}

/** Parts the units of an office into those that have to report and those that do not; both in the order given. */
export function expectedUnits(
  units: readonly Unit[],
  /** All there ever were. */
  rulings: readonly UnitRuling[],
): { readonly units: readonly Unit[]; readonly excused: readonly Required<ExcusedUnit>[] } {
  const excusing = new Map(
    standingUnitRulings(rulings)
      .filter(({ ruling }) => ruling === "not-expected")
      .map((ruling) => [ruling.unit, ruling]),
  );
  return {
    units: units.filter(({ code }) => !excusing.has(code)),
    excused: units.flatMap((unit) => {
      const ruling = excusing.get(unit.code);
      return ruling === undefined ? [] : [{ unit, ruling }];
    }),
  };
}
