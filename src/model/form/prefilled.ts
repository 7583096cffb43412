import type { ElementCode, RoundId, UnitCode } from "../codes";
import type { Plan } from "../plan/plan";
import { numberValue, type Value } from "../value";

/** What a unit reported in the round before: its own figures, however they came to be known. */
export type EarlierFigures = ReadonlyMap<ElementCode, Value>;

/** What every unit reported in the round before. */
export type FiguresOfUnits = ReadonlyMap<UnitCode, EarlierFigures>;

/**
 * What an office knows of a unit's form before the unit fills it: what it assigned to the unit for the round (an assignment
 * for one round goes before one for all), and where opening figures continue what the unit reported in the round before.
 */
export function prefilled(
  { elements, assignments = [] }: Plan,
  round: RoundId,
  unit: UnitCode,
  earlier?: EarlierFigures,
): ReadonlyMap<ElementCode, Value> {
  const values = new Map<ElementCode, Value>();
  for (const { code, continues } of elements) {
    const value = continues === undefined ? undefined : earlier?.get(continues);
    if (value?.kind === "number") values.set(code, value);
  }
  const own = assignments.filter((assignment) => assignment.unit === unit);
  for (const isForAll of [true, false]) {
    for (const { element, round: only, value } of own) {
      if (isForAll ? only === undefined : only === round) values.set(element, numberValue(value));
    }
  }
  return values;
}
