import { isoDate, planId } from "../../domain/codes";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import { ownPlan } from "../../domain/own-form/own-plan";
import type { OwnArea } from "../../domain/own-form/own-form";
import type { UnitRegistry } from "../../domain/unit/unit";
import { standardPlans } from "../../plans/standard-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { deskCommandWords } from "../../ui/words/commands/desk-command-words";
import { ownFormCommandWords as ownWords } from "../../ui/words/commands/own-form-command-words";
import { areasIn, areasText } from "../../use-cases/own-form/own-form-areas-text";
import { openOwnForm, type OpenedForm } from "../../use-cases/own-form/own-form-files";
import { rollUpOwnForm, type OwnRollUpFailure } from "../../use-cases/own-form/roll-up-own-form";
import { chooseRegistry } from "../options/choose";
import { comparison, type ComparisonOptions } from "../options/comparison";
import { confirmedMatches, type MatchOptions } from "../options/confirmed-matches";
import { deskRequests, type DeskOptions } from "../options/desk-options";
import { factsProblem, saveFacts, type FactsOptions } from "../roll-up/facts-file";
import { fileProgress } from "../output/file-progress";
import type { CommandHost, ExitCode } from "../output/host";
import { isDay } from "../options/is-day";
import { isReceived } from "../options/is-received";
import { ownContinuing } from "./own-form-continuing";
import { countableFiles, isSummary } from "./own-form-sources";
import { ownFormJson } from "./own-form-json";
import { saveOwnReminders } from "./own-form-reminders";
import { ownFormReport } from "./own-form-report";
import { printJson } from "../output/print-json";
import { remindersProblem } from "../roll-up/reminders-file";
import { save } from "../output/save";

export interface OwnFormOptions extends MatchOptions, ComparisonOptions, FactsOptions, DeskOptions {
  readonly form: string;
  readonly areas?: string;
  readonly units?: string;
  /** ISO day: the last on which a copy is on time. */
  readonly due?: string;
  readonly out: string;
  readonly json?: true;
}

/** Rolls up filled copies of any office's form; the result is printed only once the filled form is saved. */
export async function ownFormCommand(
  paths: readonly string[],
  options: OwnFormOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const done = await rolledUp(paths, options, host);
  if (!done.ok) {
    host.tell(done.failure);
    return 2;
  }
  const { opened, plan, result } = done.value;
  if (await isReceived(options, countableFiles(result), host)) {
    host.tell(deskCommandWords.overReceived(options.out));
    return 2;
  }
  const saved = await save(options.out, result.workbook, words.summaryWritten(options.out), host);
  if (saved !== 0) return saved;
  // To whoever reads the long table the form is what a plan is: it goes by its name.
  if ((await saveFacts(options, { ...plan, id: planId(opened.name) }, result, host)) !== 0) return 2;
  if ((await saveOwnReminders(options, plan, result, host)) !== 0) return 2;
  if (options.json) printJson(ownFormJson(opened, plan, result), host);
  else host.print(ownFormReport(opened.blank.form, plan, result));
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function rolledUp(paths: readonly string[], options: OwnFormOptions, host: CommandHost) {
  const { due } = options;
  const problem = factsProblem(options) ?? remindersProblem(options) ?? dueProblem(due);
  if (problem !== undefined) return fail(problem);
  const requests = deskRequests(options);
  if (!requests.ok) return requests;
  const opened = await openedForm(options, host);
  if (!opened.ok) return opened;
  const { form, out, from } = options;
  const { fingerprint } = opened.value;
  if (await isReceived(options, [{ file: form, fingerprint }], host)) return fail(ownWords.overForm(out));
  const files = await host.filesAt(paths);
  if (!files.ok) return fail(words.noSuchPath(files.failure.path));
  const there = files.value.find(({ name }) => name === out);
  if (there !== undefined && out !== from && !(await isSummary(there, host)))
    return fail(deskCommandWords.overReceived(out));
  const registry = await registryOf(options, host);
  if (!registry.ok) return registry;
  const confirmed = registry.value && (await confirmedMatches(options, registry.value, host));
  if (confirmed?.ok === false) return confirmed;
  const compared = await comparison({ decisions: options.decisions }, [], host);
  if (!compared.ok) return compared;
  const before = await ownContinuing(options, opened.value, host);
  if (!before.ok) return before;
  // The blank form and summaries may lie in the folder of the copies; nobody sent them.
  const ours = new Set([form, out, from]);
  const result = await rollUpOwnForm(
    {
      opened: opened.value,
      files: files.value.filter(({ name }) => !ours.has(name)),
      decisions: compared.value.decisions,
      requests: requests.value,
      progress: fileProgress(host),
      ...(due === undefined ? {} : { due: isoDate(due) }),
      ...(before.value && { continuing: before.value }),
      ...(registry.value === undefined ? {} : { registry: registry.value }),
      ...(confirmed === undefined ? {} : { confirmed: confirmed.value }),
    },
    { read: host.workbooks.read, patch: host.patch },
    host.clock,
  );
  if (!result.ok) return fail(failureSentence(result.failure, options));
  const said = due === undefined ? before.value?.kept.due : isoDate(due);
  const plan = ownPlan(opened.value.blank.form, opened.value.name, said);
  return succeed({ opened: opened.value, plan, result: result.value });
}

const dueProblem = (due: string | undefined): string | undefined =>
  due === undefined || isDay(due) ? undefined : ownWords.badDue(due);

function failureSentence(failure: OwnRollUpFailure, { form }: OwnFormOptions): string {
  switch (failure.kind) {
    case "cancelled":
      return words.cancelled;
    case "not-written":
      return deskCommandWords.notWritten(failure.reason);
    case "not-filled":
      return ownWords.notFilled(form, failure.failure);
  }
}

/** The form with the roles that the file of --areas gives; without such a file it is written, for an officer to change. */
async function openedForm(
  { form: path, areas }: OwnFormOptions,
  host: CommandHost,
): Promise<Outcome<OpenedForm, string>> {
  const found = await host.filesAt([path]);
  const [file, ...others] = found.ok ? found.value : [];
  if (file === undefined || others.length > 0) return fail(ownWords.notOneFile(path));
  const text = areas === undefined ? undefined : await host.readText(areas);
  let said: readonly OwnArea[] = [];
  if (areas !== undefined && text?.ok === true) {
    const read = areasIn(text.value);
    if (read === undefined) return fail(ownWords.notAreas(areas));
    said = read;
  }
  const opened = await openOwnForm(file, host.readBlank, said);
  if (!opened.ok) return fail(ownWords.notOpened(path, opened.failure));
  if (areas !== undefined && text?.ok === false) {
    const bytes = new TextEncoder().encode(areasText(opened.value.blank.form));
    const saved = await host.saveFile(areas, bytes);
    if (!saved.ok) return fail(words.notSaved(areas, saved.failure.reason));
    host.tell(ownWords.areasWritten(areas));
  }
  return opened;
}

/** The list of --units; levels are those of any bundled plan, as an own form has none. */
async function registryOf(
  { units }: OwnFormOptions,
  host: CommandHost,
): Promise<Outcome<UnitRegistry | undefined, string>> {
  if (units === undefined) return succeed(undefined);
  const levels = standardPlans.flatMap((plan) => plan.levels);
  const sectors = standardPlans.flatMap((plan) => plan.sectors);
  return chooseRegistry(units, { levels, sectors }, unitRegistries, host);
}
