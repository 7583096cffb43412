import { elementCode } from "../../src/domain/codes";
import type { Aggregation } from "../../src/domain/indicator";
import { judge } from "../../src/domain/judge";
import type { Target } from "../../src/domain/target";
import { amount, anIndicator, codes, GRASSROOTS } from "../support/plan-builder";

const sum: Aggregation = { kind: "sum", of: codes("X") };
const ratio: Aggregation = { kind: "ratio", numerator: amount("N"), denominator: amount("D") };
const share: Aggregation = { kind: "share-of-units", met: codes("N"), units: codes("D") };
const perUnit: Aggregation = {
  kind: "per-unit",
  amount: codes("X"),
  met: elementCode("MET"),
  units: elementCode("ALL"),
};

function judged(
  aggregation: Aggregation,
  target: Target | undefined,
  value: number | undefined,
  [numerator, denominator]: readonly [number?, number?] = [],
  isPartial = false,
) {
  return judge(anIndicator("I", aggregation, { target }), { value, numerator, denominator }, isPartial);
}

describe("judging a total", () => {
  const atLeast2: Target = { comparator: "at-least", value: 2 };
  const equal2: Target = { comparator: "equal", value: 2 };
  it.each([
    [atLeast2, 1, "not-met", 0.5],
    [atLeast2, 2, "met", 1],
    [atLeast2, 3, "exceeded", 1.5],
    [equal2, 1, "not-met", 0.5],
    [equal2, 2, "met", 1],
    [equal2, 3, "exceeded", 1.5],
    [atLeast2, 0, "not-met", 0],
  ] as const)("%j against %d is %s", (target, value, status, achieved) => {
    expect(judged(sum, target, value)).toEqual({ status, achieved });
  });

  it("meets a fraction that binary arithmetic misses by a hair", () => {
    expect(judged(ratio, { comparator: "at-least", value: 0.3 }, 0.1 + 0.2).status).toBe("met");
  });

  it("cannot exceed all units", () => {
    expect(judged(share, { comparator: "equal", value: 1 }, 11 / 10).status).toBe("met");
    expect(judged(share, { comparator: "at-least", value: 0.9 }, 1).status).toBe("exceeded");
  });

  it("has no share of a target of 0, but meets it", () => {
    expect(judged(sum, { comparator: "equal", value: 0 }, 0)).toEqual({ status: "met", achieved: undefined });
  });

  it("lacks data without a value, and with units that gave only a part", () => {
    expect(judged(sum, atLeast2, undefined)).toEqual({ status: "insufficient-data", achieved: undefined });
    expect(judged(sum, atLeast2, 3, [], true)).toEqual({ status: "insufficient-data", achieved: 1.5 });
  });

  it("does not judge without a target, whatever is known", () => {
    expect(judged(sum, undefined, 3)).toEqual({ status: "not-judged", achieved: undefined });
    expect(judged(sum, undefined, undefined, [], true).status).toBe("not-judged");
  });
});

describe("judging a target for each unit", () => {
  const oneEach: Target = { comparator: "at-least", value: 1, perUnitOf: GRASSROOTS };
  it.each([
    ["one unit short is not met, however large the total", 50, 9, 10, "not-met", 0.9],
    ["all reach it exactly", 10, 10, 10, "met", 1],
    ["all reach it and some more", 11, 10, 10, "exceeded", 1],
  ] as const)("%s", (_name, value, met, units, status, achieved) => {
    expect(judged(perUnit, oneEach, value, [met, units])).toEqual({ status, achieved });
  });

  it.each([
    ["no units", 5, 0, 0],
    ["unknown units", 5, 3, undefined],
    ["unknown number of units that reach it", 5, undefined, 3],
    ["unknown amount", undefined, 3, 3],
  ])("lacks data with %s", (_name, value, met, units) => {
    expect(judged(perUnit, oneEach, value, [met, units]).status).toBe("insufficient-data");
  });
});
