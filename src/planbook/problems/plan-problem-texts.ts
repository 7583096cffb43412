import { planProblemText } from "./plan-problem-text";
import type { PlanSheetProblem } from "../codec/plan-sheet-problem";
import type { LeftOver } from "../reading/left-over";
import { leftOverWords } from "./left-over-words";

/** A problem of a plan's tables in words, with its place. */
export interface PlanProblemText {
  readonly sheet: string;
  readonly cell?: string;
  readonly sentence: string;
  readonly mend: string;
}

/** A mistake in the tables of a plan with its place. */
export type PlanTableProblem = PlanSheetProblem;

/** Mistakes in the tables of a plan, in words. */
export const planProblemTexts = (problems: readonly PlanSheetProblem[]): readonly PlanProblemText[] =>
  problems.map((problem) => ({
    sheet: problem.sheet,
    cell: problem.cell,
    ...planProblemText(problem),
  }));

const MOST_SHOWN = 80;
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

/** Said once for all the cells in which the same is to be done, at the first of them. */
const GATHERED: ReadonlySet<LeftOver["kind"]> = new Set(["to-replace", "district", "ended-unit"]);

/** What an older plan left behind, in words, each with its place. */
export function leftOverTexts(left: readonly LeftOver[]): readonly PlanProblemText[] {
  const alike = ({ kind }: LeftOver): readonly LeftOver[] => left.filter((other) => other.kind === kind);
  return left
    .filter((each) => !GATHERED.has(each.kind) || each === alike(each)[0])
    .map((each) => {
      const cells = GATHERED.has(each.kind) ? alike(each).length : 1;
      const { wrong, mend } = leftOverWords({ ...each, found: shortened(each.found) }, cells);
      return { sheet: each.sheet, cell: each.cell, sentence: wrong, mend };
    });
}
