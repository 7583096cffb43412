import { isoDate } from "../../../src/base/codes";
import { elementCode, indicatorCode, planId, roundId } from "../../../src/model/codes";
import { effectiveDue } from "../../../src/model/plan/round-due";
import type { Plan } from "../../../src/model/plan/plan";
import { planById } from "../../../src/model/standard/plan-by-id";
import { numberValue } from "../../../src/model/value";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { langSon2025, phuRieng2017, phuRiengGrassroots } from "../../support/plans/bundled";
import { collectedRound } from "../../../src/recognise/own-form/collection";
import { officeAnswer, officeRows, type OfficeRow } from "../../../src/desk/roll-up/office-part";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { drawRollUp } from "../../../src/desk/roll-up/roll-up-readings";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { deskSubject, rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK, officeValuesOf, withOfficePart, written } from "../../../src/desk/roll-up/desk-work";

const [COLLECTED, ESTIMATE] = [elementCode("KP_SXKD_THU"), elementCode("KP_SXKD_DT")];
const district = {
  plan: phuRieng2017,
  round: roundId("I"),
  registry: phuRiengGrassroots,
  plans: [phuRieng2017],
};
const answered = withOfficePart(EMPTY_WORK, {
  typed: new Map([
    [ESTIMATE, numberValue(200)],
    [COLLECTED, numberValue(150)],
  ]),
});
const rowOf = (rows: readonly OfficeRow[], code: string): OfficeRow => {
  const row = rows.find(({ element }) => element.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};

describe("what the office that issued the plan answers itself, typed in the pane", () => {
  const result = rollUpWork(district, answered);

  it("is judged as soon as it is added up: 150 of 200 are 75 %, and 100 % are wanted", () => {
    expect(result.summary.indicators.get(indicatorCode("PR-04"))).toMatchObject({
      value: 0.75,
      status: "not-met",
      n: 1,
      of: 1,
    });
    const silent = rollUpWork(district, EMPTY_WORK);
    expect(silent.summary.indicators.get(indicatorCode("PR-04"))).toMatchObject({ value: undefined, n: 0 });
  });

  it("has a row for each thing that no unit below is asked, with the answer", () => {
    const rows = officeRows(district, result, undefined);
    expect(rowOf(rows, "KP_SXKD_THU").value).toEqual(numberValue(150));
    expect(rows.map(({ element }) => element.code)).not.toContain("LD_TONG");
    const own = new Map([[COLLECTED, numberValue(99)]]);
    const whole = { plan: phuRieng2017, round: roundId("I"), office: district.registry.office.code, own };
    const previous = {
      figures: new Map(),
      before: [],
      whole: { ...whole, totals: new Map<string, number>() },
    };
    expect(rowOf(officeRows(district, result, previous), "KP_SXKD_THU").before).toEqual(numberValue(99));
  });

  it("is understood as it would be on the form, and nothing is guessed", () => {
    const row = rowOf(officeRows(district, result, undefined), "KP_SXKD_THU");
    expect(officeAnswer("1.250.000", row)).toEqual(numberValue(1_250_000));
    expect(officeAnswer("KPS", row)).toEqual({ kind: "none" });
    expect(officeAnswer("", row)).toEqual({ kind: "blank" });
    expect(officeAnswer("khoảng 5", row)).toBeUndefined();
  });

  it("overrides the summary until it is written into it", () => {
    const values = new Map([
      [COLLECTED, numberValue(1)],
      [elementCode("DV_DAU"), numberValue(2)],
    ]);
    const both = { ...answered, written: { values, notes: new Map(), revision: 3 } };
    expect([...(officeValuesOf(both)?.values ?? [])]).toEqual([
      [COLLECTED, numberValue(150)],
      [elementCode("DV_DAU"), numberValue(2)],
      [ESTIMATE, numberValue(200)],
    ]);
    expect(written(both)).toMatchObject({ written: { revision: 3 } });
    expect(written(both).typed).toBeUndefined();
  });
});

it("a last day confirmed in the pane counts from then on", () => {
  const due = (work: typeof EMPTY_WORK) => effectiveDue(collectedRound(deskSubject(district, work)));
  expect(due(EMPTY_WORK)).toBeUndefined();
  expect(due(withOfficePart(EMPTY_WORK, { due: isoDate("2018-01-10") }))).toBe("2018-01-10");
});

describe("communes of a territorial list that may have no union", () => {
  const known = (id: string): Plan => {
    const plan = planById(bundledPlans, planId(id));
    if (plan === undefined) throw new Error(`no plan ${id}`);
    return plan;
  };
  const province = {
    plan: known("thoa-uoc_2026-Q"),
    round: roundId("2026-Q1"),
    registry: langSon2025,
    plans: bundledPlans,
  };

  it("are not missing before an officer has confirmed the list", () => {
    const { summary, lines } = rollUpWork(province, EMPTY_WORK);
    expect(summary.completeness).toMatchObject({ missing: [], received: [] });
    expect(summary.completeness.unconfirmed).toHaveLength(65);
    expect(summary.completeness.expected).toHaveLength(65);
    expect(new Set(lines.map(({ filing }) => filing))).toEqual(new Set(["unconfirmed"]));
  });

  it("are missing once it is confirmed", () => {
    const { summary, lines } = rollUpWork(province, withOfficePart(EMPTY_WORK, { areUnitsConfirmed: true }));
    expect(summary.completeness.missing).toHaveLength(65);
    expect(summary.completeness.unconfirmed).toBeUndefined();
    expect(lines[0]?.filing).toBe("missing");
  });

  it.each([
    ["stay in question where nobody confirmed it", EMPTY_WORK, undefined],
    ["stay confirmed", withOfficePart(EMPTY_WORK, { areUnitsConfirmed: true }), true],
  ])("%s, by what the summary says", (_what, work, areUnitsConfirmed) => {
    const subject = deskSubject(province, work);
    const drawing = drawRollUp(subject, rollUpWork(province, work), "2026-04-05T01:00:00Z");
    const kept = readSummaryWorkbook(drawingToGrids(drawing), bundledPlans);
    expect(kept?.areUnitsConfirmed).toBe(areUnitsConfirmed);
    expect(kept?.problems).toEqual([]);
  });
});
