import { indicatorCode, unitCode } from "../../../src/model/codes";
import { NONE, NOT_APPLICABLE } from "../../../src/model/value";
import { rolledUp, twoKinds } from "../../support/forms/paper-office";
import { aSubmission } from "../../support/forms/submission-builder";

describe("an indicator total", () => {
  it("is calculated from totals, while units only show their figure", () => {
    const { indicator, summary } = rolledUp({ U1: { A: 1, B: 10 }, U2: { A: 9, B: 10 } });
    expect(indicator("RATIO")).toMatchObject({
      value: 0.5,
      numerator: 10,
      denominator: 20,
      n: 2,
      of: 3,
      partial: [],
      uncounted: [],
      open: {},
      against: undefined,
      achieved: 1,
      isProvisional: true,
      status: "met",
    });
    expect(summary.byUnit.get(unitCode("U1"))?.get(indicatorCode("RATIO"))).toBe(0.1);
  });

  it("names partial units, excludes their part and does not judge", () => {
    const { indicator, summary } = rolledUp({ U1: { A: 1, B: 10 }, U2: { A: 9 } });
    expect(indicator("RATIO")).toMatchObject({
      // 1 of 10: the denominator for the 9 of U2 is unknown.
      value: 0.1,
      numerator: 1,
      denominator: 10,
      n: 1,
      of: 3,
      partial: ["U2"],
      uncounted: ["U2"],
      status: "insufficient-data",
    });
    expect(summary.byUnit.get(unitCode("U2"))?.get(indicatorCode("RATIO"))).toBeUndefined();
  });

  it("shows no figure of a partial unit, even if one could be calculated", () => {
    const { indicator, summary } = rolledUp({ U1: { A: 1, B: 2 }, U2: { A: 9 } });
    expect(indicator("BOTH")).toMatchObject({ value: 3, partial: ["U2"] });
    const own = [...summary.byUnit.values()].map((figures) => figures.get(indicatorCode("BOTH")));
    expect(own).toEqual([3, undefined]);
  });

  it("is complete for a unit where something does not apply", () => {
    expect(rolledUp({ U1: { A: 1, B: NOT_APPLICABLE } }).indicator("BOTH")).toMatchObject({
      n: 1,
      of: 3,
      partial: [],
    });
    expect(rolledUp({ U1: { A: NOT_APPLICABLE, B: NOT_APPLICABLE } }).indicator("BOTH")).toMatchObject({
      n: 0,
      of: 2,
      partial: [],
    });
  });

  it("excludes the counterpart of a value that does not apply, in numerator or denominator", () => {
    const ratioOf = (U2: Parameters<typeof rolledUp>[0][string]) =>
      rolledUp({ U1: { A: 1, B: 10 }, U2 }).indicator("RATIO");
    for (const denied of [
      { A: NOT_APPLICABLE, B: 5 },
      { A: 9, B: NOT_APPLICABLE },
    ]) {
      expect(ratioOf(denied)).toMatchObject({
        value: 0.1,
        numerator: 1,
        denominator: 10,
        n: 1,
        of: 2,
        partial: [],
        uncounted: ["U2"],
      });
    }
    expect(ratioOf({ A: 2, B: 5 })).toMatchObject({ value: 0.2, n: 2, uncounted: [] });
  });

  it("excludes of a share the kind of unit that it does not concern, on both sides", () => {
    const { summary } = twoKinds({
      U1: { OWN: NOT_APPLICABLE, BELOW: 18, ALL_BELOW: 20 },
      U2: { OWN: { kind: "yes-no", yes: true }, BELOW: 10, ALL_BELOW: 10 },
    });
    // 18 of 20 below U1; U2 itself and the 10 below it.
    expect(summary.indicators.get(indicatorCode("SHARE"))).toMatchObject({
      ...{ numerator: 29, denominator: 31, n: 2, of: 2, uncounted: [] },
    });
    expect(summary.byUnit.get(unitCode("U1"))?.get(indicatorCode("SHARE"))).toBe(0.9);
  });

  it("recognises a unit that gave only one operand of a combination", () => {
    expect(rolledUp({ U1: { A: 1, B: 1 }, U2: { A: 9 } }).indicator("NET")).toMatchObject({
      n: 1,
      partial: ["U2"],
    });
  });

  it("does not require optional values", () => {
    expect(rolledUp({ U1: { A: 1 } }).indicator("DOWN")).toMatchObject({ value: 1, n: 1, partial: [] });
  });

  it("is asked only of units it concerns", () => {
    expect(rolledUp({ U2: { BUSINESS: 3 } }).indicator("BUSINESS")).toMatchObject({ value: 3, n: 1, of: 2 });
  });

  it("counts rows of a list; a form without rows counts 0", () => {
    const children = aSubmission({ registers: { CHILDREN: [{ NAME: NONE }, { NAME: NONE }] } });
    const { indicator, summary } = rolledUp({}, { submissions: [aSubmission({ unit: "U3" }), children] });
    expect(indicator("CHILDREN")).toMatchObject({ value: 2, n: 2, of: 3, status: "not-judged" });
    expect(summary.byUnit.get(unitCode("U3"))?.get(indicatorCode("CHILDREN"))).toBe(0);
    expect(rolledUp({}).indicator("CHILDREN")).toMatchObject({ value: undefined, n: 0, of: 3 });
  });

  it("is omitted in a round that does not ask it", () => {
    expect(rolledUp({}).indicator("LATER")).toBeUndefined();
  });
});
