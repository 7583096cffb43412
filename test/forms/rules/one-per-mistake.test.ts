import { elementCode } from "../../../src/model/codes";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import { findingsOf } from "../../support/forms/check-paper";
import { anElement, aPlan, calculated, codes, combination } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const within = (part: string, whole: string): ArithmeticCheck => ({
  kind: "part-of-whole",
  part: elementCode(part),
  whole: elementCode(whole),
});
const adds = (whole: string, ...parts: readonly string[]): ArithmeticCheck => ({
  kind: "sum-of-parts",
  whole: elementCode(whole),
  parts: codes(...parts),
});
const flow: ArithmeticCheck = {
  kind: "stock-flow",
  opening: elementCode("START"),
  increases: codes("IN"),
  decreases: codes("OUT"),
  closing: elementCode("END"),
};

function found(checks: readonly ArithmeticCheck[], values: Record<string, Written>, lastEnd?: number) {
  const plan = aPlan({
    elements: Object.keys(values).map((code) =>
      anElement(code, code === "START" ? { continues: elementCode("END") } : {}),
    ),
    checks,
  });
  const expected = lastEnd === undefined ? {} : { lastRound: new Map([[elementCode("END"), lastEnd]]) };
  return findingsOf(plan, aSubmission({ values }), expected);
}

/** Returns the reporting rows with the suspect, its expected value, and the other rows it breaks. */
const told = (checks: readonly ArithmeticCheck[], values: Record<string, Written>, lastEnd?: number) =>
  found(checks, values, lastEnd).map(({ rule, severity, code, together }) => {
    const suspect =
      together === undefined ? "" : ` <- ${together.suspect.label.slice(-1)}=${String(together.value)}`;
    const others = together?.others.map(({ label }) => label.replace("Label of ", "")).join(",") ?? "";
    return `${severity} ${rule} ${String(code)}${suspect}${others === "" ? "" : ` also ${others}`}`;
  });

describe("one mistake gives one finding", () => {
  it("a whole typed too small, below three of its parts", () => {
    const checks = [within("A", "W"), within("B", "W"), within("C", "W")];
    expect(told(checks, { W: 2, A: 7, B: 5, C: 1 })).toEqual(["error part-of-whole A <- W=undefined also B"]);
  });

  it("a part above two wholes is reported once", () => {
    expect(told([within("A", "V"), within("A", "W")], { V: 5, W: 6, A: 60 })).toEqual([
      "error part-of-whole A <- A=undefined",
    ]);
  });

  it("a total that is a part of another total: the value that fits both is named", () => {
    // 10 = 4 + 6, and 6 = 1 + 5; 9 was typed for 6.
    expect(told([adds("T", "A", "S"), adds("S", "B", "C")], { T: 10, A: 4, S: 9, B: 1, C: 5 })).toEqual([
      "error sum-of-parts S <- S=6 also T",
    ]);
  });

  it("a closing stock that lacks a zero, and so is below its women", () => {
    expect(told([flow, within("F", "END")], { START: 1200, IN: 60, OUT: 10, END: 125, F: 600 })).toEqual([
      "error stock-flow END <- D=1250 also F",
    ]);
  });

  it("an opening stock that is not the last closing one: as gravely as the flow it breaks", () => {
    expect(told([flow], { START: 260, IN: 10, OUT: 5, END: 255 }, 250)).toEqual([
      "error opening-stock START <- T=250 also END",
    ]);
  });

  it("a figure that the form adds to another one is found behind it", () => {
    const plan = aPlan({
      elements: [
        anElement("X"),
        anElement("Y"),
        calculated("SUM", combination(["X", "Y"]), "every-level"),
        anElement("P"),
        anElement("Q"),
      ],
      checks: [within("P", "SUM"), within("Q", "X")],
    });
    const findings = findingsOf(plan, aSubmission({ values: { X: 1, Y: 2, P: 9, Q: 8 } }));
    expect(findings.filter(({ rule }) => rule === "part-of-whole")).toMatchObject([
      { code: "P", together: { suspect: { label: "Label of X" }, others: [{ label: "Label of Q" }] } },
    ]);
  });
});

describe("two mistakes give two findings", () => {
  it("where no one figure is in both relations", () => {
    expect(told([within("A", "V"), within("B", "W")], { V: 1, A: 2, W: 1, B: 2 })).toEqual([
      "error part-of-whole A",
      "error part-of-whole B",
    ]);
  });

  it("where the only figure in both cannot mend both", () => {
    // S would have to be 6 for one and 7 for the other.
    expect(told([adds("T", "A", "S"), adds("S", "B", "C")], { T: 11, A: 4, S: 9, B: 1, C: 5 })).toEqual([
      "error sum-of-parts T",
      "error sum-of-parts S",
    ]);
  });

  it("where mending it would break what holds", () => {
    // W above 7 would exceed its own whole.
    const checks = [within("A", "W"), within("B", "W"), within("W", "ALL")];
    expect(told(checks, { ALL: 4, W: 3, A: 7, B: 5 })).toEqual([
      "error part-of-whole A",
      "error part-of-whole B",
    ]);
  });

  it("where it would have to be less than nothing", () => {
    expect(told([adds("T", "A", "S"), adds("U", "B", "S")], { T: 3, A: 5, U: 4, B: 6, S: 1 })).toEqual([
      "error sum-of-parts T",
      "error sum-of-parts U",
    ]);
  });
});
