import { refuse } from "../output/refuse";
import {
  keepOwnWords,
  type TextDocument,
  plainText,
  specialReport,
  writtenReport,
  type ReportInput,
} from "../../summary/document";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { drawLists } from "../../summary/lists";
import { reportCommandWords as words } from "../words/report-command-words";
import { fingerprintOf, type InspectedContent } from "../../workbook/files";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { count, list, object, text } from "../output/shape";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";
import { save } from "../output/save";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { rejectionSentence } from "../../forms/finding-words";
import { commandLineWords } from "../words/command-line-words";
import type { PlanChoices } from "../../planbook/office-plan";
import { reportOfFile } from "../../desk/reporting";
import { chooseRegistry } from "../options/choose";
import { choosePlan } from "../options/plan-choice";

export interface ReportOptions extends ReplaceOption, ReportedFileOptions {
  readonly out: string;
  /** The code of a special report of the plan to write instead. */
  readonly about?: string;
}

/**
 * Writes the report of a summary, or of a filled form, as a Word file or as text; its lists as a workbook.
 */
export async function reportCommand(
  path: string,
  options: ReportOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const [ending] = /\.(?:docx|txt|xlsx)$/i.exec(options.out) ?? [];
  if (ending === undefined) return refuse(words.unknownKind(options.out), host);
  const input = await reportedFile(path, options, host);
  if (!input.ok) return refuse(input.failure, host);
  if (ending.toLowerCase() === ".xlsx") return saveLists(input.value, options, host);
  const made = documentOf(input.value, options);
  if (!made.ok) return refuse(made.failure, host);
  const isWord = ending.toLowerCase() === ".docx";
  const { exitCode, ...own } = await saveDocument(made.value, isWord, options, host);
  if (exitCode === 0) printResult(reportDocument, { document: () => own }, host);
  return exitCode;
}

async function saveLists(input: ReportInput, options: ReportOptions, host: CommandHost): Promise<ExitCode> {
  const drawing = drawLists({ ...input, createdAt: host.clock.today() });
  if (drawing.sheets.length === 0) return refuse(words.noLists, host);
  const bytes = host.workbooks.write(drawing);
  return saveOverFilled(options.out, bytes, words.listsWritten(options.out), options, host);
}

interface SavedDocument extends Pick<ReturnType<typeof keepOwnWords>, "kept" | "toReview"> {
  readonly exitCode: ExitCode;
}

/** Writes a document as a Word file or as text; into a report of ours, with what officers wrote there. */
export async function saveDocument(
  made: TextDocument,
  isWord: boolean,
  { out, replace }: Pick<ReportOptions, "out" | "replace">,
  host: CommandHost,
): Promise<SavedDocument> {
  const there = await standing(out, host);
  const before = there.bytes && host.documents.read(there.bytes);
  const isOurs = isWord && before?.ok === true && before.value.some(({ mark }) => mark !== undefined);
  if (there.isTaken && !isOurs && replace !== true) {
    return { exitCode: refuse(words.notOurs(out), host), kept: 0, toReview: [] };
  }
  const { document, kept, toReview } = isOurs
    ? keepOwnWords(made, before.value)
    : { document: made, kept: 0, toReview: [] };
  const bytes = isWord ? await host.documents.write(document) : new TextEncoder().encode(plainText(document));
  const exitCode = await save(out, bytes, words.written(out), host, there.standing);
  if (exitCode === 0 && kept > 0) host.tell(words.kept(kept));
  if (exitCode === 0) toReview.forEach((text) => host.tell(words.toReview(text)));
  return { exitCode, kept, toReview };
}

/** The document of `report`: what was kept of the last report, and what to review; of lists neither. */
export const reportDocument = object({}, { kept: count, toReview: list(text) });

/** Returns the report of the round, or the special report that is named. */
function documentOf(input: ReportInput, { about }: ReportOptions): Outcome<TextDocument, string> {
  if (about === undefined) return succeed(writtenReport(input));
  const { reports = [] } = input.plan;
  const found = reports.find(({ code }) => code === about);
  if (found === undefined) {
    const known = reports.map(({ code, title }) => `${code} (${title})`);
    return fail(words.unknownReport(about, known));
  }
  const made = specialReport(input, found);
  return made.ok ? made : fail(words.nothingProposed(found.title));
}

/** Returns the content that the saved report replaces. */
async function standing(
  path: string,
  host: CommandHost,
): Promise<{ readonly isTaken: boolean; readonly bytes?: Uint8Array; readonly standing?: InspectedContent }> {
  const there = await host.filesAt([path]);
  const file = there.ok ? there.value.find(({ name }) => name === path) : undefined;
  if (file === undefined) return { isTaken: false, standing: { fingerprint: undefined } };
  const bytes = await file.bytes();
  if (!bytes.ok) return { isTaken: true };
  const fingerprint = await fingerprintOf(bytes.value);
  return { isTaken: bytes.value.length > 0, bytes: bytes.value, standing: { fingerprint } };
}

/** What a summary or filled form is recognised with. */
export interface ReportedFileOptions {
  /** The plan's own workbook, if it is no bundled plan. */
  readonly plan?: string;
  /** Units that are in no bundled list. */
  readonly units?: string;
}

/** Returns the input of a report from a file, or a sentence that explains the failure. */
async function reportedFile(
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

/** Returns the bundled plans and lists, and the named ones. */
export async function knownTo(
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
