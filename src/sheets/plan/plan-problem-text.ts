import { planTable } from "./plan-tables";
import type { PlanSheetFault, PlanSheetProblem } from "./plan-sheet-problem";
import type { PlanProblemLanguage, ProblemWords, TableTerms } from "./words/fault-words";
import { CHOICES } from "./words/plan-choices";
import { viPlanProblems } from "./words/vi-plan-problems";

const TERMS: TableTerms = {
  sheetOf: (part) => planTable(part === "column" ? "register" : part).sheet,
  typeWord: (type) => CHOICES.ELEMENT_TYPES[type][0],
};

type FaultsByKind = { readonly [K in PlanSheetFault["kind"]]: Extract<PlanSheetFault, { readonly kind: K }> };

const wordsOf = <K extends PlanSheetFault["kind"]>(
  { faults }: PlanProblemLanguage,
  kind: K,
  fault: FaultsByKind[K],
): ProblemWords => faults[kind](fault, TERMS);

/** A problem of a plan's tables as a sentence that begins with its cell; the sheet is shown beside it. And how to mend it. */
export function planProblemText(
  { cell, heading, fault }: PlanSheetProblem,
  language: PlanProblemLanguage = viPlanProblems,
): { readonly sentence: string; readonly mend: string } {
  const { wrong, mend } = wordsOf(language, fault.kind, fault);
  const sentence =
    cell === undefined
      ? wrong.charAt(0).toLocaleUpperCase("vi") + wrong.slice(1)
      : `${language.place(cell, heading)}: ${wrong}`;
  return { sentence: `${sentence}.`, mend };
}
