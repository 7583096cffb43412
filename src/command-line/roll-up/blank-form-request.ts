import { isoDate, type Fingerprint } from "../../base/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { isCopyItself, wasFilledIn } from "../../recognise/blank-form";
import type { UnitRegistry } from "../../model/unit";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { summaryMark } from "../../recognise/copies";
import { commandLineWords as words } from "../words/command-line-words";
import { deskCommandWords } from "../words/desk-command-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { collectionOfForm, heldCopies, type HeldCopies } from "../../recognise/own-form";
import { fingerprintOf, type ReceivedFile } from "../../workbook/files";
import { readNameList } from "../../desk/received";
import { chooseRegistry } from "../options/choose";
import { comparison, earlierOfForm } from "../options/comparison";
import { confirmedMatches } from "../options/confirmed-matches";
import { continuing, summaryOfForm } from "../options/continuing";
import { isDay } from "../options/is-day";
import { isReceived } from "../options/is-received";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";
import { openedForm } from "../options/opened-form";
import type { AreaOptions } from "../options/said-areas";
import type { CommonOptions, RequestOf } from "./common-options";

export interface BlankFormOptions extends CommonOptions, Omit<AreaOptions, "from"> {
  /** ISO day: the deadline of copies. */
  readonly due?: string;
  /** The form was chosen among the files; nobody named it as blank. */
  readonly isGuessed?: true;
}

/** Requests the roll-up of filled copies of any office's form; `held`: the files, if already read. */
export const blankFormRequest =
  (options: BlankFormOptions, held?: HeldCopies): RequestOf =>
  async (paths, host) => {
    const { due, form, out, from, isGuessed = false } = options;
    const problem = dueProblem(due);
    if (problem !== undefined) return fail(problem);
    const found = held === undefined ? await host.filesAt(paths) : undefined;
    if (found?.ok === false) return fail(words.noSuchPath(found.failure.path));
    const holding = held ?? heldCopies(found?.value ?? [], host.workbooks.read);
    const { files } = holding;
    const over = await overInput(options, files, host);
    if (over !== undefined) return fail(over);
    // The blank form and summaries may be in the folder of the copies; they are no submissions.
    const ours = new Set([form, out, from]);
    const copies = { ...holding, files: files.filter(({ name }) => !ours.has(name)) };
    const opened = await openedForm(options, copies, host);
    if (!opened.ok) return opened;
    const { blank, isSaid } = opened.value;
    const registry = await registryOf(options, host);
    if (!registry.ok) return registry;
    const confirmed = registry.value && (await confirmedMatches(options, registry.value, host));
    if (confirmed?.ok === false) return confirmed;
    const before = await continuing(options, summaryOfForm(blank, isSaid), host);
    if (!before.ok) return before;
    // A return that serves as the form is also a copy; a named form that was filled in is checked for it.
    const isReturn = isGuessed ? isCopyItself(blank.form) : wasFilledIn(blank.form);
    const given = isReturn ? files.filter(({ name }) => name === form) : [];
    const isFormOutsideFolder = isReturn && !(await isAmong(files, blank.form.fingerprint));
    const apart = isFormOutsideFolder ? await host.filesAt([form]) : undefined;
    const day = due === undefined ? before.value?.kept.due : isoDate(due);
    const collection = collectionOfForm(blank, registry.value, day);
    const { plan } = collection;
    const compared = await comparison(options, [plan], host, earlierOfForm(blank));
    if (!compared.ok) return compared;
    const { decisions, explanations, earlierOf } = compared.value;
    return succeed({
      subject: {
        ...collection,
        plans: [plan],
        ...{ decisions, explanations, earlier: earlierOf(plan) },
        confirmed: confirmed?.value,
        isFormOutsideFolder,
      },
      registries: [],
      copies,
      files: [...copies.files, ...given, ...(apart?.ok === true ? apart.value : [])],
      progress: fileProgress(host),
      continuing: before.value,
    });
  };

/** Checks whether one of the files has this content, under any name. */
async function isAmong(files: readonly ReceivedFile[], content: Fingerprint): Promise<boolean> {
  for (const file of files) {
    const bytes = await file.bytes();
    if (bytes.ok && (await fingerprintOf(bytes.value)) === content) return true;
  }
  return false;
}

/** Explains why the result must not overwrite its target: the target is an input or the form. */
async function overInput(
  options: BlankFormOptions,
  files: readonly ReceivedFile[],
  host: CommandHost,
): Promise<string | undefined> {
  const { form, out, from } = options;
  const found = await host.filesAt([form]);
  const bytes = found.ok ? await found.value[0]?.bytes() : undefined;
  const fingerprint = bytes?.ok === true ? await fingerprintOf(bytes.value) : undefined;
  if (await isReceived(options, [{ file: form, fingerprint }], host)) return blankWords.overForm(out);
  const there = files.find(({ name }) => name === out);
  const isOver = there !== undefined && out !== from && !(await isSummary(there, host));
  return isOver ? deskCommandWords.overReceived(out) : undefined;
}

/** Checks whether a file is a summary of any blank form. */
async function isSummary(file: ReceivedFile, host: CommandHost): Promise<boolean> {
  const bytes = await file.bytes();
  const workbook = bytes.ok ? host.workbooks.read(bytes.value) : undefined;
  return workbook?.ok === true && workbook.value.grids.some((grid) => summaryMark(grid) !== undefined);
}

const dueProblem = (due: string | undefined): string | undefined =>
  due === undefined || isDay(due) ? undefined : blankWords.badDue(due);

/**
 * Returns the list of --units: a known one, a file with levels of any bundled plan, or one of names alone, as
 * a form has no levels.
 */
async function registryOf(
  { units }: BlankFormOptions,
  host: CommandHost,
): Promise<Outcome<UnitRegistry | undefined, string>> {
  if (units === undefined) return succeed(undefined);
  const isKnown = unitRegistries.some(({ id }) => id === units);
  const text = isKnown ? undefined : await host.readText(units);
  const named = text?.ok === true ? readNameList(text.value, units) : undefined;
  if (named !== undefined) return succeed(named);
  const levels = bundledPlans.flatMap((plan) => plan.levels);
  const sectors = bundledPlans.flatMap((plan) => plan.sectors);
  return chooseRegistry(units, { levels, sectors }, unitRegistries, host);
}
