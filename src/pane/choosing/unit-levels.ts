import type { LevelCode, UnitCode } from "../../model/codes";
import type { UnitRegistry } from "../../model/unit";

/** The level of every unit of a list, its office included. */
export const unitLevels = ({ office, units }: UnitRegistry): ReadonlyMap<UnitCode, LevelCode> =>
  new Map([office, ...units].map(({ code, level }) => [code, level]));
