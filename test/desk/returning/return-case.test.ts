import { roundId, unitCode } from "../../../src/model/codes";
import type { Finding, FindingOf } from "../../../src/model/finding/finding";
import { returnCase } from "../../../src/desk/returning/return-case";
import { aPlan, aRegistry, aUnit, ROUND_1 } from "../../support/plans/plan-builder";

const place = { file: "a.xlsx", subject: "", found: null, expected: null };
const error: FindingOf<"required"> = { ...place, rule: "required", severity: "error" };
const note: FindingOf<"cached-results"> = {
  ...place,
  rule: "cached-results",
  state: "stale",
  severity: "note",
};
const warning: Finding = { ...note, severity: "warning" };

const plan = aPlan({ elements: [] });
const [round] = plan.rounds;
const unit = aUnit("U1");
const district = aRegistry([unit], aUnit("D", { parent: unitCode("P") }));
const province = aRegistry([aUnit("D", { parent: unitCode("P") })], aUnit("P"));
const report = { plan: plan.id, round: ROUND_1, unit: unit.code, revision: 2, formSheet: "Biểu mẫu" };
const knowledge = { plans: [plan], registries: [province, district] };

it("a report with errors goes back with its errors and warnings, from its office, which reports to the one above", () => {
  expect(returnCase("a.xlsx", [error, note, warning], report, "errors", knowledge)).toEqual({
    file: "a.xlsx",
    findings: [error, warning],
    revision: 2,
    formSheet: "Biểu mẫu",
    plan,
    round,
    unit,
    office: district.office,
    above: province.office,
  });
});

it("a report with nothing but warnings goes back only where that is asked for, one with notes never", () => {
  expect(returnCase("a.xlsx", [warning], report, "errors", knowledge)).toBeUndefined();
  expect(returnCase("a.xlsx", [warning], report, "warnings", knowledge)?.findings).toEqual([warning]);
  expect(returnCase("a.xlsx", [note], report, "warnings", knowledge)).toBeUndefined();
});

it("a file without plan, round and unit is returned by the only office, or by none of several", () => {
  const nothing = { file: "a.xlsx", findings: [error] };
  expect(returnCase("a.xlsx", [error], {}, "errors", { plans: [plan], registries: [province] })).toEqual({
    ...nothing,
    office: province.office,
  });
  expect(returnCase("a.xlsx", [error], {}, "errors", knowledge)).toEqual(nothing);
});

it("a unit on no list and a round the plan does not have are left out", () => {
  const strange = { ...report, unit: unitCode("U9"), round: roundId("IX") };
  expect(returnCase("a.xlsx", [error], strange, "errors", knowledge)).toEqual({
    ...{ file: "a.xlsx", findings: [error], revision: 2, formSheet: "Biểu mẫu", plan },
  });
});

it("the round of a blank form, which has no name, is not named", () => {
  const [first] = plan.rounds;
  if (first === undefined) throw new Error("no round");
  const nameless = { ...plan, rounds: [{ ...first, name: "" }] };
  expect(
    returnCase("a.xlsx", [error], report, "errors", { ...knowledge, plans: [nameless] })?.round,
  ).toBeUndefined();
});
