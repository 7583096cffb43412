import { sectorCode } from "../../domain/codes";
import type { Sector } from "../../domain/plan/plan";
import { ENTERPRISE, LAST_DAY_OF_STATE_PAID, PUBLIC, publicAndEnterprise } from "../shared/sectors";

/** LĐLĐ huyện, thị xã, thành phố and unions of industries: agencies and enterprises together. */
export const MIXED = sectorCode("mixed");
/** The two unions to which the plan gives a conference each (IV.2.2, IV.2.3). */
export const CIVIL_SERVANTS = sectorCode("civil-servants");
export const ECONOMIC_ZONE = sectorCode("economic-zone");
/** A CĐCS that reports to the province itself has the duties of an upper union (IV.2) but the launch of a CĐCS (II.3.2). */
export const DIRECT = sectorCode("direct");

export const sectors: readonly Sector[] = [
  ...publicAndEnterprise,
  { code: MIXED, name: "Nhiều loại hình" },
  { code: CIVIL_SERVANTS, name: "Công đoàn Viên chức tỉnh", validTo: LAST_DAY_OF_STATE_PAID },
  { code: ECONOMIC_ZONE, name: "Công đoàn Khu kinh tế Nghi Sơn và các khu công nghiệp" },
  { code: DIRECT, name: "CĐCS trực thuộc LĐLĐ tỉnh" },
];

export const ALL_BUT_DIRECT = [PUBLIC, ENTERPRISE, MIXED, CIVIL_SERVANTS, ECONOMIC_ZONE] as const;
export const WITH_WORKERS = [ENTERPRISE, MIXED, ECONOMIC_ZONE, DIRECT] as const;
