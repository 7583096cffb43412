import { BLANK, NONE, NOT_APPLICABLE } from "../../../src/model/value";
import { rolledUp } from "../../support/forms/paper-office";
import { misread } from "../../support/forms/submission-builder";

describe("an element total", () => {
  it("adds the units' amounts in registry order, with file and cell of each", () => {
    const { element } = rolledUp({ U3: { A: 5 }, U1: { A: 2 } });
    expect(element("A")).toEqual({
      amount: 7,
      n: 2,
      of: 3,
      contributions: [
        {
          unit: "U1",
          amount: 2,
          file: "U1.xlsx",
          fingerprint: "sha-of-U1",
          place: { sheet: "Form", cell: "E10" },
        },
        {
          unit: "U3",
          amount: 5,
          file: "U3.xlsx",
          fingerprint: "sha-of-U3",
          place: { sheet: "Form", cell: "E10" },
        },
      ],
    });
  });

  it("is undefined while no unit has answered, and 0 after an answer of 0", () => {
    expect(rolledUp({ U1: { A: BLANK }, U2: { A: misread("?") } }).element("A")).toMatchObject({
      amount: undefined,
      n: 0,
      of: 3,
    });
    expect(rolledUp({ U1: { A: 0 } }).element("A")).toMatchObject({ amount: 0, n: 1 });
    expect(rolledUp({ U1: { A: NONE } }).element("A")).toMatchObject({ amount: 0, n: 1 });
  });

  it("includes in `of` only units of its sector", () => {
    expect(rolledUp({ U3: { BUSINESS: 9 } }).element("BUSINESS")).toMatchObject({
      amount: undefined,
      n: 0,
      of: 2,
    });
  });

  it("does not wait for a unit to which it does not apply", () => {
    expect(rolledUp({ U1: { A: NOT_APPLICABLE }, U2: { A: 4 } }).element("A")).toMatchObject({
      amount: 4,
      n: 1,
      of: 2,
    });
  });

  it("counts answers, but adds neither texts nor figures that do not add up", () => {
    const { element } = rolledUp({ U1: { REMARK: { kind: "text", text: "fine" } } });
    expect(rolledUp({ U1: { GRADE: 3 } }).element("GRADE")).toMatchObject({ amount: undefined, n: 1 });
    expect(element("REMARK")).toEqual({ amount: undefined, contributions: [], n: 1, of: 3 });
  });

  it("has no cell for a value that the form calculated", () => {
    const { element } = rolledUp({ U1: { UNITS: 1 }, U2: {} });
    expect(element("UNITS")?.amount).toBe(2);
    expect(element("UNITS")?.contributions.map(({ place }) => place)).toEqual([undefined, undefined]);
  });

  it("of a combination counts only the units that gave all operands", () => {
    // U2 gave 10 of A and nothing of B: 14 - 3 = 11 would mix different units.
    const { element } = rolledUp({ U1: { A: 4, B: 3 }, U2: { A: 10 } });
    expect(element("NET")).toMatchObject({ amount: 1, n: 1, of: 3 });
    expect(element("NET")?.contributions.map(({ amount: own }) => own)).toEqual([1]);
  });

  it("is exact for decimals, and so are quotients", () => {
    const { element, indicator } = rolledUp({
      U1: { A: 0.1, B: 0.3 },
      U2: { A: 0.2, B: 0.6 },
      U3: { A: 0.3, B: 0.3 },
    });
    expect(element("A")?.amount).toBe(0.6);
    expect(element("NET")?.amount).toBe(-0.6);
    expect(indicator("RATIO")).toMatchObject({ numerator: 0.6, denominator: 1.2, value: 0.5 });
    expect(indicator("BOTH")?.value).toBe(1.8);
  });
});
