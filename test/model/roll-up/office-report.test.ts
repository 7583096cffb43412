import { elementCode } from "../../../src/model/codes";
import { officeReport } from "../../../src/model/roll-up/office-report";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { templateFor } from "../../../src/model/form/template";
import { BLANK, NONE, NOT_APPLICABLE, numberValue } from "../../../src/model/value";
import {
  anElement,
  aPlan,
  aUnit,
  calculated,
  combination,
  PROVINCE,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const plan = aPlan({
  elements: [
    anElement("A"),
    anElement("B"),
    calculated("SUM", combination(["A", "B"]), "every-level"),
    calculated("UNITS", { kind: "one" }),
    anElement("OWN", { origin: UPPER }),
    calculated("OFFICES", { kind: "one" }, "origin", { origin: UPPER }),
    anElement("ABOVE", { origin: PROVINCE }),
    anElement("REMARK", { type: "text", overUnits: "none" }),
  ],
});

function reportOf(
  values: readonly Readonly<Record<string, Written>>[],
  written: Readonly<Record<string, number>> = {},
) {
  const office = aUnit("OFFICE", { level: UPPER });
  const units = values.map((_, index) => aUnit(`U${index}`));
  const submissions = values.map((given, index) => aSubmission({ unit: `U${index}`, values: given }));
  const summary = rollUp({ plan, round: ROUND_1, office, units, submissions });
  const told = Object.entries(written).map(
    ([code, number]) => [elementCode(code), numberValue(number)] as const,
  );
  const report = officeReport(summary, plan, templateFor(plan, ROUND_1, office), new Map(told));
  return (code: string) => report.get(elementCode(code));
}

describe("the office's own report", () => {
  it("holds the totals of what the units reported", () => {
    const value = reportOf([
      { A: 1, B: 2 },
      { A: 10, B: NONE },
    ]);
    expect([value("A"), value("B"), value("UNITS")]).toEqual([11, 2, 2].map(numberValue));
  });

  it("calculates the elements that every level calculates from its own figures", () => {
    expect(
      reportOf([
        { A: 1, B: 2 },
        { B: 10, A: 4 },
      ])("SUM"),
    ).toEqual(numberValue(17));
  });

  it("leaves an element blank that a partial unit left open, unless the office filled it", () => {
    const sent: readonly Record<string, number>[] = [{ A: 1, B: 2 }, { A: 10 }];
    const value = reportOf(sent);
    expect([value("A"), value("B"), value("SUM")]).toEqual([numberValue(11), BLANK, BLANK]);
    const told = reportOf(sent, { B: 7 });
    expect([told("A"), told("B"), told("SUM")]).toEqual([11, 7, 18].map(numberValue));
  });

  it("adds up elements that some units left out completely", () => {
    const value = reportOf([{ A: 1, B: 2 }, {}]);
    expect([value("A"), value("B"), value("SUM")]).toEqual([1, 2, 3].map(numberValue));
  });

  it("leaves unanswered elements blank instead of 0", () => {
    const value = reportOf([{ A: 1 }]);
    expect([value("B"), value("SUM")]).toEqual([BLANK, BLANK]);
  });

  it("leaves elements blank that only the office knows, and texts", () => {
    const value = reportOf([{ A: 1, OWN: 5, REMARK: { kind: "text", text: "fine" } }]);
    expect([value("OWN"), value("REMARK")]).toEqual([BLANK, BLANK]);
    expect(value("OFFICES")).toEqual(numberValue(1));
  });

  it("does not take its own elements from units of its level", () => {
    const office = aUnit("OFFICE", { level: UPPER });
    const summary = rollUp({
      plan,
      round: ROUND_1,
      office,
      units: [aUnit("PEER", { level: UPPER })],
      submissions: [aSubmission({ unit: "PEER", level: UPPER, values: { A: 3, OWN: 5 } })],
    });
    const report = officeReport(summary, plan, templateFor(plan, ROUND_1, office));
    expect(report.get(elementCode("OWN"))).toEqual(BLANK);
    expect(report.get(elementCode("A"))).toEqual(numberValue(3));
  });

  it("keeps the office's earlier entries for its own elements, and sums the rest again", () => {
    const office = aUnit("OFFICE", { level: UPPER });
    const submissions = [aSubmission({ unit: "U1", values: { A: 1 } })];
    const summary = rollUp({ plan, round: ROUND_1, office, units: [aUnit("U1")], submissions });
    const written = new Map([
      [elementCode("OWN"), numberValue(5)],
      [elementCode("A"), numberValue(9)],
      [elementCode("B"), numberValue(4)],
    ]);
    const report = officeReport(summary, plan, templateFor(plan, ROUND_1, office), written);
    expect(["OWN", "A", "B", "SUM"].map((code) => report.get(elementCode(code)))).toEqual(
      [5, 1, 4, 5].map(numberValue),
    );
  });

  it("closes elements of levels above", () => {
    expect(reportOf([{}])("ABOVE")).toEqual(NOT_APPLICABLE);
  });
});
