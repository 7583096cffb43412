/**
 * The tables in which a plan is written down in a workbook, in the order of their sheets, and the codes of their columns
 * in the order of drawing. Readers go by the codes, never by the position.
 */
export const PLAN_TABLES = {
  plan: ["KEY", "ITEM", "CONTENT", "NOTE"],
  round: ["CODE", "NAME", "THEME", "FROM", "TO", "DUE", "OF", "SPRINT", "SPRINT_FROM", "SPRINT_TO"],
  section: ["CODE", "TITLE", "INDICATORS", "ELEMENTS"],
  element: [
    "CODE",
    "LABEL",
    "UNIT",
    "TYPE",
    "OVER_UNITS",
    "WEIGHT",
    "OVER_ROUNDS",
    "ORIGIN",
    "SECTORS",
    "DERIVED",
    "DERIVED_AT",
    "OPTIONAL",
    "ASSIGNED",
    "CONTINUES",
    "HINT",
  ],
  indicator: [
    "CODE",
    "LABEL",
    "UNIT",
    "FORMULA",
    "COMPARATOR",
    "VALUE",
    "VALUE_TO",
    "AGAINST",
    "PER_UNIT_OF",
    "ROUNDS",
    "LEVELS",
    "SECTORS",
    "ASKS",
    "DEADLINE",
    "ADDRESSEE",
    "SOURCE",
    "INFERRED",
  ],
  check: ["KIND", "SUBJECT", "AGAINST", "REGISTER", "COLUMN", "UNDER", "TRIAL"],
  register: [
    "REGISTER",
    "LABEL",
    "SHEET",
    "ROUNDS",
    "COLUMN",
    "COLUMN_LABEL",
    "TYPE",
    "CHOICES",
    "REQUIRED",
    "WIDTH",
  ],
  unit: [
    "CODE",
    "NAME",
    "LEVEL",
    "OFFICE",
    "PARENT",
    "CLUSTER",
    "SECTOR",
    "ALIASES",
    "FROM",
    "TO",
    "SUCCESSORS",
  ],
  assignment: ["UNIT", "ELEMENT", "ROUND", "VALUE"],
  level: ["CODE", "NAME", "SIGNATURE"],
  sector: ["CODE", "NAME", "TO"],
  change: ["VERSION", "OLD_CODE", "NEW_CODE"],
} as const;

export type PlanTable = keyof typeof PLAN_TABLES;
export type PlanColumn<T extends PlanTable> = (typeof PLAN_TABLES)[T][number];

/** The tables in the order of their sheets. */
export const PLAN_TABLE_ORDER = [
  "plan",
  "round",
  "section",
  "element",
  "indicator",
  "check",
  "register",
  "unit",
  "assignment",
  "level",
  "sector",
  "change",
] as const satisfies readonly PlanTable[];

/** Columns a table cannot be read without; a workbook without one of the tables named here holds no plan. */
export const NEEDED_COLUMNS: { readonly [T in PlanTable]?: readonly PlanColumn<T>[] } = {
  plan: ["ITEM", "CONTENT"],
  round: ["CODE", "NAME", "FROM", "TO", "DUE"],
  element: ["CODE", "LABEL", "TYPE", "OVER_UNITS", "OVER_ROUNDS", "ORIGIN"],
  indicator: ["CODE", "LABEL", "UNIT", "FORMULA", "COMPARATOR", "VALUE", "ROUNDS", "LEVELS", "SOURCE"],
  level: ["CODE", "NAME"],
};

/** What the code row says above a column: "INDICATOR.FORMULA". */
export const columnMark = (table: PlanTable, column: string): string => `${table.toUpperCase()}.${column}`;
