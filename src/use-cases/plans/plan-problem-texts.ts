import type { PlanSheetProblem } from "../../sheets/plan/plan-sheet-problem";
import { planSheetMend, planSheetSentence } from "../../sheets/words/plan-sheet-sentences";

/** A problem of a plan's tables in words, with its place. */
export interface PlanProblemText {
  readonly sheet: string;
  readonly cell?: string;
  readonly sentence: string;
  readonly mend: string;
}

/** A mistake in the tables of a plan with its place, and what it is, for whoever puts it into another language. */
export type PlanTableProblem = PlanSheetProblem;
export type PlanTableFault = PlanSheetProblem["fault"];

/** The words of one language for mistakes in the tables of a plan. */
export interface PlanProblemLanguage {
  readonly sentence: (problem: PlanTableProblem) => string;
  readonly mend: (problem: PlanTableProblem) => string;
}

const VIETNAMESE: PlanProblemLanguage = { sentence: planSheetSentence, mend: planSheetMend };

/** The problems in words: those of the tables themselves unless another language is given. */
export const planProblemTexts = (
  problems: readonly PlanSheetProblem[],
  language: PlanProblemLanguage = VIETNAMESE,
): readonly PlanProblemText[] =>
  problems.map((problem) => ({
    sheet: problem.sheet,
    ...(problem.cell !== undefined && { cell: problem.cell }),
    sentence: language.sentence(problem),
    mend: language.mend(problem),
  }));
