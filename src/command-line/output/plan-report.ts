import { planProblemText } from "../../planbook/office-plan/plan-problem-text";
import type { PlanSheetProblem } from "../../planbook/codec/plan-sheet-problem";
import { rejectionSentence } from "../../forms/words/findings/rejection-sentences";
import { planCommandWords as words } from "../words/plan-command-words";
import type { PlanFileFailure } from "../../planbook/office-plan/plan-from-file";

/** Each problem of a plan's tables with its place and how to mend it. */
export const planProblemLines = (problems: readonly PlanSheetProblem[]): readonly string[] =>
  problems.map((problem) => {
    const { sentence, mend } = planProblemText(problem);
    return words.problem(problem.sheet, sentence, mend);
  });

/** Why a file gives no plan. `intro`: what that means for the command, where there are problems to list. */
export function planFailureReport(file: string, failure: PlanFileFailure, intro?: string): string {
  switch (failure.kind) {
    case "no-plan":
      return words.noPlan(file);
    case "plan-problems": {
      const { problems } = failure;
      const lines = [words.problems(file, problems.length), ...planProblemLines(problems)];
      return [...(intro === undefined ? [] : [intro]), ...lines].join("\n");
    }
    default:
      return words.unreadable(file, rejectionSentence(failure));
  }
}
