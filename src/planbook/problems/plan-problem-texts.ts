import { planTable } from "../tables/plan-tables";
import type { PlanSheetFault, PlanSheetProblem } from "../codec/plan-sheet-problem";
import type { FaultWords, ProblemWords, TableTerms } from "./fault-words";
import { CHOICES } from "../words/plan-choices";
import { placeWords, tableFaultWords } from "./table-fault-words";
import { unsoundPlanWords } from "./unsound-plan-words";
import type { LeftOver } from "../reading/left-over";
import { leftOverWords } from "./left-over-words";

const TERMS: TableTerms = {
  sheetOf: (part) => planTable(part === "column" ? "register" : part).sheet,
  typeWord: (type) => CHOICES.ELEMENT_TYPES[type][0],
};

type FaultsByKind = { readonly [K in PlanSheetFault["kind"]]: Extract<PlanSheetFault, { readonly kind: K }> };

const FAULT_WORDS: FaultWords<PlanSheetFault> = { ...tableFaultWords, ...unsoundPlanWords };

const wordsOf = <K extends PlanSheetFault["kind"]>(kind: K, fault: FaultsByKind[K]): ProblemWords =>
  FAULT_WORDS[kind](fault, TERMS);

/**
 * Returns a problem of a plan's tables as a sentence that begins with its cell, and the remedy; the sheet is
 * shown beside it.
 */
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

/** The text of a table problem, with its place. */
export interface PlanProblemText {
  readonly sheet: string;
  readonly cell?: string;
  readonly sentence: string;
  readonly mend: string;
}

/** A mistake in the tables of a plan with its place. */
export type PlanTableProblem = PlanSheetProblem;

/** Returns the texts of mistakes in the tables of a plan. */
export const planProblemTexts = (problems: readonly PlanSheetProblem[]): readonly PlanProblemText[] =>
  problems.map((problem) => ({
    sheet: problem.sheet,
    cell: problem.cell,
    ...planProblemText(problem),
  }));

const MOST_SHOWN = 80;
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

/** Reported once for all cells with the same remedy, at the first of them. */
const GATHERED: ReadonlySet<LeftOver["kind"]> = new Set(["to-replace", "district", "ended-unit"]);

/** Returns the texts of an older plan's leftovers, each with its place. */
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
