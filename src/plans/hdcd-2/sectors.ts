import { sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan";
import { ENTERPRISE } from "../shared/sectors";

/** The parts of line 4 of form 2 that are known: lines 5 and 6. What comes after is the enterprises. */
export const AGENCY = sectorCode("agency");
export const PUBLIC_SERVICE = sectorCode("public-service");

export const sectors: readonly Sector[] = [
  { code: AGENCY, name: "Cơ quan hành chính nhà nước" },
  { code: PUBLIC_SERVICE, name: "Đơn vị sự nghiệp" },
  { code: ENTERPRISE, name: "Doanh nghiệp" },
];
