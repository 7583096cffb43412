import { sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan/plan";
import { PUBLIC } from "../shared/sectors";
import { NON_STATE_ENTERPRISE, STATE_ENTERPRISE } from "../units/phu-rieng-sectors";

export const FOREIGN_ENTERPRISE = sectorCode("foreign-enterprise");

export const ENTERPRISES = [STATE_ENTERPRISE, NON_STATE_ENTERPRISE, FOREIGN_ENTERPRISE] as const;

export const sectors: readonly Sector[] = [
  { code: PUBLIC, name: "Hành chính sự nghiệp" },
  { code: STATE_ENTERPRISE, name: "Doanh nghiệp nhà nước" },
  { code: NON_STATE_ENTERPRISE, name: "Doanh nghiệp ngoài nhà nước" },
  { code: FOREIGN_ENTERPRISE, name: "Doanh nghiệp có vốn đầu tư nước ngoài" },
];
