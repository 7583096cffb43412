import {
  CHECK_KINDS,
  COLUMN_TYPES,
  COMPARATORS,
  DERIVED_AT,
  ELEMENT_TYPES,
  OVER_ROUNDS,
  OVER_UNITS,
  YES_NO,
} from "../../words/plan-choice-words";
import type { PlanColumn, PlanTable } from "../plan-tables";

/** The closed choices, by the name of their drop-down. */
export const CHOICE_LISTS = {
  YES_NO,
  ELEMENT_TYPES,
  OVER_UNITS,
  OVER_ROUNDS,
  DERIVED_AT,
  COMPARATORS,
  CHECK_KINDS,
  COLUMN_TYPES,
} as const satisfies { readonly [name: string]: { readonly [choice: string]: readonly string[] } };

export type ChoiceListName = keyof typeof CHOICE_LISTS;

/** What is typed into a column. `code-of`: one code of that table, offered by a drop-down. `fixed`: our own words. */
export type ColumnKind =
  "fixed" | "text" | "number" | "day" | { readonly choice: ChoiceListName } | { readonly codeOf: PlanTable };

/** Width in characters of the usual text size. */
export interface ColumnSpec {
  readonly width: number;
  readonly kind: ColumnKind;
}

const text = (width: number): ColumnSpec => ({ width, kind: "text" });
const number = (width: number): ColumnSpec => ({ width, kind: "number" });
const day: ColumnSpec = { width: 13, kind: "day" };
const choice = (name: ChoiceListName, width: number): ColumnSpec => ({ width, kind: { choice: name } });
const codeOf = (table: PlanTable, width: number): ColumnSpec => ({ width, kind: { codeOf: table } });

export const COLUMN_SPECS: { readonly [T in PlanTable]: { readonly [C in PlanColumn<T>]: ColumnSpec } } = {
  plan: {
    KEY: { width: 5, kind: "fixed" },
    ITEM: text(28),
    CONTENT: text(70),
    NOTE: { width: 50, kind: "fixed" },
  },
  round: {
    CODE: text(10),
    NAME: text(20),
    THEME: text(44),
    FROM: day,
    TO: day,
    DUE: day,
    OF: text(16),
    SPRINT: text(24),
    SPRINT_FROM: day,
    SPRINT_TO: day,
  },
  section: { CODE: text(16), TITLE: text(50), INDICATORS: text(40), ELEMENTS: text(40) },
  element: {
    CODE: text(20),
    LABEL: text(42),
    UNIT: text(14),
    TYPE: choice("ELEMENT_TYPES", 12),
    OVER_UNITS: choice("OVER_UNITS", 13),
    WEIGHT: codeOf("element", 16),
    OVER_ROUNDS: choice("OVER_ROUNDS", 13),
    ORIGIN: codeOf("level", 13),
    SECTORS: text(20),
    DERIVED: text(30),
    DERIVED_AT: choice("DERIVED_AT", 13),
    OPTIONAL: choice("YES_NO", 10),
    ASSIGNED: choice("YES_NO", 10),
    CONTINUES: codeOf("element", 16),
    HINT: text(50),
  },
  indicator: {
    CODE: text(12),
    LABEL: text(42),
    UNIT: text(12),
    FORMULA: text(38),
    COMPARATOR: choice("COMPARATORS", 15),
    VALUE: number(10),
    VALUE_TO: number(10),
    AGAINST: text(20),
    PER_UNIT_OF: codeOf("level", 13),
    ROUNDS: text(10),
    LEVELS: text(16),
    SECTORS: text(20),
    ASKS: text(30),
    DEADLINE: text(18),
    ADDRESSEE: text(20),
    SOURCE: text(50),
    INFERRED: text(50),
  },
  check: {
    KIND: choice("CHECK_KINDS", 28),
    SUBJECT: codeOf("element", 22),
    AGAINST: text(60),
    REGISTER: text(16),
    COLUMN: text(16),
    UNDER: number(10),
    TRIAL: text(14),
  },
  register: {
    REGISTER: text(16),
    LABEL: text(42),
    SHEET: text(22),
    ROUNDS: text(10),
    COLUMN: text(18),
    COLUMN_LABEL: text(32),
    TYPE: choice("COLUMN_TYPES", 14),
    CHOICES: text(30),
    REQUIRED: choice("YES_NO", 10),
    WIDTH: number(10),
  },
  unit: {
    CODE: text(14),
    NAME: text(40),
    LEVEL: codeOf("level", 14),
    OFFICE: choice("YES_NO", 12),
    PARENT: text(14),
    CLUSTER: text(24),
    SECTOR: codeOf("sector", 20),
    ALIASES: text(40),
    FROM: day,
    TO: day,
    SUCCESSORS: text(20),
  },
  assignment: {
    UNIT: codeOf("unit", 20),
    ELEMENT: codeOf("element", 24),
    ROUND: codeOf("round", 12),
    VALUE: number(20),
  },
  level: { CODE: text(18), NAME: text(46), SIGNATURE: text(36) },
  sector: { CODE: text(26), NAME: text(50), TO: day },
  change: { VERSION: number(16), OLD_CODE: text(26), NEW_CODE: text(26) },
};
