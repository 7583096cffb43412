import { keepOwnWords } from "../../documents/keeping/own-words";
import type { TextDocument } from "../../documents/document";
import { plainText } from "../../documents/plain-text";
import { officeReport } from "../../documents/report/office-report";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import { standardPlans } from "../../plans/standard-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { rejectionSentence } from "../../sheets/words/findings/rejection-sentences";
import { commandLineWords } from "../../ui/words/commands/command-line-words";
import { reportCommandWords as words } from "../../ui/words/commands/report-command-words";
import { reportOfFile } from "../../use-cases/reporting/report-of-file";
import type { PlanChoices } from "../../use-cases/plans/plan-choices";
import { fingerprintOf } from "../../use-cases/ports/fingerprint-of";
import type { Standing } from "../../use-cases/ports/ports";
import { chooseRegistry } from "../options/choose";
import { choosePlan } from "../options/plan-choice";
import type { CommandHost, ExitCode } from "../output/host";
import type { ReplaceOption } from "../output/replaceable";
import { save } from "../output/save";

export interface ReportOptions extends ReplaceOption {
  readonly out: string;
  /** The plan's own workbook, where it is no bundled one. */
  readonly plan?: string;
  /** Units that no bundled list has. */
  readonly units?: string;
}

/** Writes the report of a summary, or of a filled form, as a Word file or as text. */
export async function reportCommand(
  path: string,
  options: ReportOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const isWord = /\.docx$/i.test(options.out);
  const made =
    isWord || /\.txt$/i.test(options.out)
      ? await reportAt(path, options, host)
      : fail(words.neitherWordNorText(options.out));
  if (!made.ok) return refused(made.failure, host);
  const there = await standing(options.out, host);
  const before = there.bytes && host.documents.read(there.bytes);
  const isOurs = isWord && before?.ok === true && before.value.some(({ mark }) => mark !== undefined);
  if (there.isTaken && !isOurs && options.replace !== true) return refused(words.notOurs(options.out), host);
  const { document, kept, toReview } = isOurs
    ? keepOwnWords(made.value, before.value)
    : { document: made.value, kept: 0, toReview: [] };
  const bytes = isWord ? await host.documents.write(document) : new TextEncoder().encode(plainText(document));
  const saved = await save(options.out, bytes, words.written(options.out), host, there.standing);
  if (saved !== 0) return saved;
  if (kept > 0) host.tell(words.kept(kept));
  toReview.forEach((text) => host.tell(words.toReview(text)));
  return 0;
}

function refused(sentence: string, host: CommandHost): ExitCode {
  host.tell(sentence);
  return 2;
}

async function reportAt(
  path: string,
  options: ReportOptions,
  host: CommandHost,
): Promise<Outcome<TextDocument, string>> {
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(commandLineWords.noFile(path));
  const knowledge = await knownTo(options, host);
  if (!knowledge.ok) return knowledge;
  const input = await reportOfFile(file, host.workbooks, knowledge.value, host.clock);
  if (input.ok) return succeed(officeReport(input.value));
  const { failure } = input;
  return fail(
    failure.kind === "unknown-summary"
      ? words.unknownSummary(path)
      : words.unreadable(path, rejectionSentence(failure.rejection)),
  );
}

/** The bundled plans and lists, and those that are named. */
async function knownTo(
  { plan, units }: ReportOptions,
  host: CommandHost,
): Promise<Outcome<PlanChoices, string>> {
  const chosen =
    plan === undefined
      ? succeed({ plans: standardPlans, registries: unitRegistries })
      : await choosePlan(plan, host);
  if (!chosen.ok || units === undefined) return chosen;
  const { plans, registries } = chosen.value;
  const levels = plans.flatMap((each) => each.levels);
  const sectors = plans.flatMap((each) => each.sectors);
  const registry = await chooseRegistry(units, { levels, sectors }, registries, host);
  return registry.ok ? succeed({ plans, registries: [registry.value, ...registries] }) : registry;
}

/** What stands where the report is to be saved. */
async function standing(
  path: string,
  host: CommandHost,
): Promise<{ readonly isTaken: boolean; readonly bytes?: Uint8Array; readonly standing?: Standing }> {
  const there = await host.filesAt([path]);
  const file = there.ok ? there.value.find(({ name }) => name === path) : undefined;
  if (file === undefined) return { isTaken: false, standing: { fingerprint: undefined } };
  const bytes = await file.bytes();
  if (!bytes.ok) return { isTaken: true };
  const fingerprint = await fingerprintOf(bytes.value);
  return { isTaken: bytes.value.length > 0, bytes: bytes.value, standing: { fingerprint } };
}
