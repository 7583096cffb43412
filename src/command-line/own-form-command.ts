import { fail, succeed, type Outcome } from "../domain/outcome";
import type { OwnArea } from "../domain/own-form/own-form";
import type { UnitRegistry } from "../domain/unit";
import { standardPlans } from "../plans/standard-plans";
import { unitRegistries } from "../plans/unit-registries";
import { commandLineWords as words } from "../ui/words/command-line-words";
import { ownFormCommandWords as ownWords } from "../ui/words/own-form-command-words";
import { areasIn, areasText } from "../use-cases/own-form-areas-text";
import { openOwnForm, type OpenedForm } from "../use-cases/own-form-files";
import { rollUpOwnForm } from "../use-cases/roll-up-own-form";
import { chooseRegistry } from "./choose";
import { comparison, type ComparisonOptions } from "./comparison";
import { confirmedMatches, type MatchOptions } from "./confirmed-matches";
import { fileProgress } from "./file-progress";
import type { CommandHost, ExitCode } from "./host";
import { ownFormJson } from "./own-form-json";
import { ownFormReport } from "./own-form-report";
import { printJson } from "./print-json";
import { save } from "./save";

export interface OwnFormOptions extends MatchOptions, ComparisonOptions {
  readonly form: string;
  readonly areas?: string;
  readonly units?: string;
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
  const { opened, result } = done.value;
  const saved = await save(options.out, result.workbook, words.summaryWritten(options.out), host);
  if (saved !== 0) return saved;
  if (options.json) printJson(ownFormJson(opened, result), host);
  else host.print(ownFormReport(result.facts));
  return result.facts.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function rolledUp(paths: readonly string[], options: OwnFormOptions, host: CommandHost) {
  const opened = await openedForm(options, host);
  if (!opened.ok) return opened;
  const files = await host.filesAt(paths);
  if (!files.ok) return fail(words.noSuchPath(files.failure.path));
  const registry = await registryOf(options, host);
  if (!registry.ok) return registry;
  const confirmed = registry.value && (await confirmedMatches(options, registry.value, host));
  if (confirmed?.ok === false) return confirmed;
  const compared = await comparison({ decisions: options.decisions }, [], host);
  if (!compared.ok) return compared;
  const result = await rollUpOwnForm(
    {
      opened: opened.value,
      // The blank form may lie in the folder of the copies; nobody sent it.
      files: files.value.filter(({ name }) => name !== options.form && name !== options.out),
      decisions: compared.value.decisions,
      progress: fileProgress(host),
      ...(registry.value === undefined ? {} : { registry: registry.value }),
      ...(confirmed === undefined ? {} : { confirmed: confirmed.value }),
    },
    { read: host.workbooks.read, patch: host.patch },
    host.clock,
  );
  if (result.ok) return succeed({ opened: opened.value, result: result.value });
  return fail(
    result.failure.kind === "cancelled"
      ? words.cancelled
      : ownWords.notFilled(options.form, result.failure.failure),
  );
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
