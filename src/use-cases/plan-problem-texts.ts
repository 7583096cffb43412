import type { PlanSheetProblem } from "../sheets/plan/plan-sheet-problem";
import { planSheetMend, planSheetSentence } from "../sheets/words/plan-sheet-sentences";

/** A problem of a plan's tables in words, with its place. */
export interface PlanProblemText {
  readonly sheet: string;
  readonly cell?: string;
  readonly sentence: string;
  readonly mend: string;
}

/** The problems in the language of the tables they are about. */
export const planProblemTexts = (problems: readonly PlanSheetProblem[]): readonly PlanProblemText[] =>
  problems.map((problem) => ({
    sheet: problem.sheet,
    ...(problem.cell !== undefined && { cell: problem.cell }),
    sentence: planSheetSentence(problem),
    mend: planSheetMend(problem),
  }));
