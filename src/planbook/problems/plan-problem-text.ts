import { planTable } from "../tables/plan-tables";
import type { PlanSheetFault, PlanSheetProblem } from "../codec/plan-sheet-problem";
import type { FaultWords, ProblemWords, TableTerms } from "./fault-words";
import { CHOICES } from "../words/plan-choices";
import { placeWords, tableFaultWords } from "./table-fault-words";
import { unsoundPlanWords } from "./unsound-plan-words";

const TERMS: TableTerms = {
  sheetOf: (part) => planTable(part === "column" ? "register" : part).sheet,
  typeWord: (type) => CHOICES.ELEMENT_TYPES[type][0],
};

type FaultsByKind = { readonly [K in PlanSheetFault["kind"]]: Extract<PlanSheetFault, { readonly kind: K }> };

const FAULT_WORDS: FaultWords<PlanSheetFault> = { ...tableFaultWords, ...unsoundPlanWords };

const wordsOf = <K extends PlanSheetFault["kind"]>(kind: K, fault: FaultsByKind[K]): ProblemWords =>
  FAULT_WORDS[kind](fault, TERMS);

/** A problem of a plan's tables as a sentence that begins with its cell; the sheet is shown beside it. And how to mend it. */
export function planProblemText({ cell, heading, fault }: PlanSheetProblem): {
  readonly sentence: string;
  readonly mend: string;
} {
  const { wrong, mend } = wordsOf(fault.kind, fault);
  const sentence =
    cell === undefined
      ? wrong.charAt(0).toLocaleUpperCase("vi") + wrong.slice(1)
      : `${placeWords(cell, heading)}: ${wrong}`;
  return { sentence: `${sentence}.`, mend };
}
