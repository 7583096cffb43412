import { planId } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { type Plan, planById } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { commandLineWords as words } from "../words/command-line-words";
import { planCommandWords } from "../words/plan-command-words";
import { withOfficePlans, type PlanChoices, planFromFiles } from "../../planbook/office-plan";
import type { CommandHost } from "../output/host";
import { planFailureReport } from "../output/plan-report";

/** The plan named on the command line, and everything forms are recognised by: an own plan comes before the bundled ones. */
export interface ChosenPlan extends PlanChoices {
  readonly plan: Plan;
  /** The units listed in the plan's own workbook. */
  readonly registry?: UnitRegistry;
  /** The workbook or folder the plan was read from; absent for a bundled plan. */
  readonly file?: string;
}

/** A bundled plan by its id, or one that an id says how to make of a template, else the plan in a workbook or a folder of tables; or the sentence that says why there is none. */
export async function choosePlan(idOrFile: string, host: CommandHost): Promise<Outcome<ChosenPlan, string>> {
  const bundled = { plans: bundledPlans, registries: unitRegistries };
  const plan = planById(bundledPlans, planId(idOrFile));
  if (plan !== undefined) return succeed({ plan, ...withOfficePlans([{ plan }], bundled) });
  const files = await host.filesAt([idOrFile]);
  const own = files.ok ? await planFromFiles(files.value, host.workbooks.read) : undefined;
  if (own === undefined) {
    return fail(
      words.unknownPlan(
        idOrFile,
        bundledPlans.map(({ id }) => id),
      ),
    );
  }
  if (!own.ok) return fail(planFailureReport(idOrFile, own.failure, planCommandWords.notUsable));
  return succeed({ ...own.value, ...withOfficePlans([own.value], bundled), file: idOrFile });
}
