import { refuse } from "../output/refuse";
import type { Outcome } from "../../domain/outcome";
import { succeed } from "../../domain/outcome";
import type { UnitRegistry } from "../../domain/unit/unit";
import { planCommandWords as words } from "../../ui/words/commands/plan-command-words";
import { planDrawing } from "../../use-cases/plans/plan-export";
import { chooseRegistry } from "../options/choose";
import type { CommandHost, ExitCode } from "../output/host";
import { choosePlan, type ChosenPlan } from "../options/plan-choice";
import { planAndRound, type StandardOptions } from "../options/standard-options";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";

export interface PlanExportOptions extends ReplaceOption, Omit<StandardOptions, "plan" | "round"> {
  readonly units?: string;
  readonly out: string;
}

/** Writes any plan, or one made of a template for a period, as a workbook of tables, with the units named by --units, else those that usually report by it. */
export async function planExportCommand(
  idOrFile: string | undefined,
  options: PlanExportOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const named = planAndRound({ ...options, plan: idOrFile });
  const chosen = named.ok ? await choosePlan(named.value.plan, host) : named;
  if (!chosen.ok) return refuse(chosen.failure, host);
  const registry = await unitsToList(chosen.value, options.units, host);
  if (!registry.ok) return refuse(registry.failure, host);
  const { plan } = chosen.value;
  const bytes = host.workbooks.write(planDrawing({ plan, registry: registry.value }, host.clock));
  return saveOverFilled(options.out, bytes, words.exported(plan.title, options.out), options, host);
}

/** The units of `--units`, else those of the plan's workbook, else those that usually report by it. */
export async function unitsToList(
  { plan, registry, registries }: ChosenPlan,
  named: string | undefined,
  host: CommandHost,
): Promise<Outcome<UnitRegistry | undefined, string>> {
  if (named !== undefined) return chooseRegistry(named, plan, registries, host);
  return succeed(registry ?? registries.find(({ id }) => id === plan.defaultRegistry));
}
