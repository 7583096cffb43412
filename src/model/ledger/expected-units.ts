import type { Unit } from "../unit/unit";
import type { UnitRuling } from "./ledger";
import { standingUnitRulings } from "./standing-rulings";

/** A unit that does not have to report in this round. */
export interface ExcusedUnit {
  readonly unit: Unit;
  /** The officer's decision; undefined if only files that were set aside show it. */
  readonly ruling?: UnitRuling;
}

/** Splits an office's units into those that have to report and those that do not, both in the given order. */
export function expectedUnits(
  units: readonly Unit[],
  /** The complete history. */
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
