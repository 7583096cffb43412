import { planProblemText, type PlanSheetProblem, type PlanFileFailure } from "../../planbook/office-plan";
import { rejectionSentence } from "../../forms/finding-words";
import { planCommandWords as words } from "../words/plan-command-words";

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
