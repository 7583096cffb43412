import { fingerprint } from "../../src/base/codes";
import { elementCode } from "../../src/model/codes";
import type { Plan } from "../../src/model/plan/plan";
import { RULES } from "../../src/forms/rules/rules";
import { submittedValues } from "../../src/model/submission/submitted-values";
import { templateFor } from "../../src/model/form/template";
import { numberValue } from "../../src/model/value";
import { drawForm } from "../../src/forms/draw-form";
import { readForm } from "../../src/forms/read-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { anElement, anIndicator, aPlan, aUnit, codes, ROUND_1 } from "../support/plans/plan-builder";

const [OLD, NEW, GONE, ADDED] = [
  elementCode("OLD_NAME"),
  elementCode("NEW_NAME"),
  elementCode("GONE"),
  elementCode("ADDED"),
];
const planOf = (version: number, elements: readonly string[], rest: Partial<Plan> = {}): Plan =>
  aPlan({
    version,
    elements: elements.map((code) => anElement(code)),
    indicators: [anIndicator("I", { kind: "sum", of: codes(elements[0] ?? "") })],
    ...rest,
  });
const first = planOf(1, ["OLD_NAME", "GONE"]);
const second = planOf(2, ["NEW_NAME", "ADDED"], {
  changes: [{ version: 2, added: [ADDED], renamed: [{ from: OLD, to: NEW }], removed: [GONE] }],
});
const unit = aUnit("U1");

function readByNewPlan(values: ReadonlyMap<ReturnType<typeof elementCode>, ReturnType<typeof numberValue>>) {
  const template = templateFor(first, ROUND_1, unit);
  const form = drawForm({ template, unit, values, createdAt: "2018-01-02" });
  const read = readForm(drawingToGrids(form), {
    plans: [second],
    file: "old.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => unit.level,
  });
  if (!read.ok) throw new Error(read.failure.kind);
  const submission = read.value;
  const current = templateFor(second, ROUND_1, unit);
  const subject = {
    submission,
    template: current,
    plan: second,
    values: submittedValues(current, submission),
  };
  return { submission, findings: RULES.flatMap(({ find }) => [...find({ ...subject, expected: {} })]) };
}

describe("[wrong-version] a form of an earlier version", () => {
  const filled = new Map([
    [OLD, numberValue(7)],
    [GONE, numberValue(12)],
  ]);

  it("is read by the codes it had then", () => {
    const { submission } = readByNewPlan(filled);
    expect(submission.templateVersion).toBe(1);
    expect(submission.entries.get(NEW)?.reading).toEqual(numberValue(7));
  });

  it("has what it says too much listed with its cell, and what it was not asked for named; nothing else is wrong", () => {
    const { findings } = readByNewPlan(filled);
    expect(findings).toMatchObject([
      { rule: "wrong-version", newRows: ["Label of ADDED"], dropped: [{ code: "GONE", shown: "12" }] },
    ]);
  });

  it("is still asked for rows it had: a blank is missing", () => {
    const { findings } = readByNewPlan(new Map([[GONE, numberValue(12)]]));
    expect(findings.map(({ rule, code }) => [rule, code])).toEqual([
      ["wrong-version", undefined],
      ["required", "NEW_NAME"],
    ]);
  });
});
