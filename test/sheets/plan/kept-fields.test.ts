import type { ArithmeticCheck } from "../../../src/domain/plan/arithmetic-check";
import type { Assignment } from "../../../src/domain/plan/assignment";
import type { DataElement } from "../../../src/domain/plan/data-element";
import type { Indicator } from "../../../src/domain/plan/indicator";
import type { Level, Plan, Section, Sector } from "../../../src/domain/plan/plan";
import type { PlanChange } from "../../../src/domain/plan/plan-change";
import type { Register, RegisterColumn } from "../../../src/domain/plan/register";
import type { Round } from "../../../src/domain/plan/round";
import type { Unit, UnitRegistry } from "../../../src/domain/unit/unit";
import { PLAN_ITEMS } from "../../../src/sheets/plan/plan-items";
import { PLAN_TABLES, type PlanTable } from "../../../src/sheets/plan/plan-tables";

/** For every member of a type, where the tables keep it. A member that is new breaks the build until it has a place. */
type Kept<T> = { readonly [F in keyof Required<T>]: string };

const LEVEL: Kept<Level> = { code: "CODE", name: "NAME", signature: "SIGNATURE" };
const SECTOR: Kept<Sector> = { code: "CODE", name: "NAME", validTo: "TO" };
const SECTION: Kept<Section> = {
  code: "CODE",
  title: "TITLE",
  elements: "ELEMENTS",
  indicators: "INDICATORS",
};
const ROUND: Kept<Round> = {
  id: "CODE",
  name: "NAME",
  theme: "THEME",
  from: "FROM",
  to: "TO",
  due: "DUE",
  of: "OF",
  sprint: "SPRINT",
};
const ELEMENT: Kept<DataElement> = {
  code: "CODE",
  label: "LABEL",
  unitOfMeasure: "UNIT",
  type: "TYPE",
  overUnits: "OVER_UNITS",
  overRounds: "OVER_ROUNDS",
  origin: "ORIGIN",
  sectors: "SECTORS",
  derived: "DERIVED",
  isOptional: "OPTIONAL",
  isAssigned: "ASSIGNED",
  continues: "CONTINUES",
  hint: "HINT",
};
const INDICATOR: Kept<Indicator> = {
  code: "CODE",
  label: "LABEL",
  unitOfMeasure: "UNIT",
  aggregation: "FORMULA",
  target: "COMPARATOR",
  rounds: "ROUNDS",
  levels: "LEVELS",
  sectors: "SECTORS",
  deadline: "DEADLINE",
  addressee: "ADDRESSEE",
  sourcePhrase: "SOURCE",
  inferred: "INFERRED",
  asks: "ASKS",
};
const CHECK: Kept<Pick<ArithmeticCheck, "kind" | "trialIn">> = { kind: "KIND", trialIn: "TRIAL" };
const REGISTER: Kept<Omit<Register, "columns">> = {
  code: "REGISTER",
  label: "LABEL",
  sheet: "SHEET",
  rounds: "ROUNDS",
};
const COLUMN: Kept<RegisterColumn> = {
  code: "COLUMN",
  label: "COLUMN_LABEL",
  type: "TYPE",
  isRequired: "REQUIRED",
  width: "WIDTH",
};
const UNIT: Kept<Unit> = {
  code: "CODE",
  name: "NAME",
  aliases: "ALIASES",
  level: "LEVEL",
  parent: "PARENT",
  cluster: "CLUSTER",
  sector: "SECTOR",
  validFrom: "FROM",
  validTo: "TO",
  successors: "SUCCESSORS",
};
const ASSIGNMENT: Kept<Assignment> = { unit: "UNIT", element: "ELEMENT", round: "ROUND", value: "VALUE" };
const CHANGE: Kept<PlanChange> = {
  version: "VERSION",
  added: "NEW_CODE",
  renamed: "OLD_CODE",
  removed: "OLD_CODE",
};

/** Parts of a plan that have a table of their own. */
type InTables =
  | "levels"
  | "sectors"
  | "rounds"
  | "elements"
  | "indicators"
  | "sections"
  | "registers"
  | "checks"
  | "assignments"
  | "changes";

const ITEMS: Kept<Omit<Plan, InTables>> = {
  id: "ID",
  version: "VERSION",
  title: "TITLE",
  reportTitle: "REPORT_TITLE",
  documentKind: "DOCUMENT_KIND",
  number: "NUMBER",
  issuer: "ISSUER",
  issuedOn: "ISSUED_ON",
  legalBasis: "LEGAL_BASIS",
  nearlyFrom: "NEARLY_FROM",
  partlyKnown: "PARTLY_KNOWN",
  reportingLine: "REPORTING_LINE",
  awards: "AWARD",
  defaultRegistry: "REGISTRY",
};
const REGISTRY: Kept<Omit<UnitRegistry, "office" | "units">> = {
  id: "UNITS_ID",
  title: "UNITS_TITLE",
  isInvented: "UNITS_INVENTED",
  source: "UNITS_SOURCE",
  replacedBy: "UNITS_NEXT",
};

const TABLES: readonly (readonly [PlanTable, Readonly<Record<string, string>>])[] = [
  ["level", LEVEL],
  ["sector", SECTOR],
  ["section", SECTION],
  ["round", ROUND],
  ["element", ELEMENT],
  ["indicator", INDICATOR],
  ["check", CHECK],
  ["register", { ...REGISTER, ...COLUMN }],
  ["unit", UNIT],
  ["assignment", ASSIGNMENT],
  ["change", CHANGE],
];

it.each(TABLES)("the table %s has a column for everything that is said of its rows", (table, kept) => {
  const columns: readonly string[] = PLAN_TABLES[table];
  for (const column of Object.values(kept)) expect(columns).toContain(column);
});

it("the table of the plan has a row for everything else", () => {
  const items: readonly string[] = PLAN_ITEMS;
  for (const item of [...Object.values(ITEMS), ...Object.values(REGISTRY)]) expect(items).toContain(item);
});
