import { deskCommandWords as deskWords } from "../../ui/words/commands/desk-command-words";
import { ownFormCommandWords as ownWords } from "../../ui/words/commands/own-form-command-words";
import type { CommandHost, ExitCode } from "../output/host";
import { ownFormCommand, type OwnFormOptions } from "../own-form/own-form-command";
import { outProblem } from "../options/out-problem";
import { rollUpPlan, type RollUpOptions } from "./roll-up-plan";

/** As the command line gives it: a plan and a round, or an own form. */
export type RollUpChoice = Omit<RollUpOptions, "plan" | "round"> &
  Partial<Pick<RollUpOptions, "plan" | "round">> &
  Partial<Pick<OwnFormOptions, "form" | "areas" | "due">>;

/** Rolls up forms of a plan, or copies of an own form. */
export async function rollUpCommand(
  paths: readonly string[],
  { plan, round, form, areas, due, ...options }: RollUpChoice,
  host: CommandHost,
): Promise<ExitCode> {
  const refuse = (sentence: string): ExitCode => {
    host.tell(sentence);
    return 2;
  };
  if (paths.length === 0 && options.from === undefined) return refuse(deskWords.noPaths);
  const misnamed = outProblem(options.out);
  if (misnamed !== undefined) return refuse(misnamed);
  if (form !== undefined) {
    if (plan !== undefined || round !== undefined) return refuse(ownWords.notBoth);
    const own = { ...(areas === undefined ? {} : { areas }), ...(due === undefined ? {} : { due }) };
    return ownFormCommand(paths, { ...options, form, ...own }, host);
  }
  if (areas !== undefined) return refuse(ownWords.areasNeedForm);
  if (due !== undefined) return refuse(ownWords.dueNeedsForm);
  if (plan === undefined || round === undefined) return refuse(ownWords.planOrForm);
  return rollUpPlan(paths, { ...options, plan, round }, host);
}
