import type { ElementType } from "../../model/plan";
import type { CodedPart } from "../codec/code-book";
import type { PlanTable } from "../codec/plan-sheet-problem";

/** What is wrong, and what to do about it. Both are sentences without the place, which stands before them. */
export interface ProblemWords {
  readonly wrong: string;
  readonly mend: string;
}

/** Words of the tables themselves. */
export interface TableTerms {
  /** The sheet on which a table stands, or the codes of a part are defined. */
  readonly sheetOf: (part: PlanTable | CodedPart) => string;
  readonly typeWord: (type: ElementType) => string;
}

/** The words for every kind of fault. */
export type FaultWords<F extends { readonly kind: string }> = {
  readonly [K in F["kind"]]: (fault: Extract<F, { readonly kind: K }>, terms: TableTerms) => ProblemWords;
};

export type PartWords = { readonly [P in CodedPart | "choice"]: string };
