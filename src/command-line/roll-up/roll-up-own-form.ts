import { isoDate, planId } from "../../domain/codes";
import type { SourceFile } from "../../domain/file/source-file";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import { ownPlan } from "../../domain/own-form/own-plan";
import type { OwnArea } from "../../domain/own-form/own-form";
import type { UnitRegistry } from "../../domain/unit/unit";
import { standardPlans } from "../../plans/standard-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { summaryMark } from "../../sheets/own-form/copies/summary-mark";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { deskCommandWords } from "../../ui/words/commands/desk-command-words";
import { ownFormCommandWords as ownWords } from "../../ui/words/commands/own-form-command-words";
import { areasIn, areasText } from "../../use-cases/own-form/own-form-areas-text";
import { openOwnForm, type OpenedForm } from "../../use-cases/own-form/own-form-files";
import { ownReminders } from "../../use-cases/own-form/own-form-reminders";
import {
  rollUpOwnForm,
  type OwnRollUpFailure,
  type OwnRollUpRequest,
} from "../../use-cases/own-form/roll-up-own-form";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import type { RollUpResult } from "../../use-cases/roll-up/roll-up-files";
import { chooseRegistry } from "../options/choose";
import { comparison } from "../options/comparison";
import { confirmedMatches } from "../options/confirmed-matches";
import { continuing, summaryOfForm } from "../options/continuing";
import { isDay } from "../options/is-day";
import { isReceived } from "../options/is-received";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";
import { ownFormJson } from "./own-form-json";
import { ownFormReport } from "./own-form-report";
import type { CommonOptions, RollUpSubjectOf } from "./rolled-up";

export interface OwnFormOptions extends CommonOptions {
  readonly form: string;
  readonly areas?: string;
  /** ISO day: the last on which a copy is on time. */
  readonly due?: string;
}

/** Filled copies of any office's form. */
export const rollUpOwnFormAt =
  (options: OwnFormOptions): RollUpSubjectOf =>
  async (paths, requests, host) => {
    const request = await ownFormRequest(paths, options, host);
    if (!request.ok) return request;
    const { opened, due = request.value.continuing?.kept.due } = request.value;
    const workbooks = { read: host.workbooks.read, patch: host.patch };
    const rolledUp = await rollUpOwnForm({ ...request.value, requests }, workbooks, host.clock);
    if (!rolledUp.ok) return fail(failureSentence(rolledUp.failure, options));
    const result = rolledUp.value;
    const plan = ownPlan(opened.blank.form, opened.name, due);
    const { office } = result.summary;
    return succeed({
      // To whoever reads the long table the form is what a plan is: it goes by its name.
      plan: { ...plan, id: planId(opened.name) },
      result,
      received: countableFiles(result),
      reminders: (board, when) =>
        ownReminders(board, {
          form: plan.title,
          due,
          ...(office.name !== "" && { office }),
          ...when,
        }),
      json: () => ownFormJson(opened, plan, result),
      report: () => ownFormReport(opened.blank.form, plan, result),
    });
  };

/** Everything the options name, read and understood; or the sentence that says what is not. */
async function ownFormRequest(
  paths: readonly string[],
  options: OwnFormOptions,
  host: CommandHost,
): Promise<Outcome<OwnRollUpRequest, string>> {
  const { due, form, out, from } = options;
  const problem = dueProblem(due);
  if (problem !== undefined) return fail(problem);
  const opened = await openedForm(options, host);
  if (!opened.ok) return opened;
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
  const before = await continuing(options, summaryOfForm(opened.value), host);
  if (!before.ok) return before;
  // The blank form and summaries may lie in the folder of the copies; nobody sent them.
  const ours = new Set([form, out, from]);
  return succeed({
    opened: opened.value,
    files: files.value.filter(({ name }) => !ours.has(name)),
    decisions: compared.value.decisions,
    progress: fileProgress(host),
    due: due === undefined ? undefined : isoDate(due),
    continuing: before.value,
    registry: registry.value,
    confirmed: confirmed?.value,
  });
}

/** Whether a file is a summary of a blank form, of this or another one. */
async function isSummary(file: ReceivedFile, host: CommandHost): Promise<boolean> {
  const bytes = await file.bytes();
  const workbook = bytes.ok ? host.workbooks.read(bytes.value) : undefined;
  return workbook?.ok === true && workbook.value.grids.some((grid) => summaryMark(grid) !== undefined);
}

/** The office's own summary may be replaced by the next one. */
function countableFiles({ files, rejected }: RollUpResult): readonly SourceFile[] {
  const own = rejected.filter(({ rejection }) => rejection.kind === "own-summary");
  return files.filter(({ file }) => own.every((each) => each.file !== file));
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
