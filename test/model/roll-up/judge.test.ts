import type { OpenJudgement } from "../../../src/model/roll-up/summary";
import { elementCode } from "../../../src/model/codes";
import type { Aggregation } from "../../../src/model/plan/indicator";
import { judge } from "../../../src/model/roll-up/judge";
import type { Target } from "../../../src/model/plan/target";
import { amount, anIndicator, codes, GRASSROOTS } from "../../support/plans/plan-builder";

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
  const figure = { value, numerator, denominator };
  return judge(anIndicator("I", aggregation, { target }), figure, {
    against: undefined,
    isPartial,
    open: {},
  });
}

const range: Target = { comparator: "between", from: 1, to: 2 };
const limit: Target = { comparator: "at-most", value: 2 };
const none: Target = { comparator: "equal", value: 0 };
const rise: Target = { comparator: "above-base", base: { kind: "sum", of: codes("B") } };
const fall: Target = { comparator: "below-base", base: { kind: "sum", of: codes("B") } };
const given: Target = { comparator: "reference", of: codes("B"), times: 1 };

describe("judging by every other comparator", () => {
  it.each([
    [range, 0.999, undefined, "not-met", 0.999],
    [range, 1, undefined, "met", 1],
    [range, 2, undefined, "met", 1],
    [range, 3, undefined, "outside", 1.5],
    [limit, 2, undefined, "met", undefined],
    [limit, 3, undefined, "not-met", undefined],
    [none, 0, undefined, "met", undefined],
    [none, 1, undefined, "not-met", undefined],
    [rise, 10, 10, "not-met", 1],
    [rise, 11, 10, "met", 1.1],
    [rise, 1, 0, "met", undefined],
    [rise, 11, undefined, "insufficient-data", undefined],
    [fall, 9, 10, "met", undefined],
    [fall, 10, 10, "not-met", undefined],
    [fall, 0, 0, "met", undefined],
    [given, 7, 10, "not-met", 0.7],
    [given, 10, 10, "met", 1],
    [given, 12, 10, "exceeded", 1.2],
    [given, 12, 0, "insufficient-data", undefined],
    [given, 12, undefined, "insufficient-data", undefined],
  ] as const)("%j: %d against %s is %s", (target, value, against, status, achieved) => {
    const figure = { value, numerator: undefined, denominator: undefined };
    const basis = { against, isPartial: false, open: {} };
    const judgement = judge(anIndicator("I", sum, { target }), figure, basis);
    const rounded = judgement.achieved === undefined ? undefined : Number(judgement.achieved.toFixed(12));
    expect([judgement.status, rounded]).toEqual([status, achieved]);
  });
});

/** The deadline is in the future. */
const UNDER_WAY: OpenJudgement = { shortfall: "in-progress" };

describe("a figure short of its target", () => {
  const shortOf = (value: number, basis: { readonly open: OpenJudgement; readonly nearlyFrom?: number }) => {
    const figure = { value, numerator: undefined, denominator: undefined };
    const target: Target = { comparator: "at-least", value: 10 };
    return judge(anIndicator("I", sum, { target }), figure, {
      against: undefined,
      isPartial: false,
      ...basis,
    }).status;
  };

  it("is nearly met from the plan's threshold on, and not met just below it", () => {
    expect(shortOf(9, { open: {}, nearlyFrom: 0.9 })).toBe("nearly-met");
    expect(shortOf(8.99, { open: {}, nearlyFrom: 0.9 })).toBe("not-met");
    expect(shortOf(9, { open: {} })).toBe("not-met");
  });

  it("is in progress before its deadline, near or far", () => {
    expect(shortOf(9, { open: UNDER_WAY, nearlyFrom: 0.9 })).toBe("in-progress");
    expect(shortOf(0, { open: UNDER_WAY })).toBe("in-progress");
    expect(shortOf(10, { open: UNDER_WAY })).toBe("met");
  });

  it("is undecided while missing reports could still reach it", () => {
    expect(shortOf(9, { open: { shortfall: "insufficient-data" }, nearlyFrom: 0.9 })).toBe(
      "insufficient-data",
    );
    expect(shortOf(10, { open: { shortfall: "insufficient-data" } })).toBe("met");
  });

  it("over a limit is judged only when nothing can reverse it", () => {
    const figure = { value: 3, numerator: undefined, denominator: undefined };
    const open = { shortfall: "in-progress", breach: "in-progress" } as const;
    const basis = { against: undefined, isPartial: false, open };
    expect(judge(anIndicator("I", sum, { target: limit }), figure, basis).status).toBe("in-progress");
  });

  it("over a limit does not depend on the deadline", () => {
    const figure = { value: 3, numerator: undefined, denominator: undefined };
    const basis = { against: undefined, isPartial: false, open: UNDER_WAY };
    expect(judge(anIndicator("I", sum, { target: limit }), figure, basis).status).toBe("not-met");
  });
});

describe("judging a total", () => {
  const atLeast2: Target = { comparator: "at-least", value: 2 };
  const equal2: Target = { comparator: "equal", value: 2 };
  it.each([
    [atLeast2, 1, "not-met", 0.5],
    [atLeast2, 2, "met", 1],
    [atLeast2, 3, "exceeded", 1.5],
    [equal2, 1, "not-met", 0.5],
    [equal2, 2, "met", 1],
    [equal2, 3, "outside", 1.5],
    [atLeast2, 0, "not-met", 0],
  ] as const)("%j against %d is %s", (target, value, status, achieved) => {
    expect(judged(sum, target, value)).toEqual({ status, achieved });
  });

  it("meets a fraction despite binary rounding errors", () => {
    expect(judged(ratio, { comparator: "at-least", value: 0.3 }, 0.1 + 0.2).status).toBe("met");
  });

  it("judges no share of more than all there is", () => {
    expect(judged(share, { comparator: "equal", value: 1 }, 11 / 10).status).toBe("impossible");
    expect(judged(ratio, { comparator: "at-least", value: 0.3 }, 11 / 10).status).toBe("impossible");
    expect(judged(sum, { comparator: "at-least", value: 1 }, 11 / 10).status).toBe("exceeded");
    expect(judged(share, { comparator: "at-least", value: 0.9 }, 1).status).toBe("exceeded");
  });

  it("has no share of a target of 0, but can meet it", () => {
    expect(judged(sum, { comparator: "equal", value: 0 }, 0)).toEqual({ status: "met", achieved: undefined });
  });

  it("lacks data without a value, and with partial units", () => {
    expect(judged(sum, atLeast2, undefined)).toEqual({ status: "insufficient-data", achieved: undefined });
    expect(judged(sum, atLeast2, 3, [], true)).toEqual({ status: "insufficient-data", achieved: 1.5 });
  });

  it("does not judge without a target", () => {
    expect(judged(sum, undefined, 3)).toEqual({ status: "not-judged", achieved: undefined });
    expect(judged(sum, undefined, undefined, [], true).status).toBe("not-judged");
  });
});

describe("judging a target for each unit", () => {
  const oneEach: Target = { comparator: "at-least", value: 1, perUnitOf: GRASSROOTS };
  it.each([
    ["one unit short is not met, however large the total", 50, 9, 10, "not-met", 0.9],
    ["all reach it exactly", 10, 10, 10, "met", 1],
    ["the only unit made two of exactly one", 2, 0, 1, "outside", 0],
    ["all reach it and some more", 11, 10, 10, "exceeded", 1.1],
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
