import type { PlanPart } from "../../../domain/plan-problems/plan-problem";

/** What is wrong, and what to do about it; the place stands before them. */
export interface EnProblemWords {
  readonly wrong: string;
  readonly mend: string;
}

/** What each kind of coded thing is called inside a sentence, with its article. */
export const EN_PARTS: { readonly [P in PlanPart | "unit" | "choice"]: string } = {
  level: "a level",
  sector: "a sector",
  round: "a round",
  element: "a figure",
  indicator: "an indicator",
  section: "a section",
  register: "a list",
  column: "a column of the list",
  unit: "a unit",
  choice: "an entry to choose",
};

/** "a round" → "round". */
export const withoutArticle = (part: string): string => part.replace(/^an? /, "");
