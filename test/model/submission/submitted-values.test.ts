import { elementCode } from "../../../src/model/codes";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor } from "../../../src/model/form/template";
import { BLANK, NONE, NOT_APPLICABLE, numberValue } from "../../../src/model/value";
import {
  anElement,
  aPlan,
  calculated,
  codes,
  combination,
  ENTERPRISES,
  GRASSROOTS,
  OFFICES,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";
import { aSubmission, misread, type Written } from "../../support/forms/submission-builder";

const REACHES_2 = { kind: "meets", amount: elementCode("A"), comparator: "at-least", value: 2 } as const;

const plan = aPlan({
  elements: [
    calculated("SUM", combination(["A", "B"], ["C"]), "every-level"),
    anElement("A"),
    anElement("B"),
    anElement("C", { sectors: [ENTERPRISES] }),
    calculated("MET", REACHES_2),
    calculated("UNITS", { kind: "one" }),
    anElement("OWN", { origin: UPPER }),
  ],
});

function valuesOf(values: Record<string, Written>, sector = ENTERPRISES, level = GRASSROOTS) {
  const reported = submittedValues(templateFor(plan, ROUND_1, { level, sector }), aSubmission({ values }));
  return (code: string) => reported.get(elementCode(code));
}

describe("submitted values", () => {
  it("are the readings in form order", () => {
    const template = templateFor(plan, ROUND_1, { level: GRASSROOTS });
    const values = submittedValues(template, aSubmission({ values: { B: 2, A: 1 } }));
    expect([...values.keys()]).toEqual(codes("SUM", "A", "B", "C", "MET", "UNITS", "OWN"));
    expect(values.get(elementCode("A"))).toEqual(numberValue(1));
  });

  it("are blank if a row is missing or misread", () => {
    const value = valuesOf({ A: misread("many") });
    expect(value("A")).toEqual(BLANK);
    expect(value("B")).toEqual(BLANK);
  });

  it("distinguish none, not applicable and zero", () => {
    const value = valuesOf({ A: NONE, B: NOT_APPLICABLE, C: 0 });
    expect([value("A"), value("B"), value("C")]).toEqual([NONE, NOT_APPLICABLE, numberValue(0)]);
  });

  it("do not apply in rows closed for the level or sector, with any content", () => {
    const value = valuesOf({ C: 7, OWN: 7 }, OFFICES);
    expect([value("C"), value("OWN")]).toEqual([NOT_APPLICABLE, NOT_APPLICABLE]);
  });

  it("recalculate the form's formulas, ignoring cached results", () => {
    const value = valuesOf({ A: 5, B: 4, C: 2, SUM: 99, MET: 0, UNITS: 7 });
    expect(value("SUM")).toEqual(numberValue(7));
    expect(value("MET")).toEqual(numberValue(1));
    expect(value("UNITS")).toEqual(numberValue(1));
  });

  it.each([
    ["a number below", 1, numberValue(0)],
    ["a number on it", 2, numberValue(1)],
    ["none", NONE, numberValue(0)],
    ["blank", BLANK, BLANK],
    ["not applicable", NOT_APPLICABLE, NOT_APPLICABLE],
    ["misread", misread("two"), BLANK],
  ])("compare %s with the value to be met", (_name, written, met) => {
    expect(valuesOf({ A: written })("MET")).toEqual(met);
  });

  it.each([
    ["counts none as 0", { A: 5, B: NONE, C: 1 }, numberValue(4)],
    ["leaves out what does not apply", { A: 5, B: NOT_APPLICABLE, C: 1 }, numberValue(4)],
    ["is blank while a term is blank", { A: 5, B: 4 }, BLANK],
    [
      "does not apply where no term does",
      { A: NOT_APPLICABLE, B: NOT_APPLICABLE, C: NOT_APPLICABLE },
      NOT_APPLICABLE,
    ],
  ])("a combination %s", (_name, values: Record<string, Written>, sum) => {
    expect(valuesOf(values)("SUM")).toEqual(sum);
  });

  it("take a derived figure as typed above its origin level", () => {
    expect(valuesOf({ UNITS: 12, MET: 9 }, ENTERPRISES, UPPER)("UNITS")).toEqual(numberValue(12));
  });

  it("throw for a plan with a row calculated from itself or from a row not asked", () => {
    const fill = (by: ReturnType<typeof combination>) => () =>
      submittedValues(
        templateFor(aPlan({ elements: [calculated("X", by)] }), ROUND_1, { level: GRASSROOTS }),
        aSubmission(),
      );
    expect(fill(combination(["X"]))).toThrow("X is calculated from itself");
    expect(fill(combination(["GONE"]))).toThrow("a row needs GONE, which is not asked");
  });
});
