import type { RegistryId } from "../domain/codes";
import type { UnitRegistry } from "../domain/unit";
import { binhPhuoc2017 } from "./units/binh-phuoc-2017";
import { phuRiengGrassroots } from "./units/phu-rieng-cdcs";

/** The lists of reporting units that come with the program. */
export const unitRegistries: readonly UnitRegistry[] = [binhPhuoc2017, phuRiengGrassroots];

/** The registry of that id; undefined when there is none. */
export function findRegistry(id: RegistryId): UnitRegistry | undefined {
  return unitRegistries.find((registry) => registry.id === id);
}
