import { elementCode, unitCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { prefilled } from "../../../src/model/form/prefilled";
import { BLANK, NONE, numberValue } from "../../../src/model/value";
import { anElement, aPlan, ROUND_1, ROUND_2 } from "../../support/plans/plan-builder";

const [ASSIGNED, OPENING, CLOSING] = [
  elementCode("ASSIGNED"),
  elementCode("OPENING"),
  elementCode("CLOSING"),
];
const plan: Plan = aPlan({
  elements: [
    anElement("ASSIGNED", { isAssigned: true }),
    anElement("OPENING", { continues: CLOSING }),
    anElement("CLOSING"),
  ],
  assignments: [
    { unit: unitCode("U1"), element: ASSIGNED, round: ROUND_2, value: 30 },
    { unit: unitCode("U1"), element: ASSIGNED, value: 20 },
    { unit: unitCode("U2"), element: ASSIGNED, value: 5 },
  ],
});

describe("the prefilled values of a unit's form", () => {
  it("are the office's assignments, those for the round before those for all rounds", () => {
    expect(prefilled(plan, ROUND_1, unitCode("U1"))).toEqual(new Map([[ASSIGNED, numberValue(20)]]));
    expect(prefilled(plan, ROUND_2, unitCode("U1"))).toEqual(new Map([[ASSIGNED, numberValue(30)]]));
    expect(prefilled(plan, ROUND_2, unitCode("U9"))).toEqual(new Map());
  });

  it("are the opening stocks that continue the previous round, if it closed with a number", () => {
    const after = (closing: Parameters<typeof numberValue>[0]) =>
      prefilled(plan, ROUND_2, unitCode("U9"), new Map([[CLOSING, numberValue(closing)]]));
    expect(after(65)).toEqual(new Map([[OPENING, numberValue(65)]]));
    for (const unknown of [BLANK, NONE]) {
      expect(prefilled(plan, ROUND_2, unitCode("U9"), new Map([[CLOSING, unknown]]))).toEqual(new Map());
    }
  });
});
