import { unitCode, type SectorCode } from "../../domain/codes";
import type { Unit } from "../../domain/unit/unit";
import { GRASSROOTS } from "../shared/levels";

type GrassrootsFacts = Pick<Unit, "cluster" | "validTo" | "successors">;

/** "Mẫu" (sample) stands in every invented name, with the number of the code: nobody can take one for a real unit. */
export type GrassrootsRow = readonly [name: string, sector: SectorCode, facts?: GrassrootsFacts];

/** CĐCS below an office, numbered in the order of the rows: 698-001, 698-002 … */
export const grassrootsUnits = (office: Unit, rows: readonly GrassrootsRow[]): readonly Unit[] =>
  rows.map(([name, sector, facts], index) => ({
    code: unitCode(`${office.code}-${String(index + 1).padStart(3, "0")}`),
    name: `CĐCS ${name}`,
    aliases: [`Công đoàn ${name}`, name],
    level: GRASSROOTS,
    parent: office.code,
    sector,
    ...facts,
  }));
