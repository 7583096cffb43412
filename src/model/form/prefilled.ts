import type { ElementCode, RoundId, UnitCode } from "../codes";
import type { Plan } from "../plan/plan";
import { numberValue, type Value } from "../value";

/** What one unit reported in the previous round. */
export type EarlierFigures = ReadonlyMap<ElementCode, Value>;

/** What every unit reported in the previous round. */
export type FiguresOfUnits = ReadonlyMap<UnitCode, EarlierFigures>;

/**
 * Returns the values that an office enters before a unit fills its form: assigned figures (one for this round
 * overrides one for all rounds), opening figures that continue the previous round, and what was assigned
 * then.
 */
export function prefilled(
  { elements, assignments = [] }: Plan,
  round: RoundId,
  unit: UnitCode,
  earlier?: EarlierFigures,
): ReadonlyMap<ElementCode, Value> {
  const values = new Map<ElementCode, Value>();
  for (const { code, continues, isAssigned } of elements) {
    const from = continues ?? (isAssigned === true ? code : undefined);
    const value = from === undefined ? undefined : earlier?.get(from);
    if (value?.kind === "number") values.set(code, value);
  }
  const ofUnit = assignments.filter((assignment) => assignment.unit === unit);
  for (const isForAll of [true, false]) {
    for (const { element, round: only, value } of ofUnit) {
      if (isForAll ? only === undefined : only === round) values.set(element, numberValue(value));
    }
  }
  return values;
}
