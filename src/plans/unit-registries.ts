import type { RegistryId } from "../model/codes";
import { readLater } from "../base/read-later";
import type { UnitRegistry } from "../model/unit";
import { readListHeads, readUnits } from "../planbook/plan-texts";
import { neededFile } from "./table-file";

const table = (name: string) => neededFile("units", name);

/** The bundled lists of reporting units. The units of a list are read on first access. */
export const unitRegistries: readonly UnitRegistry[] = readListHeads(table("danh-sach-don-vi")).map((head) =>
  readLater<UnitRegistry>(head, ["office", "units"], () =>
    readUnits(table(head.id), table("cap"), table("khu-vuc")),
  ),
);

/** Returns the registry with that id; undefined if there is none. */
export function findRegistry(id: RegistryId): UnitRegistry | undefined {
  return unitRegistries.find((registry) => registry.id === id);
}
