import { planProblemText } from "../../sheets/plan/plan-problem-text";
import type { PlanSheetProblem } from "../../sheets/plan/plan-sheet-problem";
import type { LeftOver } from "../../sheets/plan/left-over";
import { viPlanProblems } from "../../sheets/plan/words/vi-plan-problems";
import type { PlanProblemLanguage } from "../../sheets/plan/words/fault-words";

export { planProblems } from "../../sheets/plan/plan-problems";
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

const MOST_SHOWN = 80;
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

/** Said once for all the cells in which the same is to be done, at the first of them. */
const GATHERED: ReadonlySet<LeftOver["kind"]> = new Set(["to-replace", "district", "ended-unit"]);

/** What an older plan left behind, in words, each with its place. */
export function leftOverTexts(
  left: readonly LeftOver[],
  language: PlanProblemLanguage = viPlanProblems,
): readonly PlanProblemText[] {
  const alike = ({ kind }: LeftOver): readonly LeftOver[] => left.filter((other) => other.kind === kind);
  return left
    .filter((each) => !GATHERED.has(each.kind) || each === alike(each)[0])
    .map((each) => {
      const cells = GATHERED.has(each.kind) ? alike(each).length : 1;
      const { wrong, mend } = language.leftOver({ ...each, found: shortened(each.found) }, cells);
      return { sheet: each.sheet, cell: each.cell, sentence: wrong, mend };
    });
}
