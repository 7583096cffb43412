import { refuse } from "../output/refuse";
import { type Outcome, succeed } from "../../base/outcome";
import type { UnitRegistry } from "../../model/unit";
import { planCommandWords as words } from "../words/plan-command-words";
import { planTexts, type TableFile } from "../../planbook/plan-texts";
import { commandLineWords } from "../words/command-line-words";
import { planDrawing } from "../../planbook/office-plan";
import { chooseRegistry } from "../options/choose";
import type { CommandHost, ExitCode } from "../output/host";
import { choosePlan, type ChosenPlan } from "../options/plan-choice";
import { resolvePlanAndRound, type StandardOptions } from "../options/standard-options";
import { saveOverFilled } from "../output/over-filled";
import { isSameContent, replaceable, type ReplaceOption } from "../output/replaceable";

export interface PlanExportOptions extends ReplaceOption, Omit<StandardOptions, "plan" | "round"> {
  readonly units?: string;
  readonly out: string;
  readonly asTables?: true;
}

/**
 * Writes any plan, or one derived from a template for a period, as a workbook of tables, with the units of
 * --units, else its usual units.
 */
export async function planExportCommand(
  idOrFile: string | undefined,
  options: PlanExportOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const named = resolvePlanAndRound({ ...options, plan: idOrFile });
  const chosen = named.ok ? await choosePlan(named.value.plan, host) : named;
  if (!chosen.ok) return refuse(chosen.failure, host);
  const registry = await unitsToList(chosen.value, options.units, host);
  if (!registry.ok) return refuse(registry.failure, host);
  const { plan, questions } = chosen.value;
  if (options.asTables)
    return saveTables(planTexts(plan, registry.value, questions), plan.title, options, host);
  const bytes = host.workbooks.write(planDrawing({ plan, registry: registry.value }, host.clock));
  return saveOverFilled(options.out, bytes, words.exported(plan.title, options.out), options, host);
}

/** Writes text tables into a folder; overwrites different tables only with --replace. */
async function saveTables(
  tables: readonly TableFile[],
  title: string,
  { out, replace }: PlanExportOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const texts = tables.map(({ name, text }) => ({
    path: `${out}/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
  for (const { path, bytes } of texts) {
    const isOurs = (old: Uint8Array): boolean => isSameContent(old, bytes);
    const refusal = commandLineWords.filledThere(path);
    const standing = await replaceable(path, { isOurs, isForced: replace === true, refusal }, host);
    if (!standing.ok) return refuse(standing.failure, host);
  }
  for (const { path, bytes } of texts) {
    const saved = await host.saveFile(path, bytes);
    if (!saved.ok) return refuse(commandLineWords.notSaved(path, saved.failure.reason), host);
  }
  host.tell(words.exportedTables(title, out));
  return 0;
}

/** Returns the units of `--units`, else those of the plan's workbook, else the usual units of the plan. */
export async function unitsToList(
  { plan, registry, registries }: ChosenPlan,
  named: string | undefined,
  host: CommandHost,
): Promise<Outcome<UnitRegistry | undefined, string>> {
  if (named !== undefined) return chooseRegistry(named, plan, registries, host);
  return succeed(registry ?? registries.find(({ id }) => id === plan.defaultRegistry));
}
