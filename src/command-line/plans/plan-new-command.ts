import { refuse } from "../output/refuse";
import { planCommandWords as words } from "../words/plan-command-words";
import { newPlan } from "../../planbook/office-plan";
import { choosePlan } from "../options/plan-choice";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { count, object, text } from "../output/shape";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";
import { unitsToList } from "./plan-export-command";

export interface PlanNewOptions extends ReplaceOption {
  readonly from: string;
  readonly year: string;
  readonly units?: string;
  readonly out: string;
}

/** Renews a plan for another year as a workbook of tables, with the units that report then. */
export async function planNewCommand(options: PlanNewOptions, host: CommandHost): Promise<ExitCode> {
  if (!/^(19|20)\d{2}$/.test(options.year)) return refuse(words.badYear(options.year), host);
  const chosen = await choosePlan(options.from, host);
  if (!chosen.ok) return refuse(chosen.failure, host);
  const { plan, registries } = chosen.value;
  const listed = await unitsToList(chosen.value, options.units, host);
  if (!listed.ok) return refuse(listed.failure, host);
  const made = newPlan({ plan, registry: listed.value }, Number(options.year), registries, host.clock);
  if (!made.ok) {
    return refuse(made.failure.kind === "same-year" ? words.sameYear(options.year) : words.noRounds, host);
  }
  const { drawing, title, questions, renewals } = made.value;
  const said = words.renewed(title, options.out, questions, renewals);
  printResult(planNewDocument, { document: () => ({ title, questions, changes: renewals }) }, host);
  return saveOverFilled(options.out, host.workbooks.write(drawing), said, options, host);
}

/** The document of `plan new`: numbers of open questions and of changed cells. */
export const planNewDocument = object({ title: text, questions: count, changes: count });
