import { refuse } from "../output/refuse";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { separateSlipSentence } from "../../forms/words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { commandLineWords as words } from "../words/command-line-words";
import { mendingCommandWords as mending } from "../words/mending-command-words";
import { checkFiles } from "../../desk/checking";
import { readInTurn, levelLookup } from "../../desk/received";
import { sortedByName } from "../../recognise/own-form";
import type { ReceivedFile } from "../../workbook/files";
import {
  type ReturnCase,
  returnCases,
  returnCasesOfRound,
  isReturnMessages,
  returnMessagesText,
  returnSlips,
  type ReturnSlip,
} from "../../desk/mending";
import { checkReadings } from "../../desk/roll-up";
import { knownForms } from "./check-command";
import { checkedCopies } from "./checked-copies";
import { choose } from "../options/choose";
import { comparison, type ComparisonOptions } from "../options/comparison";
import { fileProgress } from "../output/file-progress";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { flag, list, nullable, object, text } from "../output/shape";
import { isDay } from "../options/is-day";
import type { AreaOptions } from "../options/said-areas";
import { saveOverFilled } from "../output/over-filled";
import { replaceable, type ReplaceOption } from "../output/replaceable";
import { save } from "../output/save";

export interface ReturnOptions
  extends ComparisonOptions, ReplaceOption, Partial<Pick<AreaOptions, "form" | "area">> {
  readonly out: string;
  readonly plan?: string;
  readonly round?: string;
  readonly units?: string;
  readonly by?: string;
  readonly warnings?: true;
}

/** Name of the file with all messages. */
const MESSAGES = "tin-nhan.txt";

/** Writes a return slip for every report with errors, and the messages to send with them. */
export async function returnCommand(
  paths: readonly string[],
  options: ReturnOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const { by, out } = options;
  if (by !== undefined && !isDay(by)) return refuse(mending.notADay(by), host);
  const files = await host.filesAt(paths);
  if (!files.ok) return refuse(words.noSuchPath(files.failure.path), host);
  const cases = await casesOf(sortedByName(files.value), options, host);
  if (!cases.ok) return refuse(cases.failure, host);
  const returned = cases.value;
  const slips: ReturnSlip[] = [];
  const { workbooks, clock } = host;
  const making = { workbooks, patch: workbooks.patch, clock, resendBy: by };
  for await (const slip of returnSlips(returned, files.value, making)) {
    const path = `${out}/${slip.fileName}`;
    const written =
      slip.separate === undefined
        ? mending.slipWritten(slip.file, path)
        : mending.separateSlipWritten(slip.file, path, separateSlipSentence(slip.separate));
    if ((await saveOverFilled(path, slip.bytes, written, options, host)) !== 0) return 2;
    slips.push(slip);
  }
  printResult(returnDocument, { document: () => ({ returned: slips.map(slipJson(out)) }) }, host);
  if (slips.length === 0) {
    host.tell(mending.nothingToReturn);
    return 0;
  }
  const path = `${out}/${MESSAGES}`;
  const standing = await replaceable(
    path,
    {
      isOurs: isReturnMessages,
      isForced: options.replace === true,
      refusal: words.standsThere(path, words.messages),
    },
    host,
  );
  if (!standing.ok) return refuse(standing.failure, host);
  const text = new TextEncoder().encode(returnMessagesText(slips));
  const written = mending.messagesWritten(slips.length, path);
  if ((await save(path, text, written, host, standing.value)) !== 0) return 2;
  const isWrong = returned.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return isWrong ? 1 : 0;
}

/** The document of `return`; `isSeparate`: the report cannot be written into, the slip is a new file. */
export const returnDocument = object({
  returned: list(
    object({ file: text, unit: nullable(text), slip: text, isSeparate: flag, subject: text, body: text }),
  ),
});

const slipJson =
  (folder: string) =>
  ({ file, unit, fileName, separate, message }: ReturnSlip) => ({
    ...{ file, unit: unit?.code ?? null, slip: `${folder}/${fileName}` },
    ...{ isSeparate: separate !== undefined, subject: message.subject, body: message.body },
  });

/**
 * Checks the files as a roll-up of the named round does; without a round, each file by the round it states.
 */
async function casesOf(
  files: readonly ReceivedFile[],
  options: ReturnOptions,
  host: CommandHost,
): Promise<Outcome<readonly ReturnCase[], string>> {
  const { plan, round, units, form, area } = options;
  const returnedFor = options.warnings ? "warnings" : "errors";
  const progress = fileProgress(host);
  if (form !== undefined) {
    if (plan !== undefined) return fail(blankWords.notBoth);
    const copies = await checkedCopies({ ...options, form, area }, files, host);
    return copies.ok
      ? succeed(returnCases(copies.value.checked, returnedFor, copies.value.knowledge))
      : copies;
  }
  if (plan !== undefined && round !== undefined) {
    const choice = await choose({ plan, round, units }, host);
    if (!choice.ok) return choice;
    const compared = await comparison(options, [choice.value.plan], host);
    if (!compared.ok) return compared;
    const { plans, registry, registries } = choice.value;
    const levelOf = levelLookup([registry, ...registries]);
    const readings = await readInTurn(host.workbooks, { plans, levelOf })(files, progress);
    if (readings === undefined) throw new Error("reading was cancelled, though nobody can cancel it here");
    const { earlierOf, decisions, explanations } = compared.value;
    const subject = { ...choice.value, earlier: earlierOf(choice.value.plan), decisions, explanations };
    return succeed(returnCasesOfRound(choice.value, checkReadings(subject, readings), returnedFor));
  }
  const knowledge = await knownForms({ plan, units }, host);
  if (!knowledge.ok) return knowledge;
  const compared = await comparison(options, knowledge.value.plans, host);
  if (!compared.ok) return compared;
  const known = { ...knowledge.value, ...compared.value };
  const checked = await checkFiles({ files, ...known, progress }, host.workbooks);
  return succeed(returnCases(checked, returnedFor, knowledge.value));
}
