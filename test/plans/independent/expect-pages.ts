import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import { roundId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { Unit, UnitRegistry } from "../../../src/model/unit/unit";
import { plainText } from "../../../src/summary/document/plain-text";
import { writtenReport } from "../../../src/summary/document/report/office-report";
import { FORM_SHEETS } from "../../../src/forms/words/form-words";
import { makeForm, templateOf } from "../../../src/forms/issuing/make-form";
import type { RollUpFacts } from "../../../src/desk/roll-up/roll-up-facts";
import { drawRollUp } from "../../../src/desk/roll-up/roll-up-readings";
import { expectGolden } from "../../support/sheets/expect-golden";
import { formPage } from "../../support/forms/form-page";
import { stoppedClock } from "../../support/files/real-workbooks";
import { shownSheet } from "../../support/sheets/shown-sheet";

/** Asserts the visible text of a blank form. UPDATE_GOLDEN=1 rewrites the page. */
export function expectForm(
  name: string,
  plan: Plan,
  round: string,
  unit: Unit | undefined,
  above: Unit,
): void {
  if (unit === undefined) throw new Error("no such unit");
  const form = makeForm(plan, roundId(round), unit, above, "2020-01-01T00:00:00Z");
  expectGolden(`forms/${name}.txt`, formPage(form, FORM_SHEETS.form));
}

/**
 * Asserts the visible text of a roll-up: its main sheet and the written report. UPDATE_GOLDEN=1 rewrites the
 * page.
 */
export function expectOverview(plan: Plan, round: string, registry: UnitRegistry, facts: RollUpFacts): void {
  const subject = { plan, round: roundId(round), registry, plans: [plan] };
  const drawing = drawRollUp(subject, facts, stoppedClock.today());
  expectGolden(`overviews/${plan.id}-${round}.txt`, shownSheet(drawing, SUMMARY_SHEETS.overview));
  const template = templateOf(plan, roundId(round), registry.office);
  expectGolden(`reports/${plan.id}-${round}.txt`, plainText(writtenReport({ ...facts, plan, template })));
}
