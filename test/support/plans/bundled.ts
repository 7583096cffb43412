import { levelCode, planId, registryId, roundId, sectorCode, unitCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { planById } from "../../../src/model/standard/plan-by-id";
import { isTemplate, type TemplatePlan } from "../../../src/model/standard/plan-for-period";
import { findUnit, type Unit, type UnitRegistry } from "../../../src/model/unit/unit";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { findRegistry, unitRegistries } from "../../../src/plans/unit-registries";

/** Bundled plans, lists and codes by name. */
function plan(id: string): Plan {
  const found = planById(bundledPlans, planId(id));
  if (found === undefined) throw new Error(`no plan ${id}`);
  return found;
}

export function template(id: string): TemplatePlan {
  const found = plan(id);
  if (!isTemplate(found)) throw new Error(`${id} is no template`);
  return found;
}

function units(id: string): UnitRegistry {
  const found = findRegistry(registryId(id));
  if (found === undefined) throw new Error(`no units ${id}`);
  return found;
}

function unit(registry: UnitRegistry, code: string): Unit {
  const found = findUnit(registry, unitCode(code));
  if (found === undefined) throw new Error(`no unit ${code}`);
  return found;
}

export const phuRieng2017 = plan("phu-rieng-2017");
export const dakNongPlan2020 = plan("dak-nong-2020");
export const langSonPlan2015 = plan("lang-son-2015");
export const giaLamPlan2023 = plan("gia-lam-2023");
export const thanhHoaPlan2021 = plan("thanh-hoa-2021");
export const hdcd2 = plan("hdcd-2");

export const ROUND_I = roundId("I");
export const ROUND_2 = roundId("2");

export const binhPhuoc2017 = units("binh-phuoc-2017");
export const phuRiengGrassroots = units("phu-rieng-cdcs");
export const dakNong2020 = units("dak-nong-2020");
export const haNoi2022 = units("ha-noi-2022");
export const giaLamGrassroots = units("gia-lam-cdcs");
export const langSon2015 = units("lang-son-2015");
export const thanhHoa2021 = units("thanh-hoa-2021");
export const langSon2025 = units("lang-son-2025");
export const thanhHoa2025 = units("thanh-hoa-2025");
export const lamDong2025 = units("lam-dong-2025");
export const dongNai2025 = units("dong-nai-2025");

/** The unit lists of each plan's date, and the current ones since the districts were abolished. */
export const planRegistries = unitRegistries.filter(({ confirmation }) => confirmation === undefined);
export const communeRegistries = unitRegistries.filter(({ confirmation }) => confirmation !== undefined);

export const phuRiengFederation = unit(binhPhuoc2017, "698");
export const giaLamFederation = unit(haNoi2022, "018");

export const GRASSROOTS = levelCode("grassroots");
export const UPPER = levelCode("upper");
export const PROVINCE = levelCode("province");

export const PUBLIC = sectorCode("public");
export const ENTERPRISE = sectorCode("enterprise");
export const MIXED = sectorCode("mixed");
export const CIVIL_SERVANTS = sectorCode("civil-servants");
export const ECONOMIC_ZONE = sectorCode("economic-zone");
export const DIRECT = sectorCode("direct");
export const AGENCY = sectorCode("agency");
export const PUBLIC_SERVICE = sectorCode("public-service");
