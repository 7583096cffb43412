import { sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan/plan";
import { ENTERPRISE, LAST_DAY_OF_STATE_PAID } from "../shared/sectors";

/** The parts of line 4 of form 2 that are known: lines 5 and 6. What comes after is the enterprises. */
export const AGENCY = sectorCode("agency");
export const PUBLIC_SERVICE = sectorCode("public-service");

export const sectors: readonly Sector[] = [
  { code: AGENCY, name: "Cơ quan hành chính nhà nước", validTo: LAST_DAY_OF_STATE_PAID },
  // Goes on: bodies that earn part of their costs keep their unions. Those that do not end one by one, as units.
  { code: PUBLIC_SERVICE, name: "Đơn vị sự nghiệp" },
  { code: ENTERPRISE, name: "Doanh nghiệp" },
];
