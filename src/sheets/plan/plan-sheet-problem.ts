import type { PlanPart, PlanProblem } from "../../domain/plan-problems/plan-problem";
import type { FormulaFault } from "./formula-fault";

/** The tables of a plan: one of each kind of coded thing, columns of lists apart, and those of things without codes. */
export type PlanTable =
  | Exclude<PlanPart, "column">
  | "plan"
  | "check"
  | "unit"
  | "assignment"
  | "change"
  | "grade"
  | "report"
  | "practice";

/** Where a formula of ours stands, and so what it may say. */
export type FormulaKind = "indicator" | "element" | "base" | "reference" | "check" | "stock-flow" | "range";

/** Something in the tables of a plan that cannot be understood. Words are for whoever shows it. */
export type TableFault =
  | { readonly kind: "missing-table"; readonly table: PlanTable }
  /** Two sheets hold the same table, and nobody can tell which one counts. */
  | { readonly kind: "table-twice"; readonly table: PlanTable; readonly other: string }
  | { readonly kind: "missing-column"; readonly table: PlanTable; readonly heading: string }
  /** A heading of a text table that names none of its columns. */
  | { readonly kind: "unknown-column"; readonly found: string }
  /** A file among the text tables of a plan that is named after none of them. */
  | { readonly kind: "unknown-table"; readonly names: readonly string[] }
  /** A quotation mark of a text table without its second one: what follows it is lost. */
  | { readonly kind: "unclosed-quote" }
  | { readonly kind: "empty-table"; readonly table: PlanTable }
  | { readonly kind: "unknown-item"; readonly found: string }
  | { readonly kind: "item-twice"; readonly label: string }
  | { readonly kind: "missing-item"; readonly label: string; readonly note: string }
  | { readonly kind: "missing-value" }
  /** A cell that shows an error of Excel, or holds a formula nobody has calculated. */
  | { readonly kind: "cell-error"; readonly found: string }
  | { readonly kind: "no-result" }
  | { readonly kind: "not-a-choice"; readonly found: string; readonly choices: readonly string[] }
  | { readonly kind: "not-a-number"; readonly found: string }
  | { readonly kind: "ambiguous-number"; readonly found: string; readonly readings: readonly number[] }
  | { readonly kind: "not-whole"; readonly found: number }
  | { readonly kind: "not-a-day"; readonly found: string }
  | { readonly kind: "bad-code"; readonly found: string }
  /** Excel made a day of a code such as 1-2. */
  | { readonly kind: "day-for-code"; readonly found: string }
  | { readonly kind: "one-code"; readonly found: string }
  | {
      readonly kind: "bad-formula";
      readonly found: string;
      readonly fault: FormulaFault;
      readonly formula: FormulaKind;
    }
  | {
      readonly kind: "unknown-code";
      readonly part: PlanPart | "unit";
      readonly found: string;
      readonly similar?: string;
    }
  /** A comparison, by its word, that lacks what it compares with: the number to reach, or other figures. */
  | { readonly kind: "comparison-incomplete"; readonly chosen: string; readonly lacks: "number" | "figures" }
  /** A cell is filled that what stands beside it makes no use of; without a comparator a value says nothing. */
  | { readonly kind: "unused-cell"; readonly because: string }
  | { readonly kind: "duplicate-assignment" }
  | { readonly kind: "duplicate-unit" }
  /** Nobody, or more than one, is marked as the office that receives the reports. */
  | { readonly kind: "no-office" }
  | { readonly kind: "two-offices" }
  /** A second row of a register says something else of the whole register. */
  | { readonly kind: "register-differs"; readonly found: string; readonly first: string };

/** What is understood but makes no sound plan. Codes that nobody defines, and days, are faults of the tables. */
export type UnsoundPlan = Exclude<PlanProblem, { readonly kind: "unknown-code" | "bad-date" }>;

export type PlanSheetFault = TableFault | UnsoundPlan;

/** A fault with its place. Without a cell it concerns the whole sheet. */
export interface PlanSheetProblem {
  readonly sheet: string;
  readonly cell?: string;
  /** Heading of the column. */
  readonly heading?: string;
  readonly fault: PlanSheetFault;
}
