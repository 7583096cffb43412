import { isoDate } from "../../../src/base/codes";
import { elementCode } from "../../../src/model/codes";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import type { Unit } from "../../../src/model/unit/unit";
import { BLANK, NONE, NOT_APPLICABLE } from "../../../src/model/value";
import type { Fact } from "../../../src/desk/facts/fact";
import { factRows } from "../../../src/desk/facts/fact-rows";
import {
  anElement,
  aPlan,
  aUnit,
  calculated,
  combination,
  ROUND_1,
  ROUND_2,
  UPPER,
  withReview,
  YEAR,
} from "../../support/plans/plan-builder";
import { aSubmission, misread, type SubmissionSketch } from "../../support/forms/submission-builder";

const base = aPlan({
  elements: [
    anElement("A"),
    anElement("STOCK", { overRounds: "latest" }),
    anElement("HELD", { type: "yes-no" }),
    anElement("DAY", { type: "date", overUnits: "latest", overRounds: "latest" }),
    anElement("REMARK", { type: "text", overUnits: "none", overRounds: "latest" }),
    calculated("SUM", combination(["A", "STOCK"])),
  ],
});
const plan = withReview(base);
const office = aUnit("OFFICE", { level: UPPER });
const AT = "2018-01-15T08:00:00Z";

function factsOf(
  sketches: readonly SubmissionSketch[],
  {
    round = ROUND_1,
    units = [aUnit("U1")],
    uncounted = [],
    ...more
  }: {
    round?: typeof ROUND_1;
    units?: readonly Unit[];
    uncounted?: readonly SubmissionSketch[];
    adjustments?: Parameters<typeof rollUp>[0]["adjustments"];
  } = {},
): readonly Fact[] {
  const summary = rollUp({ plan, round, office, units, submissions: sketches.map(aSubmission), ...more });
  const left = uncounted.map(aSubmission);
  const files = [...[...summary.submissions.values()].flat(), ...left];
  return [...factRows(plan, { summary, uncounted: left, excused: [], files }, AT)];
}

const brief = ({ element, value, state, amount, cell }: Fact) => [element, value, state, amount, cell];

const FULL = {
  A: 30,
  STOCK: 12,
  HELD: true,
  DAY: { kind: "date", date: isoDate("2017-11-09") },
  REMARK: { kind: "text", text: "=cmd" },
} as const;

describe("the long table of a roll-up", () => {
  it("calls files from their common folder on, as the summary does: no path of a computer", () => {
    const files = factsOf(
      [
        { unit: "U1", file: "/home/can-bo/đợt 1/U1.xlsx" },
        { unit: "U2", file: "/home/can-bo/đợt 1/cụm/U2.xlsx" },
      ],
      {
        units: [aUnit("U1"), aUnit("U2")],
        uncounted: [{ unit: "U1", file: "/home/can-bo/đợt 1/U1 cũ.xlsx" }],
      },
    ).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(["U1.xlsx", "cụm/U2.xlsx", "U1 cũ.xlsx"]));
  });

  it("has a line for each asked element: value, state, what it adds, and its cell", () => {
    expect(factsOf([{ values: FULL }]).map(brief)).toEqual([
      ["A", 30, "number", 30, "E10"],
      ["STOCK", 12, "number", 12, "E11"],
      ["HELD", "yes", "yes-no", 1, "E12"],
      ["DAY", "2017-11-09", "date", undefined, "E13"],
      ["REMARK", "=cmd", "text", undefined, "E14"],
      ["SUM", 42, "number", 42, undefined],
    ]);
  });

  it("names plan, round, the way from the office, file, sheet and hash of every line", () => {
    const units = [aUnit("UP", { level: UPPER }), aUnit("U1", { parent: aUnit("UP").code })];
    const [, ...lines] = factsOf([{ values: FULL }], { units }).filter(({ unit }) => unit === "U1");
    expect(lines[0]).toEqual({
      plan: "PAPER",
      round: "R1",
      path: "OFFICE/UP/U1",
      unit: "U1",
      element: "STOCK",
      label: "Label of STOCK",
      value: 12,
      state: "number",
      amount: 12,
      adjusted: undefined,
      counted: true,
      file: "U1.xlsx",
      sheet: "Form",
      cell: "E11",
      sha256: "sha-of-U1",
      name: "Unit U1",
      ...{ office: "OFFICE", rolled_up: "R1", rolled_up_at: "2018-01-15T15:00:00" },
    });
  });

  it("distinguishes none, not applicable, blank, misread and missing units; the last four add nothing", () => {
    const units = [aUnit("U1"), aUnit("U2")];
    const values = { A: NONE, STOCK: NOT_APPLICABLE, HELD: BLANK, DAY: misread("hôm qua") };
    const lines = factsOf([{ values }], { units });
    expect(lines.slice(0, 5).map(brief)).toEqual([
      ["A", undefined, "none", 0, "E10"],
      ["STOCK", undefined, "not-applicable", undefined, "E11"],
      ["HELD", undefined, "blank", undefined, "E12"],
      ["DAY", "hôm qua", "misread", undefined, "E13"],
      ["REMARK", undefined, "blank", undefined, undefined],
    ]);
    const missing = lines.filter(({ unit }) => unit === "U2");
    expect(missing).toHaveLength(6);
    expect(
      missing.every(
        ({ state, amount, file }) => state === "missing-unit" && amount === undefined && file === undefined,
      ),
    ).toBe(true);
  });

  it("includes approved adjustments: 30 − 5 = 25, with −5 as adjusted", () => {
    const adjustment = {
      unit: aUnit("U1").code,
      code: elementCode("A"),
      round: ROUND_1,
      amount: -5,
      reason: "counted twice",
      at: "2018-01-06T08:00:00Z",
      about: 30,
    };
    const [line] = factsOf([{ values: FULL }], { adjustments: [adjustment] });
    expect(line).toMatchObject({ value: 25, amount: 25, adjusted: -5 });
  });

  it("lists reports that do not count with their values, and lets them add nothing", () => {
    const uncounted = [{ file: "old.xlsx", values: { ...FULL, A: 7 } }];
    const [line] = factsOf([{ values: FULL }], { uncounted }).filter(({ file }) => file === "old.xlsx");
    expect(line).toMatchObject({
      element: "A",
      value: 7,
      state: "number",
      amount: undefined,
      counted: false,
      cell: "E10",
    });
  });

  it("of a review gives each round a line: flows add up, 10 + 5, of a stock only the latest counts", () => {
    const lines = factsOf(
      [
        { file: "1.xlsx", values: { A: 10, STOCK: 100 } },
        { file: "2.xlsx", round: ROUND_2, values: { A: 5, STOCK: 90 } },
      ],
      { round: YEAR },
    );
    const of = (code: string) =>
      lines
        .filter(({ element }) => element === code)
        .map(({ round, value, amount, counted }) => [round, value, amount, counted]);
    expect(of("A")).toEqual([
      ["R1", 10, 10, true],
      ["R2", 5, 5, true],
    ]);
    expect(of("STOCK")).toEqual([
      ["R1", 100, undefined, false],
      ["R2", 90, 90, true],
    ]);
    // Calculated over both rounds: 15 + 90.
    expect(of("SUM")).toEqual([["YEAR", 105, 105, true]]);
  });

  it("of a review says which round of a unit is still missing", () => {
    const lines = factsOf([{ round: ROUND_2, values: { A: 5 } }], { round: YEAR });
    const missing = lines.filter(({ state }) => state === "missing-unit");
    expect(new Set(missing.map(({ round }) => round))).toEqual(new Set(["R1"]));
    expect(missing.map(({ element }) => element)).toContain("A");
  });
});
