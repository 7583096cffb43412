import type { GeneratorValue } from "fast-check";
import {
  elementCode,
  planId,
  registryId,
  roundId,
  sectionCode,
  sectorCode,
  unitCode,
} from "../../../src/model/codes";
import type { Assignment } from "../../../src/model/plan/assignment";
import type { Indicator } from "../../../src/model/plan/indicator";
import type { Plan } from "../../../src/model/plan/plan";
import { elements } from "./arbitrary-elements";
import { LEVELS, LOWEST, rounds } from "./rounds-and-levels";
import { indicators } from "./arbitrary-indicators";
import { day, Invention } from "./invention";
import { checks, registers } from "./registers-and-checks";

/** Invents a valid plan that uses every feature of plans. */
export function arbitraryPlan(g: GeneratorValue): Plan {
  const some = new Invention(g);
  const sectors = ["KV1", "KV-2"].slice(0, some.upTo(2)).map((code) => ({
    code: sectorCode(code),
    name: some.text(),
    ...some.maybe(() => ({ validTo: day(500) })),
  }));
  const frame = { sectors, rounds: rounds(some) };
  const lists = { ...frame, registers: registers(some, frame) };
  const asked = elements(some, sectors);
  const measured = indicators(some, lists);
  const condition = asked.find(({ code }) => code === "DAT")?.derived?.by;
  const [first, ...others] = measured;
  const places: readonly Indicator[] = first === undefined ? [] : [...others, first];
  const units: readonly string[] = ["698", "0012", "TX-1"];
  return {
    id: planId(some.pick(["thi-dua-2026", "KH.1", "698"])),
    version: 1 + some.upTo(8),
    title: some.text(),
    ...some.maybe(() => ({ shortName: some.text() })),
    ...some.maybe(() => ({ reportTitle: some.text() })),
    ...some.maybe(() => ({ documentKind: some.text() })),
    ...some.maybe(() => ({ number: some.text() })),
    issuer: some.text(),
    ...some.maybe(() => ({ issuedOn: day(some.upTo(900)) })),
    legalBasis: [some.text(), some.text()].slice(some.upTo(2)),
    levels: LEVELS.map((code) => ({
      code,
      name: some.text(),
      signature: [some.text(), some.text()].slice(some.upTo(2)),
    })),
    ...lists,
    elements: asked,
    indicators: measured.map((indicator) =>
      indicator.aggregation.kind === "per-unit" && condition?.kind === "meets"
        ? {
            ...indicator,
            target: { comparator: condition.comparator, value: condition.value, perUnitOf: LOWEST },
          }
        : indicator,
    ),
    sections: [
      {
        code: sectionCode("P-1"),
        title: some.text(),
        elements: asked.map(({ code }) => code),
        indicators: [],
      },
      {
        code: sectionCode("P2"),
        title: some.text(),
        elements: [],
        indicators: places.map(({ code }) => code),
      },
    ],
    checks: checks(some, lists),
    ...some.maybe(() => ({
      assignments: units.map((unit, index): Assignment => ({
        unit: unitCode(unit),
        element: elementCode("GIAO"),
        ...(index === 0 ? { round: roundId("I") } : {}),
        value: some.value(),
      })),
    })),
    ...some.maybe(() => ({ nearlyFrom: some.share() })),
    ...some.maybe(() => ({
      changes: [
        { version: 2, added: [elementCode("A")], renamed: [], removed: [elementCode("CU")] },
        {
          version: 3,
          added: [],
          renamed: [{ from: elementCode("C0"), to: elementCode("C.1") }],
          removed: [],
        },
        { version: 4, added: [], renamed: [], removed: [] },
      ],
    })),
    ...some.maybe(() => ({ partlyKnown: some.text() })),
    reportingLine: some.pick(["", some.text()]),
    awards: [some.text(), some.text()].slice(some.upTo(2)),
    recipients: [some.text(), some.text()].slice(some.upTo(2)),
    defaultRegistry: registryId("bundled-list"),
  };
}
