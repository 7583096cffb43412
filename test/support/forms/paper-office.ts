import { elementCode, indicatorCode, registerCode } from "../../../src/model/codes";
import { rollUp, type RollUpRequest } from "../../../src/model/roll-up/roll-up";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  calculated,
  CHILDREN,
  codes,
  combination,
  ENTERPRISES,
  GRASSROOTS,
  OFFICES,
  ROUND_1,
  ROUND_2,
  UPPER,
} from "../plans/plan-builder";
import { aSubmission, type Written } from "./submission-builder";

/**
 * A plan of an invented office with three units (no sector, enterprise, public office) and all kinds of
 * elements.
 */
export const paperPlan = aPlan({
  elements: [
    anElement("A"),
    anElement("B"),
    anElement("BUSINESS", { sectors: [ENTERPRISES] }),
    anElement("DOWN", { isOptional: true }),
    calculated("NET", combination(["A"], ["B"]), "every-level"),
    calculated("UNITS", { kind: "one" }),
    anElement("GRADE", { overUnits: "none", isOptional: true }),
    anElement("REMARK", { type: "text", overUnits: "none", isOptional: true }),
  ],
  indicators: [
    anIndicator(
      "RATIO",
      { kind: "ratio", numerator: amount("A"), denominator: amount("B") },
      { target: { comparator: "at-least", value: 0.5 } },
    ),
    anIndicator("NET", { kind: "sum", of: codes("NET") }),
    anIndicator("BOTH", { kind: "sum", of: codes("A", "B") }),
    anIndicator("BUSINESS", { kind: "sum", of: codes("BUSINESS") }),
    anIndicator("DOWN", { kind: "sum", of: codes("A", "DOWN") }),
    anIndicator("CHILDREN", { kind: "list", register: registerCode("CHILDREN") }, { levels: [GRASSROOTS] }),
    anIndicator("LATER", { kind: "sum", of: codes("A") }, { rounds: [ROUND_2] }),
  ],
  registers: [CHILDREN],
});

const office = aUnit("OFFICE", { level: UPPER });
const threeUnits = [aUnit("U1"), aUnit("U2", { sector: ENTERPRISES }), aUnit("U3", { sector: OFFICES })];

/** Rolls up the units' figures, by unit and element code. */
export function rolledUp(
  values: Readonly<Record<string, Record<string, Written>>>,
  overrides: Partial<RollUpRequest> = {},
) {
  const submissions = Object.entries(values).map(([unit, given]) => aSubmission({ unit, values: given }));
  const summary = rollUp({
    plan: paperPlan,
    round: ROUND_1,
    office,
    units: threeUnits,
    submissions,
    ...overrides,
  });
  return {
    summary,
    element: (code: string) => summary.elements.get(elementCode(code)),
    indicator: (code: string) => summary.indicators.get(indicatorCode(code)),
  };
}

export const kindsPlan = aPlan({
  elements: [
    anElement("OWN", { type: "tally" }),
    calculated("ALL_OWN", { kind: "one" }),
    anElement("BELOW"),
    anElement("ALL_BELOW"),
  ],
  indicators: [
    anIndicator("SHARE", {
      kind: "share-of-units",
      met: codes("BELOW", "OWN"),
      units: codes("ALL_BELOW", "ALL_OWN"),
    }),
  ],
});

/** Rolls up two units of a share that counts the unit itself and the units below it. */
export function twoKinds(values: Readonly<Record<"U1" | "U2", Record<string, Written>>>) {
  const submissions = (["U1", "U2"] as const).map((unit) =>
    aSubmission({ unit, plan: kindsPlan.id, values: values[unit] }),
  );
  const request = { plan: kindsPlan, round: ROUND_1, office, units: [aUnit("U1"), aUnit("U2")], submissions };
  return { plan: kindsPlan, summary: rollUp(request) };
}
