import { isoDate } from "../../../src/base/codes";
import type { Amount } from "../../../src/model/plan/amount";
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
  unitCode,
} from "../../../src/model/codes";
import type { DataElement, Derivation } from "../../../src/model/plan/data-element";
import type { Indicator } from "../../../src/model/plan/indicator";
import type { Plan } from "../../../src/model/plan/plan";
import type { Round } from "../../../src/model/plan/round";
import type { Register } from "../../../src/model/plan/register";
import type { Unit, UnitRegistry } from "../../../src/model/unit/unit";

/** Small invented plans and units. */

export const GRASSROOTS = levelCode("GRASSROOTS");
export const UPPER = levelCode("UPPER");
export const PROVINCE = levelCode("PROVINCE");
export const OFFICES = sectorCode("OFFICES");
export const ENTERPRISES = sectorCode("ENTERPRISES");
export const ROUND_1 = roundId("R1");
export const ROUND_2 = roundId("R2");
/** The review of both rounds in a plan `withReview`. */
export const YEAR = roundId("YEAR");

export const codes = (...list: readonly string[]) => list.map(elementCode);
export const amount = (...list: readonly string[]): Amount => ({ kind: "elements", sum: codes(...list) });
export const numeratorOf = (code: string): Amount => ({
  kind: "numerator-of",
  indicator: indicatorCode(code),
});

/** Returns an element; default: a count of grassroots origin, summed over units and rounds. */
export function anElement(code: string, overrides: Partial<DataElement> = {}): DataElement {
  return {
    code: elementCode(code),
    label: `Label of ${code}`,
    unitOfMeasure: "persons",
    type: "count",
    overUnits: "sum",
    overRounds: "sum",
    origin: GRASSROOTS,
    ...overrides,
  };
}

export const calculated = (
  code: string,
  by: Derivation,
  at: "origin" | "every-level" = "origin",
  overrides: Partial<DataElement> = {},
): DataElement => anElement(code, { derived: { at, by }, ...overrides });

export const combination = (plus: readonly string[], minus: readonly string[] = []): Derivation => ({
  kind: "combination",
  plus: codes(...plus),
  minus: codes(...minus),
});

/** Returns an indicator; default: asked in both rounds, of all levels, without a target. */
export function anIndicator(
  code: string,
  aggregation: Indicator["aggregation"],
  overrides: Partial<Indicator> = {},
): Indicator {
  return {
    code: indicatorCode(code),
    label: `Label of ${code}`,
    unitOfMeasure: "%",
    aggregation,
    rounds: [ROUND_1, ROUND_2],
    levels: [GRASSROOTS, UPPER],
    sourcePhrase: "invented for a test",
    asks: [],
    ...overrides,
  };
}

/** A register of children with name, birth date and an amount. */
export const CHILDREN: Register = {
  code: registerCode("CHILDREN"),
  label: "Children",
  sheet: "Children",
  rounds: [ROUND_1, ROUND_2],
  columns: [
    { code: columnCode("NAME"), label: "Name", type: { kind: "text" }, isRequired: true, width: 20 },
    { code: columnCode("BORN"), label: "Born", type: { kind: "date" }, isRequired: false, width: 10 },
    { code: columnCode("VISITS"), label: "Visits", type: { kind: "count" }, isRequired: false, width: 10 },
  ],
};

/**
 * Returns a plan; default: grassroots, upper and province level, two rounds, one section with all indicators.
 */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  const elements = overrides.elements ?? [];
  const indicators = overrides.indicators ?? [];
  const level = (code: typeof GRASSROOTS) => ({ code, name: code, signature: [] });
  const round = (id: typeof ROUND_1, from: string, to: string, due: string) => ({
    id,
    name: `Round ${id}`,
    theme: "",
    from: isoDate(from),
    to: isoDate(to),
    due: isoDate(due),
  });
  return {
    id: planId("PAPER"),
    version: 1,
    title: "Paper plan",
    issuer: "An invented office",
    issuedOn: isoDate("2017-10-25"),
    legalBasis: [],
    levels: [level(GRASSROOTS), level(UPPER), level(PROVINCE)],
    sectors: [
      { code: OFFICES, name: "Offices" },
      { code: ENTERPRISES, name: "Enterprises" },
    ],
    rounds: [
      round(ROUND_1, "2017-10-25", "2017-12-31", "2018-01-05"),
      round(ROUND_2, "2018-01-01", "2018-03-31", "2018-04-05"),
    ],
    elements,
    indicators,
    sections: [
      {
        code: sectionCode("S"),
        title: "Section",
        elements: elements.map(({ code }) => code),
        indicators: indicators.map(({ code }) => code),
      },
    ],
    registers: [],
    checks: [],
    reportingLine: "",
    awards: [],
    recipients: [],
    defaultRegistry: registryId("PAPER"),
    ...overrides,
  };
}

/** Adds a third round YEAR that reviews the others; `differing`: overrides. */
export function withReview(
  plan: Plan,
  differing: Partial<Round> = {},
): Plan & { readonly rounds: readonly [Round, Round, Round] } {
  const [first, second] = plan.rounds;
  if (first === undefined || second === undefined) throw new Error("two rounds are wanted");
  const review = { ...first, id: YEAR, name: "Year", to: second.to, of: [ROUND_1, ROUND_2], ...differing };
  return { ...plan, rounds: [first, second, review] };
}

export function aUnit(code: string, overrides: Partial<Unit> = {}): Unit {
  return { code: unitCode(code), name: `Unit ${code}`, aliases: [], level: GRASSROOTS, ...overrides };
}

export function aRegistry(units: readonly Unit[], office = aUnit("OFFICE", { level: UPPER })): UnitRegistry {
  return { id: registryId("PAPER"), title: "Paper", office, units, isInvented: true, source: "invented" };
}
