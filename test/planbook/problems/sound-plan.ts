import { isoDate } from "../../../src/base/codes";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import {
  columnCode,
  elementCode,
  indicatorCode,
  levelCode,
  planId,
  registerCode,
  registryId,
  roundId,
  sectionCode,
  sectorCode,
} from "../../../src/model/codes";
import type { DataElement } from "../../../src/model/plan/data-element";
import type { Aggregation, Indicator } from "../../../src/model/plan/indicator";
import type { Plan } from "../../../src/model/plan/plan";
import type { Register } from "../../../src/model/plan/register";
import type { Round } from "../../../src/model/plan/round";

export const GRASSROOTS = levelCode("grassroots");
export const UPPER = levelCode("upper");
export const A = elementCode("A");
export const B = elementCode("B");
export const HOUSES = elementCode("HOUSES");
export const MET = elementCode("MET");
export const UNITS = elementCode("UNITS");
export const SHARE = indicatorCode("I-1");
export const PER_UNIT = indicatorCode("I-2");
export const FIRST = roundId("1");
export const NAMES = registerCode("NAMES");
export const BORN = columnCode("BORN");

export const a: DataElement = {
  code: A,
  label: "a",
  unitOfMeasure: "persons",
  type: "count",
  overUnits: "sum",
  overRounds: "sum",
  origin: GRASSROOTS,
};
export const b: DataElement = { ...a, code: B };
export const houses: DataElement = { ...a, code: HOUSES, origin: UPPER };
export const met: DataElement = {
  ...houses,
  code: MET,
  type: "tally",
  derived: { at: "origin", by: { kind: "meets", amount: HOUSES, comparator: "at-least", value: 1 } },
};
export const units: DataElement = {
  ...houses,
  code: UNITS,
  type: "tally",
  derived: { at: "origin", by: { kind: "one" } },
};

export const ratio: Aggregation = {
  kind: "ratio",
  numerator: { kind: "elements", sum: [A] },
  denominator: { kind: "elements", sum: [B] },
};
export const share: Indicator = {
  code: SHARE,
  label: "share",
  unitOfMeasure: "%",
  aggregation: ratio,
  target: { comparator: "at-least", value: 0.7 },
  rounds: [FIRST],
  levels: [GRASSROOTS],
  sourcePhrase: "70% of b",
  asks: [],
};
export const perUnit: Indicator = {
  ...share,
  code: PER_UNIT,
  label: "houses",
  unitOfMeasure: "houses",
  aggregation: { kind: "per-unit", amount: [HOUSES], met: MET, units: UNITS },
  target: { comparator: "at-least", value: 1, perUnitOf: UPPER },
};
export const first: Round = {
  id: FIRST,
  name: "Round 1",
  theme: "theme",
  from: isoDate("2017-10-25"),
  to: isoDate("2017-12-31"),
  due: isoDate("2018-01-10"),
};
export const names: Register = {
  code: NAMES,
  label: "names",
  sheet: "Names",
  rounds: [FIRST],
  columns: [{ code: BORN, label: "born", type: { kind: "date" }, isRequired: true, width: 12 }],
};
export const age: Extract<ArithmeticCheck, { kind: "age-limit" }> = {
  kind: "age-limit",
  register: NAMES,
  birthDate: BORN,
  under: 16,
};

/** A small plan without problems; every case below breaks it in one place. */
export const sound: Plan = {
  id: planId("small"),
  version: 1,
  title: "Small plan",
  issuer: "office",
  issuedOn: isoDate("2017-10-25"),
  legalBasis: [],
  levels: [
    { code: GRASSROOTS, name: "grassroots", signature: [] },
    { code: UPPER, name: "upper", signature: [] },
  ],
  sectors: [{ code: sectorCode("public"), name: "public" }],
  rounds: [first],
  elements: [a, b, houses, met, units],
  indicators: [share, perUnit],
  sections: [{ code: sectionCode("s"), title: "all", elements: [], indicators: [SHARE, PER_UNIT] }],
  registers: [names],
  checks: [{ kind: "part-of-whole", part: A, whole: B }, age],
  reportingLine: "unit to office",
  awards: [],
  recipients: [],
  defaultRegistry: registryId("none"),
};

export const withElement = (changed: DataElement): Partial<Plan> => ({
  elements: sound.elements.map((element) => (element.code === changed.code ? changed : element)),
});
export const withShare = (change: Partial<Indicator>): Partial<Plan> => ({
  indicators: [{ ...share, ...change }, perUnit],
});
export const withPerUnit = (change: Partial<Indicator>): Partial<Plan> => ({
  indicators: [share, { ...perUnit, ...change }],
});
export const withCheck = (check: ArithmeticCheck): Partial<Plan> => ({ checks: [check] });
export const withRegister = (change: Partial<Register>): Partial<Plan> => ({
  registers: [{ ...names, ...change }],
});
export const untargeted = (aggregation: Aggregation): Indicator => {
  const { target: _, ...rest } = share;
  return { ...rest, aggregation };
};

/** `found`: each problem as "Sheet!A1 kind", the cell as in the workbook of the plan. */
export type Case = readonly [fact: string, change: Partial<Plan>, found: readonly string[]];

export function sum(...of: readonly DataElement["code"][]): Aggregation {
  return { kind: "sum", of };
}

export function asking(...elements: readonly DataElement["code"][]): Partial<Plan> {
  return { sections: [{ code: sectionCode("s"), title: "all", elements, indicators: [SHARE, PER_UNIT] }] };
}
