import { planId } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { type Plan, planById } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { commandLineWords as words } from "../words/command-line-words";
import { planCommandWords } from "../words/plan-command-words";
import {
  type OpenQuestion,
  withOfficePlans,
  type PlanChoices,
  planFromFiles,
} from "../../planbook/office-plan";
import type { CommandHost } from "../output/host";
import { planFailureReport } from "../output/plan-report";

/**
 * The plan named on the command line, and everything that forms are recognised with: an office's own plan
 * precedes the bundled ones.
 */
export interface ChosenPlan extends PlanChoices {
  readonly plan: Plan;
  /** The units in the plan's own workbook. */
  readonly registry?: UnitRegistry;
  /** The workbook or folder of the plan; absent for a bundled plan. */
  readonly file?: string;
  /** Questions of a renewed plan that the office has not answered. */
  readonly questions?: readonly OpenQuestion[];
}

/**
 * Returns a bundled plan by its id, a plan that the id derives from a template, or the plan of a workbook or
 * folder of tables; fails with a sentence.
 */
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
