import type { CriterionCode, ElementCode, IndicatorCode, RoundId } from "../../model/codes";
import type { ElementType } from "../../model/plan";
import type { CodedPart } from "./code-book";

/**
 * The tables of a plan: one for each kind of thing with codes, except list columns, and those of things
 * without codes.
 */
export type PlanTable =
  | Exclude<CodedPart, "column">
  | "plan"
  | "check"
  | "assignment"
  | "change"
  | "grade"
  | "report"
  | "practice";

/** The place of a formula, which determines its syntax. */
export type FormulaKind = "indicator" | "element" | "base" | "reference" | "check" | "stock-flow" | "range";

/** Why a formula of the tables cannot be parsed. */
export type FormulaFault =
  /** An operator instead of a code, or nothing. */
  | { readonly kind: "missing-code" }
  /** Two codes without an operator between them. */
  | { readonly kind: "missing-sign"; readonly near: string }
  | { readonly kind: "strange-sign"; readonly near: string }
  /** Brackets that do not close, or that enclose only a part. */
  | { readonly kind: "brackets" }
  /** A subtraction where amounts are only added. */
  | { readonly kind: "minus" }
  | { readonly kind: "missing-numerator" }
  | { readonly kind: "missing-denominator" }
  | { readonly kind: "several-divisions" }
  | { readonly kind: "division-needed" }
  | { readonly kind: "division-unwanted" }
  /** A numerator of another indicator where only elements are allowed. */
  | { readonly kind: "chain-unwanted" }
  | { readonly kind: "one-code-needed" }
  /** The part after the semicolon that says how many units reach the amount. */
  | { readonly kind: "meeting-needed" }
  | { readonly kind: "bad-day"; readonly near: string }
  | { readonly kind: "bad-number"; readonly near: string };

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
      readonly part: CodedPart;
      readonly found: string;
      readonly similar?: string;
    }
  /** A comparison, by its word, that lacks what it compares with: the number to reach, or other figures. */
  | { readonly kind: "comparison-incomplete"; readonly chosen: string; readonly lacks: "number" | "figures" }
  /**
   * A cell is filled that what stands beside it makes no use of; without a comparator a value says nothing.
   */
  | { readonly kind: "unused-cell"; readonly because: string }
  | { readonly kind: "duplicate-assignment" }
  | { readonly kind: "duplicate-unit" }
  /** Nobody, or more than one, is marked as the office that receives the reports. */
  | { readonly kind: "no-office" }
  | { readonly kind: "two-offices" }
  /** A second row of a register says something else of the whole register. */
  | { readonly kind: "register-differs"; readonly found: string; readonly first: string };

/** What is understood but makes no sound plan: forms or totals would be wrong. */
export type UnsoundPlan =
  | { readonly kind: "duplicate-code"; readonly part: CodedPart; readonly code: string }
  /** A list that must name something names nothing. */
  | { readonly kind: "nothing-named"; readonly wanted: CodedPart | "choice" }
  /** Without a unit of measure nobody knows what is counted. */
  | { readonly kind: "missing-words" }
  | { readonly kind: "hint-too-long"; readonly length: number; readonly limit: number }
  /** A sum, share, condition or check over an element whose type cannot take part in it. */
  | { readonly kind: "wrong-element-type"; readonly element: ElementCode; readonly type: ElementType }
  /** Money is added to, divided by or compared with counts. */
  | { readonly kind: "mixed-money"; readonly elements: readonly string[] }
  /** Texts and dates are declared to be added. */
  | { readonly kind: "unsummable"; readonly element: ElementCode; readonly type: ElementType }
  /** `of` is chained to, but is no ratio and so has no numerator. */
  | { readonly kind: "no-numerator"; readonly of: string }
  | { readonly kind: "circular-chain"; readonly indicators: readonly IndicatorCode[] }
  | { readonly kind: "circular-derivation"; readonly elements: readonly ElementCode[] }
  /**
   * Units that count themselves or are judged one by one must be counted where they are; above, tallies are
   * summed.
   */
  | { readonly kind: "derived-above-origin"; readonly element: ElementCode }
  /** A part applies only above the level at which the derived element is calculated. */
  | { readonly kind: "part-above-origin"; readonly element: ElementCode; readonly part: ElementCode }
  /** The round ends, or is due, before it begins. */
  | { readonly kind: "round-backwards"; readonly round: RoundId }
  | { readonly kind: "overlapping-rounds"; readonly first: RoundId; readonly second: RoundId }
  /**
   * `never-missed`: at least 0. `never-reached`: more than the whole (70 for 70 % too). `no-number`:
   * negative, infinite or NaN. `nothing-to-hold`: a list of rows cannot be held against a value.
   * `empty-range`: it ends before it begins.
   */
  | {
      readonly kind: "senseless-target";
      readonly value: number;
      readonly reason: "never-missed" | "never-reached" | "no-number" | "nothing-to-hold" | "empty-range";
    }
  /** A review of itself, or of another review: reviews are made of rounds that are reported. */
  | { readonly kind: "review-of-review"; readonly of: RoundId }
  /** A mean without a weight is no mean: weights are counts. */
  | { readonly kind: "bad-weight"; readonly weight: ElementCode }
  /** Only what the office above gives can be assigned (DataElement.isAssigned). */
  | { readonly kind: "unassignable"; readonly element: ElementCode }
  /** A target per unit without an amount per unit, or the other way round, or for units of another level. */
  | { readonly kind: "per-unit-mismatch"; readonly indicator: IndicatorCode }
  /** The tally of units that reach the target does not ask what the target says. */
  | { readonly kind: "condition-mismatch"; readonly element: ElementCode }
  | { readonly kind: "never-asked"; readonly part: "element" | "register"; readonly code?: string }
  | { readonly kind: "placed-times"; readonly indicator: IndicatorCode; readonly times: number }
  | {
      readonly kind: "bad-sheet-name";
      readonly sheet: string;
      readonly reason: "too-long" | "forbidden-character" | "used-twice";
    }
  | { readonly kind: "wrong-column-type"; readonly column: string }
  /** A range without ends, or that ends before it begins. */
  | { readonly kind: "empty-range" }
  /**
   * `no-target`: there is nothing to reach. `no-points`: none are given, or less than none where nothing is
   * taken away.
   */
  | {
      readonly kind: "senseless-criterion";
      readonly criterion: CriterionCode;
      readonly reason: "no-target" | "no-points";
    }
  /** A figure is held against itself. */
  | { readonly kind: "check-on-itself"; readonly element: ElementCode };

export type PlanSheetFault = TableFault | UnsoundPlan;

/** A fault with its place. Without a cell it concerns the whole sheet. */
export interface PlanSheetProblem {
  readonly sheet: string;
  readonly cell?: string;
  /** Heading of the column. */
  readonly heading?: string;
  readonly fault: PlanSheetFault;
}
