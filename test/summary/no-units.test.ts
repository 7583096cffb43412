import { officeReport } from "../../src/model/roll-up/office-report";
import { rollUp } from "../../src/model/roll-up/roll-up";
import { EMPTY_LEDGER } from "../../src/model/ledger/ledger";
import { milestonesOf } from "../../src/model/plan/milestones";
import { standardPlans } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { templateOf } from "../../src/forms/issuing/make-form";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { aRegistry } from "../support/plans/plan-builder";
import { drawSummary } from "../support/sheets/draw-summary";

/** Rounds that ask no unit: a due day of the office alone, or ended units. */
test.each(standardPlans.map((plan) => [plan.id, plan] as const))(
  "%s: a summary of no unit is written for every round and every day within one",
  (_id, plan) => {
    const [top] = plan.levels.toReversed();
    const { office } = unitRegistries.find(({ office: { level } }) => level === top?.code) ?? {};
    if (office === undefined) throw new Error(`no office for ${plan.id}`);
    for (const { id: round } of [...plan.rounds, ...milestonesOf(plan)]) {
      const summary = rollUp({ plan, round, office, units: [], submissions: [] });
      const template = templateOf(plan, round, office);
      const drawing = drawSummary({
        ...{ plan, template, summary, own: officeReport(summary, plan, template), ledger: EMPTY_LEDGER },
        ...{ findings: [], rejected: [], files: [], uncounted: [], excused: [] },
        registry: aRegistry([], office),
        createdAt: "2030-01-01T00:00:00Z",
      });
      expect(writeWorkbook(drawing).length).toBeGreaterThan(0);
    }
  },
);
