import { refuse } from "../output/refuse";
import { commandLineWords as words } from "../words/command-line-words";
import { deskCommandWords as deskWords } from "../words/desk-command-words";
import { foundWords } from "../words/found-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { closingRequest, deskRequests } from "../options/desk-options";
import { isReceived } from "../options/is-received";
import type { StandardOptions } from "../options/standard-options";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import type { ReplaceOption } from "../output/replaceable";
import { either } from "../output/shape";
import { save } from "../output/save";
import { isUnfinished } from "../../model/roll-up";
import { type SourceFile, filesCalled, type RejectedFile } from "../../model/finding";
import {
  rollUpFiles,
  type RollUpFailure,
  type RollUpResult,
  nobodyCounts,
  type RollUpSubject,
} from "../../desk/roll-up";
import { underCodes } from "../../desk/continuing";
import { alreadyRead } from "../../desk/received";
import { formReaderOf, readingHeld } from "../options/form-reader-of";
import { factsProblem, saveFacts } from "./facts-file";
import { remindersProblem, saveReminders } from "./reminders-file";
import { blankFormRequest, type BlankFormOptions } from "./blank-form-request";
import type { CommonOptions, RequestOf } from "./common-options";
import { foundRequest } from "./found-request";
import { rollUpDocuments } from "./roll-up-document";
import { rollUpJson } from "./roll-up-json";
import { completenessLines, rollUpReport } from "./roll-up-report";
import { rollUpStanding, type RollUpStanding } from "./roll-up-standing";
import { foldName } from "../../base/text";

/** The command-line options: a plan and a round, a blank form, or neither if the files name them. */
export type RollUpChoice = CommonOptions &
  ReplaceOption &
  StandardOptions &
  Partial<Pick<BlankFormOptions, "form" | "areas" | "area" | "due">>;

interface RolledUp {
  readonly subject: RollUpSubject;
  readonly result: RollUpResult;
}

/** Rolls up forms of a plan, or copies of a blank form; prints the result only after the summary is saved. */
export async function rollUpCommand(
  paths: readonly string[],
  options: RollUpChoice,
  host: CommandHost,
): Promise<ExitCode> {
  const standing = await rollUpStanding(options, host);
  if (!standing.ok) return refuse(standing.failure, host);
  const done = await rolledUp(paths, options, host);
  if (!done.ok) return refuse(done.failure, host);
  const { subject, result } = done.value;
  const isEmpty = nobodyCounts(result);
  if (isEmpty) host.tell(foundWords.nobody(result.summary.completeness.expected.length));
  // Reminders before the deadline may go out while nothing has been received.
  const write = isEmpty ? saveReminders : saveAll;
  if ((await write(options, done.value, standing.value, host)) !== 0) return 2;
  unmetMatches(options.match ?? [], result.rejected).forEach((sentence) => host.tell(sentence));
  const strangers = unknownBefore(subject, result);
  if (strangers.length > 0) host.tell(blankWords.unknownBefore(strangers));
  // The report for people has these lines itself.
  if (host.answer !== undefined && isUnfinished(result.summary.completeness)) {
    completenessLines(result.summary).forEach((sentence) => host.tell(sentence));
  }
  printResult(
    either(...rollUpDocuments),
    { document: () => rollUpJson(subject, result), text: () => rollUpReport(subject, result) },
    host,
  );
  if (isEmpty) return 2;
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function saveAll(
  options: RollUpChoice,
  done: RolledUp,
  standing: RollUpStanding,
  host: CommandHost,
): Promise<ExitCode> {
  const { subject, result } = done;
  const { out } = options;
  const saved = await save(out, result.workbook, words.summaryWritten(out), host, standing.out);
  if (saved !== 0) return saved;
  if ((await saveFacts(options, subject, result, standing.facts, host)) !== 0) return 2;
  return saveReminders(options, done, standing, host);
}

async function rolledUp(
  paths: readonly string[],
  options: RollUpChoice,
  host: CommandHost,
): Promise<Outcome<RolledUp, string>> {
  if (paths.length === 0 && options.from === undefined) return fail(deskWords.noPaths);
  const misnamed = outProblem(options.out);
  if (misnamed !== undefined) return fail(misnamed);
  const requestOf = requestFor(options);
  if (!requestOf.ok) return requestOf;
  const problem = factsProblem(options, host) ?? remindersProblem(options);
  if (problem !== undefined) return fail(problem);
  const requests = deskRequests(options);
  if (!requests.ok) return requests;
  const closing = closingRequest(options);
  if (!closing.ok) return closing;
  const request = await requestOf.value(paths, host);
  if (!request.ok) return request;
  const { subject, registries } = request.value;
  const { plans, registry, blank } = subject;
  const { copies, readings = new Map(), readFor = 0 } = request.value;
  const reading = copies === undefined ? host : readingHeld(host, copies);
  const { workbooks } = reading;
  const reader = formReaderOf(reading, { plans, registries: [...registries, registry] }, blank);
  const asked = { ...request.value, requests: requests.value, closing: closing.value };
  const done = await rollUpFiles(asked, workbooks, host.clock, alreadyRead(readings, reader));
  if (!done.ok) return fail(failureSentence(done.failure, options));
  const { timings } = done.value;
  const result = { ...done.value, timings: { ...timings, read: timings.read + readFor } };
  if (await isReceived(options, countableFiles(result), host))
    return fail(deskWords.overReceived(options.out));
  return succeed({ subject, result });
}

/** Returns the names of senders that the summary of the round before does not have: nothing was compared. */
function unknownBefore({ blank, earlier }: RollUpSubject, { summary }: RollUpResult): readonly string[] {
  if (blank === undefined || earlier === undefined) return [];
  const senders = summary.units.filter(({ code }) => summary.submissions.has(code));
  const [before] = underCodes(earlier, senders).previous;
  return before === undefined
    ? []
    : senders.flatMap(({ code, name }) => (before.figures.has(code) ? [] : name));
}

/** Excludes the office's own summary, which the next one may replace. */
function countableFiles({ files, rejected }: RollUpResult): readonly SourceFile[] {
  const own = rejected.filter(({ rejection }) => rejection.kind === "own-summary");
  return files.filter(({ file }) => own.every((each) => each.file !== file));
}

function failureSentence(failure: RollUpFailure, { form = "", from = "" }: RollUpChoice): string {
  switch (failure.kind) {
    case "cancelled":
      return words.cancelled;
    case "not-written":
      return deskWords.notWritten(failure.reason);
    case "closed":
      return deskWords.closed(from, failure.stamp);
    case "not-closed":
      return deskWords.notClosed(from);
    case "not-filled":
      return form === "" && failure.failure.kind === "too-large"
        ? deskWords.tooLong
        : blankWords.notFilled(form, failure.failure);
  }
}

/** Returns the subject of the roll-up; fails if the options name both. */
function requestFor({ form, areas, area, due, ...options }: RollUpChoice): Outcome<RequestOf, string> {
  if (form !== undefined) {
    const { plan, round, standard, period } = options;
    return [plan, round, standard, period].every((option) => option === undefined)
      ? succeed(blankFormRequest({ ...options, form, areas, area, due }))
      : fail(blankWords.notBoth);
  }
  if (areas !== undefined || area !== undefined) return fail(blankWords.areasNeedForm);
  return succeed(foundRequest({ ...options, due }));
}

/**
 * Returns why a workbook cannot be saved under a name, before anything is read: Excel refuses content that
 * contradicts the extension.
 */
export const outProblem = (path: string): string | undefined =>
  /\.xlsx$/i.test(path) ? undefined : words.notXlsx(path);

/**
 * Returns a sentence for each --match about files that an earlier run rejected and that are not among the
 * inputs: they cannot be read again. The text appears on the form and is quoted in the earlier rejection, or
 * is the name of the file.
 */
export function unmetMatches(match: readonly string[], rejected: readonly RejectedFile[]): readonly string[] {
  const open = rejected.flatMap(({ file, rejection }) =>
    rejection.kind === "kept" && rejection.was === "unknown-unit"
      ? [{ file, sentence: rejection.sentence }]
      : [],
  );
  return match.flatMap((option) => {
    const text = option.slice(0, option.lastIndexOf("=")).trim();
    return open
      .filter((each) => filesCalled(text, [each]).length > 0 || isQuoted(text, each.sentence))
      .map(({ file }) => words.matchNeedsFile(text, file));
  });
}

const isQuoted = (text: string, sentence: string): boolean =>
  text !== "" && `-${foldName(sentence)}-`.includes(`-${foldName(text)}-`);
