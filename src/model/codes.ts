import type { Branded } from "../base/codes";

export type PlanId = Branded<"PlanId">;
export type RoundId = Branded<"RoundId">;
export type LevelCode = Branded<"LevelCode">;
export type SectorCode = Branded<"SectorCode">;
export type UnitCode = Branded<"UnitCode">;
export type ElementCode = Branded<"ElementCode">;
export type IndicatorCode = Branded<"IndicatorCode">;
export type SectionCode = Branded<"SectionCode">;
export type RegisterCode = Branded<"RegisterCode">;
export type ColumnCode = Branded<"ColumnCode">;
export type CriterionCode = Branded<"CriterionCode">;
export type RegistryId = Branded<"RegistryId">;

export const planId = (text: string): PlanId => text as PlanId;
export const roundId = (text: string): RoundId => text as RoundId;
export const levelCode = (text: string): LevelCode => text as LevelCode;
export const sectorCode = (text: string): SectorCode => text as SectorCode;
export const unitCode = (text: string): UnitCode => text as UnitCode;
export const elementCode = (text: string): ElementCode => text as ElementCode;
export const indicatorCode = (text: string): IndicatorCode => text as IndicatorCode;
export const sectionCode = (text: string): SectionCode => text as SectionCode;
export const registerCode = (text: string): RegisterCode => text as RegisterCode;
export const columnCode = (text: string): ColumnCode => text as ColumnCode;
export const criterionCode = (text: string): CriterionCode => text as CriterionCode;
export const registryId = (text: string): RegistryId => text as RegistryId;
