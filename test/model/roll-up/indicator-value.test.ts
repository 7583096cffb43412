import { elementCode, registerCode } from "../../../src/model/codes";
import type { Aggregation } from "../../../src/model/plan/indicator";
import { indicatorValue } from "../../../src/model/roll-up/indicator-value";
import { amount, anIndicator, aPlan, codes, numeratorOf } from "../../support/plans/plan-builder";

const signed = anIndicator("SIGNED", {
  kind: "ratio",
  numerator: amount("SIGNED_A", "SIGNED_B"),
  denominator: amount("ENTERPRISES"),
});
const plan = aPlan({ indicators: [signed] });

const value = (aggregation: Aggregation, amounts: Record<string, number>, listed?: number) =>
  indicatorValue(anIndicator("I", aggregation), plan, (code) => amounts[code], listed);

const ratio: Aggregation = { kind: "ratio", numerator: amount("N"), denominator: amount("D") };

describe("an indicator's value", () => {
  it("adds up the elements of a sum", () => {
    expect(value({ kind: "sum", of: codes("A", "B") }, { A: 2, B: 0 }).value).toBe(2);
  });

  it("skips missing operands of a sum, and is undefined without any", () => {
    expect(value({ kind: "sum", of: codes("A", "B") }, { B: 3 }).value).toBe(3);
    expect(value({ kind: "sum", of: codes("A", "B") }, {}).value).toBeUndefined();
  });

  it("divides a ratio", () => {
    expect(value(ratio, { N: 3, D: 4 })).toEqual({ value: 0.75, numerator: 3, denominator: 4 });
    expect(value(ratio, { N: 0, D: 4 }).value).toBe(0);
  });

  it.each([
    ["a denominator of 0", { N: 0, D: 0 }],
    ["a negative denominator", { N: 1, D: -1 }],
    ["no denominator", { N: 1 }],
    ["no numerator", { D: 1 }],
  ])("is undefined for a ratio with %s", (_name, amounts) => {
    expect(value(ratio, amounts).value).toBeUndefined();
  });

  it("takes the numerator of another ratio as its denominator", () => {
    const graded: Aggregation = {
      kind: "ratio",
      numerator: amount("A_TO_C"),
      denominator: numeratorOf("SIGNED"),
    };
    expect(value(graded, { A_TO_C: 22, SIGNED_A: 40, SIGNED_B: 5, ENTERPRISES: 60 })).toEqual({
      value: 22 / 45,
      numerator: 22,
      denominator: 45,
    });
  });

  it("lets a percentage of the plan exceed 100 %", () => {
    const collected: Aggregation = {
      kind: "percent-of-plan",
      actual: amount("GOT"),
      assigned: amount("PLAN"),
    };
    expect(value(collected, { GOT: 10_177, PLAN: 8_450 }).value).toBeCloseTo(1.2044, 4);
  });

  it("divides units of two levels, skipping the level that does not apply", () => {
    const share: Aggregation = {
      kind: "share-of-units",
      met: codes("MET", "MET_U"),
      units: codes("ALL", "ALL_U"),
    };
    expect(value(share, { MET: 1, ALL: 1 }).value).toBe(1);
    expect(value(share, { MET: 8, ALL: 9, MET_U: 1, ALL_U: 1 })).toEqual({
      value: 0.9,
      numerator: 9,
      denominator: 10,
    });
  });

  it("returns the amount of a per-unit indicator and how many units reach it", () => {
    const perUnit: Aggregation = {
      kind: "per-unit",
      amount: codes("X"),
      met: elementCode("MET"),
      units: elementCode("ALL"),
    };
    expect(value(perUnit, { X: 12, MET: 9, ALL: 10 })).toEqual({ value: 12, numerator: 9, denominator: 10 });
  });

  it("counts the rows of a list, and no rows are 0", () => {
    const list: Aggregation = { kind: "list", register: registerCode("CHILDREN") };
    expect(value(list, {}, 3).value).toBe(3);
    expect(value(list, {}, 0).value).toBe(0);
    expect(value(list, {}).value).toBeUndefined();
  });
});
