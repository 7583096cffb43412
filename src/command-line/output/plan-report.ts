import { planProblemText, type PlanSheetProblem, type PlanFileFailure } from "../../planbook/office-plan";
import { rejectionSentence } from "../../forms/finding-words";
import { planCommandWords as words } from "../words/plan-command-words";

/** Returns each problem of a plan's tables with its place and remedy. */
export const planProblemLines = (problems: readonly PlanSheetProblem[]): readonly string[] =>
  problems.map((problem) => {
    const { sentence, mend } = planProblemText(problem);
    return words.problem(problem.sheet, sentence, mend);
  });

/**
 * Explains why a file contains no valid plan. `intro`: the consequence for the command, if there are problems
 * to list.
 */
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
