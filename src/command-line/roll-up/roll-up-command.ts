import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { deskCommandWords as deskWords } from "../../ui/words/commands/desk-command-words";
import { blankFormCommandWords as blankWords } from "../../ui/words/commands/blank-form-command-words";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import { deskRequests } from "../options/desk-options";
import { isReceived } from "../options/is-received";
import { outProblem } from "../options/out-problem";
import { unmetMatches } from "../options/unmet-matches";
import type { CommandHost, ExitCode } from "../output/host";
import { printJson } from "../output/print-json";
import type { ReplaceOption } from "../output/replaceable";
import { save } from "../output/save";
import { factsProblem, saveFacts } from "./facts-file";
import { remindersProblem, saveReminders } from "./reminders-file";
import { rollUpBlankFormAt, type BlankFormOptions } from "./roll-up-blank-form";
import { rollUpStanding } from "./roll-up-standing";
import { rollUpPlan, type PlanOptions } from "./roll-up-plan";
import type { CommonOptions, RolledUp, RollUpSubjectOf } from "./rolled-up";

/** As the command line gives it: a plan and a round, or a blank form. */
export type RollUpChoice = CommonOptions &
  ReplaceOption &
  Partial<Pick<PlanOptions, "plan" | "round">> &
  Partial<Pick<BlankFormOptions, "form" | "areas" | "due">>;

/** Rolls up forms of a plan, or copies of a blank form; the result is printed only once the summary is saved. */
export async function rollUpCommand(
  paths: readonly string[],
  options: RollUpChoice,
  host: CommandHost,
): Promise<ExitCode> {
  const standing = await rollUpStanding(options, host);
  if (!standing.ok) {
    host.tell(standing.failure);
    return 2;
  }
  const done = await rolledUp(paths, options, host);
  if (!done.ok) {
    host.tell(done.failure);
    return 2;
  }
  const { plan, result, json, report, lacking } = done.value;
  const saved = await save(
    options.out,
    result.workbook,
    words.summaryWritten(options.out),
    host,
    standing.value.out,
  );
  if (saved !== 0) return saved;
  if ((await saveFacts(options, plan, result, standing.value, host)) !== 0) return 2;
  if ((await saveReminders(options, done.value, standing.value, host)) !== 0) return 2;
  unmetMatches(options.match ?? [], result.rejected).forEach((sentence) => host.tell(sentence));
  if (options.json) {
    lacking?.().forEach((sentence) => host.tell(sentence));
    printJson(json(), host);
  } else host.print(report());
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function rolledUp(
  paths: readonly string[],
  options: RollUpChoice,
  host: CommandHost,
): Promise<Outcome<RolledUp, string>> {
  if (paths.length === 0 && options.from === undefined) return fail(deskWords.noPaths);
  const misnamed = outProblem(options.out);
  if (misnamed !== undefined) return fail(misnamed);
  const rollUp = subjectOf(options);
  if (!rollUp.ok) return rollUp;
  const problem = factsProblem(options) ?? remindersProblem(options);
  if (problem !== undefined) return fail(problem);
  const requests = deskRequests(options);
  if (!requests.ok) return requests;
  const done = await rollUp.value(paths, requests.value, host);
  if (!done.ok) return done;
  return (await isReceived(options, done.value.received, host))
    ? fail(deskWords.overReceived(options.out))
    : done;
}

/** What is to be rolled up; fails where the options name both, or neither. */
function subjectOf({
  plan,
  round,
  form,
  areas,
  due,
  ...options
}: RollUpChoice): Outcome<RollUpSubjectOf, string> {
  if (form !== undefined) {
    return plan === undefined && round === undefined
      ? succeed(rollUpBlankFormAt({ ...options, form, areas, due }))
      : fail(blankWords.notBoth);
  }
  if (areas !== undefined) return fail(blankWords.areasNeedForm);
  if (due !== undefined) return fail(blankWords.dueNeedsForm);
  return plan === undefined || round === undefined
    ? fail(blankWords.planOrForm)
    : succeed(rollUpPlan({ ...options, plan, round }));
}
