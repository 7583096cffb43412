import { isoDate, sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan/plan";

export const PUBLIC = sectorCode("public");
/** Of plans that do not tell state enterprises from others. */
export const ENTERPRISE = sectorCode("enterprise");

/**
 * Unions in administrative agencies, the armed forces and bodies whose pay comes from the state budget alone were ended
 * (Kết luận 157-KL/TW of 25/5/2025); this day is when the districts ended, too. A sector in which others go on, such as
 * PUBLIC, does not end with them.
 */
export const LAST_DAY_OF_STATE_PAID = isoDate("2025-06-30");

/** The two sectors that most plans address: agencies and public service units, and enterprises. */
export const publicAndEnterprise: readonly Sector[] = [
  { code: PUBLIC, name: "Hành chính sự nghiệp" },
  { code: ENTERPRISE, name: "Doanh nghiệp" },
];
