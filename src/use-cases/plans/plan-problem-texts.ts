import { planProblemText } from "../../sheets/plan/plan-problem-text";
import type { PlanSheetProblem } from "../../sheets/plan/plan-sheet-problem";
import type { PlanProblemLanguage } from "../../sheets/plan/words/fault-words";

export type {
  FaultWords,
  PartWords,
  PlanProblemLanguage,
  ProblemWords,
} from "../../sheets/plan/words/fault-words";
export type { TableFault, UnsoundPlan } from "../../sheets/plan/plan-sheet-problem";

/** A problem of a plan's tables in words, with its place. */
export interface PlanProblemText {
  readonly sheet: string;
  readonly cell?: string;
  readonly sentence: string;
  readonly mend: string;
}

/** A mistake in the tables of a plan with its place, for whoever puts it into another language. */
export type PlanTableProblem = PlanSheetProblem;

/** The problems in words: those of the tables themselves unless another language is given. */
export const planProblemTexts = (
  problems: readonly PlanSheetProblem[],
  language?: PlanProblemLanguage,
): readonly PlanProblemText[] =>
  problems.map((problem) => ({
    sheet: problem.sheet,
    cell: problem.cell,
    ...planProblemText(problem, language),
  }));
