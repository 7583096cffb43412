import type { ReportInput } from "../../summary/document";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { rejectionSentence } from "../../forms/finding-words";
import { commandLineWords } from "../words/command-line-words";
import { reportCommandWords as words } from "../words/report-command-words";
import type { PlanChoices } from "../../planbook/office-plan";
import { reportOfFile } from "../../desk/reporting";
import { chooseRegistry } from "../options/choose";
import { choosePlan } from "../options/plan-choice";
import type { CommandHost } from "../output/host";

/** By what the file of a report is known. */
export interface ReportedFileOptions {
  /** The plan's own workbook, where it is no bundled one. */
  readonly plan?: string;
  /** Units that no bundled list has. */
  readonly units?: string;
}

/** What a report of a file is written from, or the sentence that says why there is none. */
export async function reportedFile(
  path: string,
  options: ReportedFileOptions,
  host: CommandHost,
): Promise<Outcome<ReportInput, string>> {
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(commandLineWords.noFile(path));
  const knowledge = await knownTo(options, host);
  if (!knowledge.ok) return knowledge;
  const input = await reportOfFile(file, host.workbooks, knowledge.value, host.clock);
  if (input.ok) return input;
  const { failure } = input;
  return fail(
    failure.kind === "unknown-summary"
      ? words.unknownSummary(path)
      : words.unreadable(path, rejectionSentence(failure.rejection)),
  );
}

/** The bundled plans and lists, and those that are named. */
async function knownTo(
  { plan, units }: ReportedFileOptions,
  host: CommandHost,
): Promise<Outcome<PlanChoices, string>> {
  const chosen =
    plan === undefined
      ? succeed({ plans: bundledPlans, registries: unitRegistries })
      : await choosePlan(plan, host);
  if (!chosen.ok || units === undefined) return chosen;
  const { plans, registries } = chosen.value;
  const levels = plans.flatMap((each) => each.levels);
  const sectors = plans.flatMap((each) => each.sectors);
  const registry = await chooseRegistry(units, { levels, sectors }, registries, host);
  return registry.ok ? succeed({ plans, registries: [registry.value, ...registries] }) : registry;
}
