import { sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan/plan";
import { PUBLIC } from "../shared/sectors";

export const STATE_ENTERPRISE = sectorCode("state-enterprise");
export const NON_STATE_ENTERPRISE = sectorCode("non-state-enterprise");

/** Khu vực sản xuất kinh doanh (SXKD): the plan's 1.2, against the agencies and public service units of its 1.1. */
export const ENTERPRISES = [STATE_ENTERPRISE, NON_STATE_ENTERPRISE] as const;

export const sectors: readonly Sector[] = [
  { code: PUBLIC, name: "Hành chính sự nghiệp" },
  { code: STATE_ENTERPRISE, name: "Doanh nghiệp nhà nước" },
  { code: NON_STATE_ENTERPRISE, name: "Doanh nghiệp ngoài nhà nước" },
];
