import { fingerprint } from "../../src/base/codes";
import fc from "fast-check";
import { roundId, type ElementCode } from "../../src/model/codes";
import type { Finding } from "../../src/model/finding/finding";
import { RULES } from "../../src/forms/rules/rules";
import { submittedValues } from "../../src/model/submission/submitted-values";
import { templateFor, type Template } from "../../src/model/form/template";
import type { Unit } from "../../src/model/unit/unit";
import { numberValue, type Value } from "../../src/model/value";
import { phuRieng2017, phuRiengGrassroots } from "../support/plans/bundled";
import { codesInColumn } from "../../src/forms/reading/code-text";
import { drawForm } from "../../src/forms/draw-form";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { readForm } from "../../src/forms/read-form";
import { contentAt } from "../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { CHECKS_PLAN } from "../support/plans/checks-plan";
import { KINDS_PLAN } from "../support/plans/kinds-plan";
import { aUnit, ROUND_1, UPPER } from "../support/plans/plan-builder";
import { arbitraryValues } from "./arbitrary-values";
import { highUnit, lowUnit, smallPlan, templateOf } from "./small-plan";
import { propertyRuns } from "../support/property-runs";

const { office } = phuRiengGrassroots;
const upper = aUnit("U2", { level: UPPER });

const FORMS: readonly [name: string, runs: number, template: Template, unit: Unit][] = [
  ["small plan, lower level", 15, templateOf(lowUnit), lowUnit],
  ["small plan, upper level", 5, templateOf(highUnit), highUnit],
  ["every check, lower level", 15, templateFor(CHECKS_PLAN, ROUND_1, aUnit("U1")), aUnit("U1")],
  ["every kind, lower level", 15, templateFor(KINDS_PLAN, ROUND_1, aUnit("U1")), aUnit("U1")],
  ["every kind, upper level", 5, templateFor(KINDS_PLAN, ROUND_1, upper), upper],
  ["Phú Riềng, a district", 2, templateFor(phuRieng2017, roundId("I"), { level: office.level }), office],
];

/** Small figures, so that relations often hold and often just fail, and faulty values. */
const careless = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 3 }).map(numberValue) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Value>(numberValue(-1), numberValue(1.5), { kind: "text", text: "?" }),
  },
);

function carelessValues(template: Template): fc.Arbitrary<ReadonlyMap<ElementCode, Value>> {
  return arbitraryValues(template).chain((values) =>
    fc
      .array(fc.option(careless, { freq: 5 }), { minLength: values.size, maxLength: values.size })
      .map((changes) => new Map([...values].map(([code, value], index) => [code, changes[index] ?? value]))),
  );
}

/** Returns the rows that the form itself marks as wrong. */
function markedRows({ grids: [grid] }: WorkbookGrids): readonly string[] {
  if (grid === undefined) throw new Error("no form sheet");
  return [...codesInColumn(grid, FORM_COLUMN.CODE)]
    .filter(
      ([code, row]) => code !== "CODE" && code !== "STATUS" && asks(contentAt(grid, row, FORM_COLUMN.CHECK)),
    )
    .map(([code]) => code)
    .toSorted();
}

const asks = (said: unknown): boolean => typeof said === "string" && /^(Lỗi: |Chưa nhập$)/.test(said);

function findingsOf(workbook: WorkbookGrids, template: Template): readonly Finding[] {
  const read = readForm(workbook, {
    plans: [phuRieng2017, smallPlan, KINDS_PLAN, CHECKS_PLAN],
    file: "f.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => undefined,
  });
  if (!read.ok) throw new Error(read.failure.kind);
  const submission = read.value;
  const values = submittedValues(template, submission);
  return RULES.flatMap(({ find }) => [
    ...find({ submission, template, plan: template.plan, values, expected: {} }),
  ]);
}

describe("the form's own check column and the rules", () => {
  it.each(FORMS)("report the same rows, and no untouched formula: %s", (_name, runs, template, unit) => {
    fc.assert(
      fc.property(carelessValues(template), (values) => {
        const drawing = drawForm({ template, unit, values, createdAt: "2020-06-01T08:00:00Z" });
        const workbook = drawingToGrids(drawing);
        const findings = findingsOf(workbook, template);
        const codes = findings.flatMap(({ code, severity }) =>
          code !== undefined && severity === "error" ? [code] : [],
        );
        expect(markedRows(workbook)).toEqual([...new Set(codes)].toSorted());
        const untouched = ["ratio", "overwritten-formula", "mark"];
        expect(findings.filter(({ rule }) => untouched.includes(rule))).toEqual([]);
      }),
      { numRuns: propertyRuns(runs) },
    );
  });
});
