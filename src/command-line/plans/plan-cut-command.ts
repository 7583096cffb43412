import { refuse } from "../output/refuse";
import type { IndicatorCode } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Indicator } from "../../model/plan";
import { withoutIndicators } from "../../planbook/plan-edits";
import { planCutWords as words } from "../words/plan-cut-words";
import { planDrawing } from "../../planbook/office-plan";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { count, list, object, text } from "../output/shape";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";
import { choosePlan } from "../options/plan-choice";
import { unitsToList } from "./plan-export-command";

export interface PlanCutOptions extends ReplaceOption {
  readonly without?: string;
  readonly only?: string;
  readonly units?: string;
  readonly out?: string;
}

/**
 * Removes targets from a plan, with everything that only they need. Prints all removals first; without an
 * output file it only prints.
 */
export async function planCutCommand(
  idOrFile: string,
  options: PlanCutOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const chosen = await choosePlan(idOrFile, host);
  if (!chosen.ok) return refuse(chosen.failure, host);
  const { plan } = chosen.value;
  const out = targetsOut(plan.indicators, options);
  if (!out.ok) return refuse(out.failure, host);
  const registry = await unitsToList(chosen.value, options.units, host);
  if (!registry.ok) return refuse(registry.failure, host);
  const { plan: shorter, taken } = withoutIndicators(plan, new Set(out.value));
  printResult(
    planCutDocument,
    { document: () => ({ plan: shorter.id, removed: taken }), text: () => `${words.taken(taken)}\n` },
    host,
  );
  if (options.out === undefined) return 0;
  const drawing = planDrawing({ plan: shorter, registry: registry.value }, host.clock);
  const message = words.written(shorter.indicators.length, options.out);
  return saveOverFilled(options.out, host.workbooks.write(drawing), message, options, host);
}

/** The document of `plan cut`: what is removed, by its codes, or in numbers if it has none. */
export const planCutDocument = object({
  plan: text,
  removed: object({
    ...{ indicators: list(text), elements: list(text), registers: list(text), sections: list(text) },
    ...{ checks: count, assignments: count, criteria: count, reports: count },
  }),
});

/** Returns the targets to remove, given as such or by those to keep. */
function targetsOut(
  indicators: readonly Indicator[],
  { without, only }: PlanCutOptions,
): Outcome<readonly IndicatorCode[], string> {
  if ((without === undefined) === (only === undefined)) return fail(words.oneOfBoth);
  const named = (without ?? only ?? "").split(",").map((code) => code.trim());
  const codes = indicators.map(({ code }) => code);
  const unknown = named.filter((code) => !codes.some((known) => known === code));
  if (unknown.length > 0) return fail(words.unknown(unknown, codes));
  const out = codes.filter((code) => named.includes(code) === (without !== undefined));
  return out.length === codes.length ? fail(words.nothingLeft) : succeed(out);
}
