import { fail, succeed, type Outcome } from "../../domain/outcome";
import { localDay } from "../../domain/dates/local-moment";
import { findRound } from "../../domain/plan/plan";
import { isUnfinished } from "../../domain/roll-up/completeness";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { deskCommandWords as deskWords } from "../../ui/words/commands/desk-command-words";
import type { RollUpFailure, RollUpRequest } from "../../use-cases/roll-up/roll-up-files";
import { reminders } from "../../use-cases/open-summary/reminders";
import { rollUpFiles } from "../../use-cases/roll-up/roll-up-files";
import { choose } from "../options/choose";
import { comparison } from "../options/comparison";
import { confirmedMatches } from "../options/confirmed-matches";
import { continuing, summaryOfPlan } from "../options/continuing";
import { fileProgress } from "../output/file-progress";
import { formReaderOf } from "../options/form-reader-of";
import type { CommandHost } from "../output/host";
import { rollUpJson } from "./roll-up-json";
import { completenessLines, rollUpReport } from "./roll-up-report";
import type { CommonOptions, RollUpSubjectOf } from "./rolled-up";

export interface PlanOptions extends CommonOptions {
  readonly plan: string;
  readonly round: string;
}

/** Filled forms of a round of a plan. */
export const rollUpPlan =
  (options: PlanOptions): RollUpSubjectOf =>
  async (paths, requests, host) => {
    const request = await rollUpRequest(paths, options, host);
    if (!request.ok) return request;
    const { subject, registries } = request.value;
    const { plan, round: id, plans, registry } = subject;
    const round = findRound(plan, id);
    if (round === undefined) throw new Error(`round ${id} was chosen, which ${plan.id} does not have`);
    const read = formReaderOf(host, { plans, registries: [...registries, registry] });
    const asked = { ...request.value, requests };
    const rolledUp = await rollUpFiles(asked, host.workbooks, host.clock, read);
    if (!rolledUp.ok) return fail(failureSentence(rolledUp.failure));
    const result = rolledUp.value;
    return succeed({
      plan,
      result,
      received: result.files,
      reminders: (board, when) => reminders(board, { plan, round, office: registry.office, ...when }),
      json: () => rollUpJson(plan, result),
      lacking: () => (isUnfinished(result.summary.completeness) ? completenessLines(result.summary) : []),
      report: () => rollUpReport(plan, result),
    });
  };

/** Everything the options name, read and understood; or the sentence that says what is not. */
async function rollUpRequest(
  paths: readonly string[],
  options: PlanOptions,
  host: CommandHost,
): Promise<Outcome<RollUpRequest, string>> {
  const choice = await choose(options, host);
  if (!choice.ok) return choice;
  const files = await host.filesAt(paths);
  if (!files.ok) return fail(words.noSuchPath(files.failure.path));
  const { registries, ...chosen } = choice.value;
  const { plan, round, registry } = chosen;
  const confirmed = await confirmedMatches(options, registry, host);
  if (!confirmed.ok) return confirmed;
  const compared = await comparison(options, [plan], host);
  if (!compared.ok) return compared;
  const mismatch = compared.value.problemFor({ plan, round, office: registry.office.code });
  if (mismatch !== undefined) return fail(mismatch);
  const before = await continuing(options, summaryOfPlan(choice.value), host);
  if (!before.ok) return before;
  const { earlierOf, totalsOf, decisions, explanations } = compared.value;
  return succeed({
    subject: {
      ...chosen,
      today: localDay(host.clock.today()),
      confirmed: confirmed.value,
      decisions,
      explanations,
      earlier: earlierOf(plan),
      compared: totalsOf(plan),
    },
    registries,
    files: files.value,
    ...(before.value && { continuing: before.value }),
    progress: fileProgress(host),
  });
}

const failureSentence = (failure: RollUpFailure): string =>
  failure.kind === "cancelled" ? words.cancelled : deskWords.notWritten(failure.reason);
