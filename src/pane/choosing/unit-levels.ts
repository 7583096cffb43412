import type { LevelCode, UnitCode } from "../../model/codes";
import type { UnitRegistry } from "../../model/unit";

/** Returns the level of every unit of a list, including its office. */
export const unitLevels = ({ office, units }: UnitRegistry): ReadonlyMap<UnitCode, LevelCode> =>
  new Map([office, ...units].map(({ code, level }) => [code, level]));
