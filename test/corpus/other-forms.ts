import { findRound } from "../../src/model/plan/milestones";
import { isoDate } from "../../src/base/codes";
import {
  dakNongPlan2020,
  giaLamPlan2023,
  hdcd2,
  langSonPlan2015,
  ROUND_2,
  thanhHoaPlan2021,
} from "../support/plans/bundled";
import { columnCode, elementCode, levelCode, type ElementCode } from "../../src/model/codes";
import type { Plan } from "../../src/model/plan/plan";
import type { Round } from "../../src/model/plan/round";
import { templateFor } from "../../src/model/form/template";
import type { Unit } from "../../src/model/unit/unit";
import { numberValue, type Value } from "../../src/model/value";
import { drawForm } from "../../src/forms/draw-form";
import { CHECKS_PLAN, KINDS_OF_CHILDREN } from "../support/plans/checks-plan";
import { consistentValues } from "../support/forms/consistent-values";
import { aRegistry, aUnit, ROUND_1 } from "../support/plans/plan-builder";
import type { BaseForm } from "./accident";
import type { Filled } from "../support/forms/holds";

/** Forms of other plans, for rules that do not apply to the issued form. All figures are invented. */
export function filledForm(
  plan: Plan,
  round: Plan["rounds"][number]["id"],
  unit: Unit,
  filled: Filled,
): BaseForm {
  const units = aRegistry([unit]);
  const template = templateFor(plan, round, unit);
  const createdAt = `${plan.rounds.find(({ id }) => id === round)?.to ?? ""}T08:00:00Z`;
  return { plan, units, drawing: drawForm({ template, unit, above: units.office, ...filled, createdAt }) };
}

/** An arbitrary but fixed, consistent data set. */
const SEED = 3;
const unit = aUnit("U1", { level: levelCode("upper") });

const text = (words: string): Value => ({ kind: "text", text: words });
const day = (date: string): Value => ({ kind: "date", date: isoDate(date) });

const formOf = (
  plan: Plan,
  round: Round | undefined,
  fixed: Readonly<Record<string, Value>> = {},
  seed = SEED,
): BaseForm => {
  if (round === undefined) throw new Error("the plan has no such round");
  const { values, registers } = consistentValues(templateFor(plan, round.id, unit), seed);
  const known = Object.entries(fixed).map(([code, value]) => [elementCode(code), value] as const);
  return filledForm(plan, round.id, unit, { values: new Map([...values, ...known]), registers });
};

/** Asks for days, and for figures that count the rows of a list. */
export const THANH_HOA = formOf(thanhHoaPlan2021, thanhHoaPlan2021.rounds[0]);

/** The office assigned the unit 30 targets. */
const assigned: Plan = {
  ...dakNongPlan2020,
  assignments: [{ unit: unit.code, element: elementCode("KTXH_GIAO"), value: 30 }],
};
export const DAK_NONG = formOf(assigned, findRound(assigned, ROUND_2), {
  KTXH_DAT: numberValue(4),
  KTXH_GIAO: numberValue(30),
  NUOCRUT_TU: day("2020-08-20"),
  NUOCRUT_DEN: day("2020-12-26"),
});

/** Asks for the day of a review after the round. */
export const LANG_SON = formOf(langSonPlan2015, langSonPlan2015.rounds[0]);
/** Of a second round, which continues from the end of the first. */
export const GIA_LAM = formOf(giaLamPlan2023, giaLamPlan2023.rounds[1], {}, 10);
/** Asks for means and their weights. */
export const STATISTICS = formOf(hdcd2, hdcd2.rounds[1]);

const child = (name: string, born: string, kind: string) => ({
  cells: new Map([
    [columnCode("NAME"), text(name)],
    [columnCode("BORN"), day(born)],
    [columnCode("KIND"), text(kind)],
  ]),
});

/** An invented plan with the checks that no known plan has. */
export const CHECKS_FILLED: Filled = {
  values: new Map<ElementCode, Value>([
    [elementCode("ACCIDENTS"), numberValue(3)],
    [elementCode("COST"), numberValue(5_000_000)],
    [elementCode("PLACE"), text("Xã mẫu")],
    [elementCode("PLACES"), numberValue(1)],
    [elementCode("PERCENT"), numberValue(2)],
    [elementCode("YEARS"), numberValue(2)],
    [elementCode("WAGE"), numberValue(7_000_000)],
    [elementCode("WAGE_STATE"), numberValue(6_000_000)],
    [elementCode("WAGE_OTHER"), numberValue(8_000_000)],
    [elementCode("HELD_ON"), day("2017-11-05")],
    [elementCode("LISTED"), numberValue(2)],
    [elementCode("LISTED_NEW"), numberValue(1)],
  ]),
  registers: new Map([
    [
      KINDS_OF_CHILDREN.code,
      [child("Trẻ mẫu Một", "2017-11-06", "new"), child("Trẻ mẫu Hai", "2017-12-07", "known")],
    ],
  ]),
};
export const CHECKS = filledForm(CHECKS_PLAN, ROUND_1, aUnit("U1"), CHECKS_FILLED);
