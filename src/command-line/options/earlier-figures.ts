import { succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import { earlierSummaryIn, roundFigures } from "../../desk/continuing";
import type { RoundFigures } from "../../model/board";
import type { CommandHost } from "../output/host";
import { commandLineWords as words } from "../words/command-line-words";
import { readSummary } from "./comparison";

/**
 * Returns the units' figures of the previous round from the summary named by --previous, or a sentence that
 * explains the failure. States if forms of the plan take nothing from it.
 */
export async function earlierFigures(
  path: string | undefined,
  plan: Plan,
  host: CommandHost,
): Promise<Outcome<RoundFigures | undefined, string>> {
  if (path === undefined) return succeed(undefined);
  const workbook = await readSummary(path, [plan], host);
  if (!workbook.ok) return workbook;
  const takesFigures = plan.elements.some(
    ({ continues, isAssigned }) => continues !== undefined || isAssigned === true,
  );
  if (!takesFigures) host.tell(words.nothingContinued);
  const earlier = earlierSummaryIn(workbook.value, plan);
  return succeed(earlier && roundFigures(earlier));
}
