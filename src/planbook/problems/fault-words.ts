import type { ElementType } from "../../model/plan";
import type { CodedPart } from "../codec/code-book";
import type { PlanTable } from "../codec/plan-sheet-problem";

/** The problem, and the remedy. Both are sentences without the place, which precedes them. */
export interface ProblemWords {
  readonly wrong: string;
  readonly mend: string;
}

/** Terms of the tables. */
export interface TableTerms {
  /** Returns the sheet of a table, or of the codes of a part. */
  readonly sheetOf: (part: PlanTable | CodedPart) => string;
  readonly typeWord: (type: ElementType) => string;
}

/** The words for every kind of fault. */
export type FaultWords<F extends { readonly kind: string }> = {
  readonly [K in F["kind"]]: (fault: Extract<F, { readonly kind: K }>, terms: TableTerms) => ProblemWords;
};

export type PartWords = { readonly [P in CodedPart | "choice"]: string };
