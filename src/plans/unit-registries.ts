import type { RegistryId } from "../model/codes";
import { readLater } from "../base/read-later";
import type { UnitRegistry } from "../model/unit";
import { readListHeads, readUnits } from "../planbook/plan-texts";
import { neededFile } from "./table-file";

const table = (name: string) => neededFile("units", name);

/** The lists of reporting units that come with the program. The units of a list are read when somebody looks for them. */
export const unitRegistries: readonly UnitRegistry[] = readListHeads(table("danh-sach-don-vi")).map((head) =>
  readLater<UnitRegistry>(head, ["office", "units"], () =>
    readUnits(table(head.id), table("cap"), table("khu-vuc")),
  ),
);

/** The registry of that id; undefined when there is none. */
export function findRegistry(id: RegistryId): UnitRegistry | undefined {
  return unitRegistries.find((registry) => registry.id === id);
}
