import { isoDate } from "../../../src/base/codes";
import { elementCode, indicatorCode, registerCode, unitCode } from "../../../src/model/codes";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { BLANK, NONE, NOT_APPLICABLE, type Value } from "../../../src/model/value";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  calculated,
  CHILDREN,
  codes,
  ROUND_1,
  ROUND_2,
  UPPER,
  withReview,
  YEAR,
} from "../../support/plans/plan-builder";
import { aSubmission, type SubmissionSketch } from "../../support/forms/submission-builder";

const base = aPlan({
  elements: [
    anElement("JOINED"),
    anElement("MEMBERS", { overRounds: "latest" }),
    anElement("WORKS"),
    calculated(
      "REACHED",
      { kind: "meets", amount: elementCode("WORKS"), comparator: "at-least", value: 3 },
      "origin",
      { type: "tally" },
    ),
    anElement("HELD", { type: "date", overUnits: "latest", overRounds: "latest" }),
    anElement("REMARK", { type: "text", overUnits: "none", overRounds: "latest", isOptional: true }),
    anElement("ONLY2"),
  ],
  indicators: [
    anIndicator("DENSITY", { kind: "ratio", numerator: amount("JOINED"), denominator: amount("MEMBERS") }),
    anIndicator("REACHED", { kind: "sum", of: codes("REACHED") }),
    anIndicator("LIST", { kind: "list", register: registerCode("CHILDREN") }),
    anIndicator("SECOND", { kind: "sum", of: codes("ONLY2") }, { rounds: [ROUND_2] }),
  ],
  registers: [CHILDREN],
});
const plan = withReview(base, { due: isoDate("2018-04-20") });
const units = [aUnit("U1"), aUnit("U2")];

function reviewed(...sketches: readonly SubmissionSketch[]) {
  const submissions = sketches.map((sketch) =>
    aSubmission({ file: `${sketch.unit ?? "U1"} ${sketch.round ?? ROUND_1}.xlsx`, ...sketch }),
  );
  const office = aUnit("OFFICE", { level: UPPER });
  const summary = rollUp({ plan, round: YEAR, office, units, submissions });
  return {
    summary,
    element: (code: string) => summary.elements.get(elementCode(code)),
    indicator: (code: string) => summary.indicators.get(indicatorCode(code)),
    value: (code: string) => summary.reported.get(unitCode("U1"))?.get(elementCode(code)),
  };
}

describe("a review of rounds", () => {
  it("adds flows, takes the latest stock, and calculates ratios from them", () => {
    const { element, indicator } = reviewed(
      { round: ROUND_2, values: { JOINED: 7, MEMBERS: 120 } },
      { round: ROUND_1, values: { JOINED: 3, MEMBERS: 100 } },
    );
    expect(element("JOINED")?.amount).toBe(10);
    expect(element("MEMBERS")?.amount).toBe(120);
    expect(indicator("DENSITY")?.value).toBe(10 / 120);
  });

  it("gives file and cell of every number: all for a flow, the one that counts for a stock", () => {
    const { element } = reviewed(
      { round: ROUND_1, values: { JOINED: 3, MEMBERS: 100 } },
      { round: ROUND_2, values: { JOINED: 7, MEMBERS: 120 } },
    );
    const places = (code: string) =>
      element(code)?.contributions.map(({ amount: part, file, place }) => [part, file, place?.cell]);
    expect(places("JOINED")).toEqual([
      [3, "U1 R1.xlsx", "E10"],
      [7, "U1 R2.xlsx", "E10"],
    ]);
    expect(places("MEMBERS")).toEqual([[120, "U1 R2.xlsx", "E11"]]);
  });

  it("takes the previous round's stock if the last is blank, and skips a blank flow", () => {
    const { value } = reviewed(
      { round: ROUND_1, values: { JOINED: 3, MEMBERS: 100 } },
      { round: ROUND_2, values: { JOINED: BLANK, MEMBERS: BLANK } },
    );
    expect(value("MEMBERS")).toEqual({ kind: "number", number: 100 });
    expect(value("JOINED")).toEqual({ kind: "number", number: 3 });
  });

  it("distinguishes blank, none and not applicable over the rounds", () => {
    const both = (given: Value) =>
      reviewed({ round: ROUND_1, values: { JOINED: given } }, { round: ROUND_2, values: { JOINED: given } });
    expect(both(BLANK).value("JOINED")).toEqual(BLANK);
    expect(both(NONE).value("JOINED")).toEqual(NONE);
    expect(both(NOT_APPLICABLE).value("JOINED")).toEqual(NOT_APPLICABLE);
  });

  it("recalculates conditions: 2 works and 1 work make the 3 that no single round has", () => {
    const { indicator } = reviewed(
      { round: ROUND_1, values: { WORKS: 2 } },
      { round: ROUND_2, values: { WORKS: 1 } },
    );
    expect(indicator("REACHED")?.value).toBe(1);
  });

  it("takes the latest day and text", () => {
    const day = (text: string): Value => ({ kind: "date", date: isoDate(text) });
    const said = (text: string): Value => ({ kind: "text", text });
    const { element, value } = reviewed(
      { round: ROUND_1, values: { HELD: day("2017-11-20"), REMARK: said("first") } },
      { round: ROUND_2, values: { HELD: day("2018-03-03"), REMARK: said("second") } },
    );
    expect(element("HELD")?.day).toBe("2018-03-03");
    expect(value("REMARK")).toEqual(said("second"));
  });

  it("gathers the rows of all rounds, and counts them", () => {
    const row = { NAME: { kind: "text", text: "A" } } as const;
    const { summary, indicator } = reviewed(
      { round: ROUND_1, registers: { CHILDREN: [row] } },
      { round: ROUND_2, registers: { CHILDREN: [row, row] } },
    );
    expect(summary.registers.get(registerCode("CHILDREN"))?.map(({ file }) => file)).toEqual([
      "U1 R1.xlsx",
      "U1 R2.xlsx",
      "U1 R2.xlsx",
    ]);
    expect(indicator("LIST")?.value).toBe(3);
  });

  it("asks for everything that one of its rounds asks for", () => {
    expect(reviewed({ round: ROUND_2, values: { ONLY2: 4 } }).indicator("SECOND")).toMatchObject({
      value: 4,
      n: 1,
      of: 2,
    });
  });

  it("names the rounds that a unit has not reported, and checks the due day of each", () => {
    const { completeness } = reviewed({ round: ROUND_1, savedAt: "2018-01-06T00:00:00Z" }).summary;
    expect(completeness).toMatchObject({
      received: ["U1"],
      missing: ["U2"],
      late: ["U1"],
      incomplete: [{ unit: "U1", missing: [ROUND_2] }],
    });
  });

  it("gives for every total the number of units in each round, omitting rounds that do not ask", () => {
    const { element, indicator } = reviewed(
      { unit: "U1", round: ROUND_1, values: { JOINED: 3, MEMBERS: 100 } },
      { unit: "U2", round: ROUND_1, values: { JOINED: 4 } },
      { unit: "U2", round: ROUND_2, values: { JOINED: 4, MEMBERS: 90, ONLY2: 1 } },
    );
    const [one, two] = [ROUND_1, ROUND_2];
    expect(element("JOINED")?.rounds).toEqual([
      { round: one, n: 2, of: 2 },
      { round: two, n: 1, of: 2 },
    ]);
    expect(indicator("DENSITY")?.rounds).toEqual([
      { round: one, n: 1, of: 2 },
      { round: two, n: 1, of: 2 },
    ]);
    expect(indicator("SECOND")?.rounds).toEqual([{ round: two, n: 1, of: 2 }]);
  });

  it("does not add up a figure that is partial in one round", () => {
    const { indicator, value } = reviewed(
      { round: ROUND_1, values: { JOINED: 3, MEMBERS: BLANK } },
      { round: ROUND_2, values: { JOINED: 7, MEMBERS: 120 } },
    );
    expect(indicator("DENSITY")).toMatchObject({ value: undefined, partial: ["U1"], uncounted: ["U1"] });
    expect(value("JOINED")).toEqual({ kind: "number", number: 10 });
  });

  it("counts the flows of a unit that has ended since, but not its stock, which its successor includes", () => {
    const ended = aUnit("U1", { validTo: isoDate("2018-02-01"), successors: [unitCode("U2")] });
    const office = aUnit("OFFICE", { level: UPPER });
    const summary = rollUp({
      ...{ plan, round: YEAR, office, units: [ended, aUnit("U2")] },
      submissions: [
        aSubmission({ unit: "U1", round: ROUND_1, values: { JOINED: 3, MEMBERS: 100 } }),
        aSubmission({ unit: "U2", round: ROUND_1, file: "a", values: { JOINED: 5, MEMBERS: 40 } }),
        aSubmission({ unit: "U2", round: ROUND_2, file: "b", values: { JOINED: 7, MEMBERS: 150 } }),
      ],
    });
    expect(summary.elements.get(elementCode("JOINED"))?.amount).toBe(15);
    expect(summary.elements.get(elementCode("MEMBERS"))).toMatchObject({ amount: 150, n: 1, of: 1 });
    expect(summary.completeness).toMatchObject({ missing: [], incomplete: [] });
    expect(summary.completeness.rounds.map(({ expected }) => expected)).toEqual([["U1", "U2"], ["U2"]]);
  });

  it("lacks no round if a unit reported the review itself", () => {
    const { summary, element } = reviewed({ round: YEAR, values: { JOINED: 12 } });
    expect(summary.completeness.incomplete).toEqual([]);
    expect(element("JOINED")?.amount).toBe(12);
  });

  it("refuses a report of the review together with one of its rounds, which would count twice", () => {
    const part = { round: ROUND_1, values: { JOINED: 3 } };
    const whole = { round: YEAR, values: { JOINED: 3 } };
    expect(() => reviewed(part, whole)).toThrow("second submission");
    expect(() => reviewed(whole, part)).toThrow("second submission");
  });
});
