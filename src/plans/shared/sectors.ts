import { sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan";

export const PUBLIC = sectorCode("public");
/** Of plans that do not tell state enterprises from others. */
export const ENTERPRISE = sectorCode("enterprise");

/** The two sectors that most plans address: agencies and public service units, and enterprises. */
export const publicAndEnterprise: readonly Sector[] = [
  { code: PUBLIC, name: "Hành chính sự nghiệp" },
  { code: ENTERPRISE, name: "Doanh nghiệp" },
];
