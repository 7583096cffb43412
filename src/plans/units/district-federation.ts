import { isoDate, registryId, type UnitCode } from "../../domain/codes";
import type { Unit, UnitRegistry } from "../../domain/unit/unit";
import { UPPER } from "../shared/levels";
import { federation, type FederationFacts } from "./federation";

/**
 * The district level was abolished on 01/7/2025, and with it its federations. No source says which communes each one went
 * to, so none of them names successors.
 */
export const LAST_DAY_OF_DISTRICTS = isoDate("2025-06-30");

/** The list of communes that reports to the province since then. */
export const communesInstead = (id: string): UnitRegistry["replacedBy"] => ({
  registry: registryId(id),
  from: isoDate("2025-07-01"),
});

type DistrictFacts = Omit<FederationFacts, "level" | "parent">;

/** Makes the federations (LĐLĐ) of the districts below a province, in short for their lists. */
export const districtFederation =
  (parent: UnitCode) =>
  (code: string, area: string, facts: DistrictFacts = {}): Unit =>
    federation(code, area, { level: UPPER, parent, validTo: LAST_DAY_OF_DISTRICTS, ...facts });
