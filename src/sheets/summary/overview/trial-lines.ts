import { trialResults } from "../../../domain/trials/trial-results";
import type { DrawnCell } from "../../drawing";
import { textCell } from "../../drawn-cells";
import { checkText } from "../../plan/check-text";
import { TRIAL_WORDS } from "../../words/findings/trial-words";
import type { SummaryInput } from "../setting/summary-input";
import { FINDINGS } from "../setting/summary-layout";

/** How the checks that are only tried would have done, one a line from `top` on; nothing where none is tried. */
export function trialLines(
  { plan, summary, findings }: Pick<SummaryInput, "plan" | "summary" | "findings">,
  top: number,
): { readonly cells: readonly DrawnCell[]; readonly rows: number } {
  const cells = trialResults(plan, summary, findings).map(({ check, units, of }, index) =>
    textCell(
      top + index,
      FINDINGS.column.unit,
      TRIAL_WORDS.outcome(checkText(check), units.length, of),
      "plain",
    ),
  );
  return { cells, rows: cells.length === 0 ? 0 : cells.length + 1 };
}
