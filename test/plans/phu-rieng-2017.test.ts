import { elementCode, roundId, sectorCode, type ElementCode } from "../../src/model/codes";
import type { DataElement } from "../../src/model/plan/data-element";
import { isFixed, type FixedTarget } from "../../src/model/plan/target";
import { templateFor, type Audience, type RowState } from "../../src/model/form/template";
import { GRASSROOTS, phuRieng2017 as plan, UPPER } from "../support/plans/bundled";

/** The code, comparator, value and unit level of every hard number in the plan, copied by hand. */
const HARD_TARGETS = [
  ["PR-01", "equal", 1, undefined],
  ["PR-02", "at-least", 0.7, undefined],
  ["PR-03", "at-least", 0.5, undefined],
  ["PR-04", "at-least", 1, undefined],
  ["PR-05", "at-least", 1, undefined],
  ["PR-06", "at-least", 1, undefined],
  ["PR-07", "equal", 1, undefined],
  ["PR-09", "equal", 1, "upper"],
  ["PR-11", "equal", 1, undefined],
  ["PR-12", "equal", 2, "upper"],
  ["PR-13", "at-least", 1, "upper"],
  ["PR-14", "equal", 1, undefined],
  ["PR-20", "equal", 1, undefined],
  ["PR-31", "equal", 1, undefined],
];

const ROUNDS_ASKED = {
  I: "01 02 03 04 05 06 07 08 10 13 16 17 18 19 20 21 22 23 24 27 28 29 30 32",
  II: "08 09 11 12 13 14 15 16 17 25 26 30 31 32",
};

const elementOf = (code: ElementCode): DataElement => {
  const element = plan.elements.find((candidate) => candidate.code === code);
  if (element === undefined) throw new Error(`no element ${code}`);
  return element;
};

function states(round: string, audience: Audience): ReadonlyMap<string, RowState> {
  const { rows } = templateFor(plan, roundId(round), audience);
  return new Map(rows.flatMap((row) => (row.kind === "element" ? [[row.element.code, row.state]] : [])));
}

test("each of PR-01 to PR-32 is there once", () => {
  const expected = Array.from({ length: 32 }, (_, index) => `PR-${String(index + 1).padStart(2, "0")}`);
  expect(plan.indicators.map(({ code }) => code as string).sort()).toEqual(expected);
});

const hardNumber = ({ comparator, value, perUnitOf }: FixedTarget) => [comparator, value, perUnitOf];

test("exactly the hard numbers of the plan are targets", () => {
  const targets = plan.indicators.flatMap(({ code, target }) =>
    target === undefined ? [] : [[code, ...(isFixed(target) ? hardNumber(target) : [target.comparator])]],
  );
  expect(targets.sort()).toEqual(HARD_TARGETS);
});

test.each(Object.entries(ROUNDS_ASKED))("round %s asks what the plan says for it", (round, numbers) => {
  const asked = plan.indicators.filter(({ rounds }) => rounds.includes(roundId(round)));
  expect(
    asked
      .map(({ code }) => code.slice(3))
      .sort()
      .join(" "),
  ).toBe(numbers);
});

test("the rounds are the days of the plan", () => {
  expect(plan.rounds.map(({ id, from, to, due }) => [id, from, to, due])).toEqual([
    ["I", "2017-10-25", "2017-12-31", "2018-01-10"],
    ["II", "2018-01-01", "2018-03-31", "2018-04-10"],
  ]);
});

test("50% is chained to the numerator of the 70%", () => {
  const graded = plan.indicators.find(({ code }) => (code as string) === "PR-03");
  expect(graded?.aggregation).toEqual({
    kind: "ratio",
    numerator: { kind: "elements", sum: ["TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C"] },
    denominator: { kind: "numerator-of", indicator: "PR-02" },
  });
});

describe("who is asked what", () => {
  const nonState = states("I", { level: GRASSROOTS, sector: sectorCode("non-state-enterprise") });
  const state = states("I", { level: GRASSROOTS, sector: sectorCode("state-enterprise") });
  const agency = states("I", { level: GRASSROOTS, sector: sectorCode("public") });
  const upper = states("I", { level: UPPER });

  test("a non-state enterprise counts itself and says whether it signed", () => {
    expect(nonState.get("DN_NNN_CD")).toBe("calculated");
    expect(nonState.get("TULDTT_DN_KY")).toBe("input");
    expect(nonState.get("DN_NN_CD")).toBe("not-applicable");
  });

  test("state enterprises and agencies stay outside the 70%", () => {
    for (const form of [state, agency]) {
      expect(form.get("DN_NNN_CD")).toBe("not-applicable");
      expect(form.get("TULDTT_DN_KY")).toBe("not-applicable");
      expect(form.get("TULDTT_XL_A")).toBe("not-applicable");
    }
  });

  test("dues are the upper level's matter", () => {
    expect(nonState.get("KP_SXKD_THU")).toBe("not-applicable");
    expect(upper.get("KP_SXKD_THU")).toBe("input");
  });

  test("the upper level gives sums for its units and answers once for itself", () => {
    expect(upper.get("CDCS_TONG")).toBe("input");
    expect(upper.get("CAPTREN_TONG")).toBe("calculated");
    expect(upper.get("QT_CAPTREN")).toBe("input");
    expect([...upper.values()]).not.toContain("not-applicable");
  });

  test("totals that follow from other figures are not typed", () => {
    for (const form of [nonState, upper]) expect(form.get("DV_TANG_THUAN")).toBe("calculated");
    expect(states("II", { level: UPPER }).get("MAIAM_TONG")).toBe("calculated");
  });
});

test("flows are added over rounds, stocks and figures counted from the first day are not", () => {
  const overRounds = (code: string) => elementOf(elementCode(code)).overRounds;
  expect(["DV_KETNAP", "KHEN_CN", "TREEM_TIM", "ATVSV_HOITHI"].map(overRounds)).toEqual(Array(4).fill("sum"));
  expect(["DV_CUOI", "CDCS_TONG", "MAIAM_TONG", "KK_TONG", "KP_SXKD_THU"].map(overRounds)).toEqual(
    Array(5).fill("latest"),
  );
});
