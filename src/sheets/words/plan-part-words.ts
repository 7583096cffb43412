import type { ElementType } from "../../domain/plan/data-element";
import type { PlanPart } from "../../domain/plan-problems/plan-problem";
import { ELEMENT_TYPES } from "./plan-choice-words";
import { PLAN_TABLE_WORDS } from "./plan-table-words";

/** What each kind of coded thing is called inside a sentence. */
export const PART_WORDS: { readonly [P in PlanPart | "unit" | "choice"]: string } = {
  level: "cấp",
  sector: "khu vực",
  round: "đợt",
  element: "số liệu",
  indicator: "chỉ tiêu",
  section: "phần",
  register: "danh sách",
  column: "cột của danh sách",
  unit: "đơn vị",
  choice: "mục để chọn",
};

/** The sheet on which a kind of coded thing is defined. */
export const PART_SHEETS: { readonly [P in PlanPart | "unit"]: string } = {
  level: PLAN_TABLE_WORDS.level.sheet,
  sector: PLAN_TABLE_WORDS.sector.sheet,
  round: PLAN_TABLE_WORDS.round.sheet,
  element: PLAN_TABLE_WORDS.element.sheet,
  indicator: PLAN_TABLE_WORDS.indicator.sheet,
  section: PLAN_TABLE_WORDS.section.sheet,
  register: PLAN_TABLE_WORDS.register.sheet,
  column: PLAN_TABLE_WORDS.register.sheet,
  unit: PLAN_TABLE_WORDS.unit.sheet,
};

export const typeWords = (type: ElementType): string => `“${ELEMENT_TYPES[type][0]}”`;

/** "A, B, C". */
export const codeWords = (codes: readonly string[]): string => codes.join(", ");
