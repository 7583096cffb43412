import { isoDate } from "../../../src/base/codes";
import { carrySummary, type RebasedSummary } from "../../../src/model/roll-up/rebased-summary";
import { elementCode, unitCode } from "../../../src/model/codes";
import type { Unit } from "../../../src/model/unit/unit";
import { BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../../../src/model/value";
import { anElement, aPlan, aUnit } from "../../support/plans/plan-builder";

const LAST = isoDate("2025-06-30");
const AFTER = isoDate("2025-07-01");
const ended = (code: string, ...successors: readonly string[]): Unit =>
  aUnit(code, { validTo: LAST, successors: successors.map(unitCode) });
const begun = (code: string): Unit => aUnit(code, { validFrom: AFTER });
const plan = aPlan({ elements: [anElement("N"), anElement("DAY", { type: "date", overUnits: "latest" })] });

const carry = (
  before: readonly Unit[],
  after: readonly Unit[],
  figures: Readonly<Record<string, Value>>,
): RebasedSummary =>
  carrySummary({
    plan,
    before,
    after,
    others: [],
    from: isoDate("2024-12-31"),
    to: AFTER,
    figures: new Map(
      Object.entries(figures).map(([unit, value]) => [
        unitCode(unit),
        new Map([
          [elementCode("N"), value],
          [elementCode("DAY"), BLANK],
        ]),
      ]),
    ),
  });

describe("a rebased summary", () => {
  it("counts `none` as 0, a blank as missing, and does not require units that the figure does not concern", () => {
    const before = ["A", "B", "C", "D"].map((code) => ended(code, "Z"));
    const figures = { A: numberValue(4), B: NONE, C: NOT_APPLICABLE, D: BLANK };
    const [counts] = carry(before, [begun("Z")], figures).elements;
    expect(counts?.carried.get(unitCode("Z"))).toEqual({
      unit: "Z",
      amount: 4,
      from: ["A", "B"],
      without: ["D"],
    });
  });

  it("names elements that cannot be added, and unknown codes", () => {
    const { notAddable, unrecognisedSources } = carry([ended("A", "Z")], [begun("Z")], { A: NONE, X: NONE });
    expect(notAddable.map(({ code }) => code)).toEqual(["DAY"]);
    expect(unrecognisedSources).toEqual(["X"]);
  });

  it("does not divide a split unit's figure, and lists every unit of the later day", () => {
    const { units, elements } = carry([ended("S", "Y", "Z")], [begun("Y"), begun("Z")], {
      S: numberValue(10),
    });
    expect(units.map(({ code }) => code)).toEqual(["Y", "Z"]);
    expect(elements[0]?.carried.size).toBe(0);
    expect(elements[0]?.left).toEqual([{ unit: "S", amount: 10, fate: { kind: "split", into: ["Y", "Z"] } }]);
  });

  it("follows a list of the later day that still has a unit", () => {
    const { elements } = carry([ended("A")], [aUnit("A")], { A: numberValue(3) });
    expect(elements[0]?.carried.get(unitCode("A"))?.amount).toBe(3);
  });
});
