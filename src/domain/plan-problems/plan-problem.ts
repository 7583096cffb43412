import type { CriterionCode, ElementCode, IndicatorCode, RegisterCode, RoundId } from "../codes";
import type { ElementType } from "../plan/data-element";

/** The kinds of coded things a plan holds. */
export type PlanPart =
  | "level"
  | "sector"
  | "round"
  | "element"
  | "indicator"
  | "section"
  | "register"
  | "column"
  | "criterion";

/** Where in a plan something stands. Checks, assignments and special reports have no code: they are counted from 0. */
export type PlanPlace =
  | { readonly part: Exclude<PlanPart, "column">; readonly code: string }
  | { readonly part: "column"; readonly register: RegisterCode; readonly code: string }
  | { readonly part: "check" | "assignment" | "report"; readonly index: number }
  | { readonly part: "plan" };

/** Something in a plan that would make forms or totals wrong. Codes say where; words are for whoever shows it. */
export type PlanProblem =
  | {
      readonly kind: "duplicate-code";
      readonly part: PlanPart;
      readonly code: string;
      readonly at: PlanPlace;
    }
  /** `at` names a code of kind `part` that the plan does not have. */
  | { readonly kind: "unknown-code"; readonly part: PlanPart; readonly code: string; readonly at: PlanPlace }
  /** A list that must name something names nothing. */
  | { readonly kind: "nothing-named"; readonly wanted: PlanPart | "choice"; readonly at: PlanPlace }
  | {
      readonly kind: "missing-words";
      readonly field: "label" | "unit-of-measure" | "source-phrase";
      readonly at: PlanPlace;
    }
  | {
      readonly kind: "hint-too-long";
      readonly element: ElementCode;
      readonly length: number;
      readonly limit: number;
    }
  /** A sum, share, condition or check over an element whose type cannot take part in it. */
  | {
      readonly kind: "wrong-element-type";
      readonly element: ElementCode;
      readonly type: ElementType;
      readonly at: PlanPlace;
    }
  /** Money is added to, divided by or compared with counts. */
  | { readonly kind: "mixed-money"; readonly elements: readonly ElementCode[]; readonly at: PlanPlace }
  /** Texts and dates are declared to be added. */
  | { readonly kind: "unsummable"; readonly element: ElementCode; readonly type: ElementType }
  /** `of` is chained to, but is no ratio and so has no numerator. */
  | { readonly kind: "no-numerator"; readonly indicator: IndicatorCode; readonly of: IndicatorCode }
  | { readonly kind: "circular-chain"; readonly indicators: readonly IndicatorCode[] }
  | { readonly kind: "circular-derivation"; readonly elements: readonly ElementCode[] }
  /** Units that count themselves or are judged one by one must be counted where they are; above, tallies are summed. */
  | { readonly kind: "derived-above-origin"; readonly element: ElementCode }
  /** A part applies only above the level at which the derived element is calculated. */
  | { readonly kind: "part-above-origin"; readonly element: ElementCode; readonly part: ElementCode }
  | { readonly kind: "bad-date"; readonly date: string; readonly at: PlanPlace }
  /** The round ends, or is due, before it begins. */
  | { readonly kind: "round-backwards"; readonly round: RoundId }
  | { readonly kind: "overlapping-rounds"; readonly first: RoundId; readonly second: RoundId }
  /**
   * `never-missed`: at least 0. `never-reached`: more than the whole (70 for 70 % too). `no-number`: negative, infinite or NaN.
   * `nothing-to-hold`: a list of rows cannot be held against a value. `empty-range`: it ends before it begins.
   */
  | {
      readonly kind: "senseless-target";
      readonly indicator: IndicatorCode;
      readonly value: number;
      readonly reason: "never-missed" | "never-reached" | "no-number" | "nothing-to-hold" | "empty-range";
    }
  /** A review of itself, or of another review: reviews are made of rounds that are reported. */
  | { readonly kind: "review-of-review"; readonly round: RoundId; readonly of: RoundId }
  /** A mean without a weight is no mean: weights are counts. `of` is the element weighted. */
  | { readonly kind: "bad-weight"; readonly of: ElementCode; readonly weight: ElementCode }
  /** Only what the office above gives can be assigned (DataElement.isAssigned). */
  | { readonly kind: "unassignable"; readonly element: ElementCode; readonly at: PlanPlace }
  /** A target per unit without an amount per unit, or the other way round, or for units of another level. */
  | { readonly kind: "per-unit-mismatch"; readonly indicator: IndicatorCode }
  /** The tally of units that reach the target does not ask what the target says. */
  | { readonly kind: "condition-mismatch"; readonly indicator: IndicatorCode; readonly element: ElementCode }
  | { readonly kind: "never-asked"; readonly at: PlanPlace }
  | { readonly kind: "placed-times"; readonly indicator: IndicatorCode; readonly times: number }
  | {
      readonly kind: "bad-sheet-name";
      readonly register: RegisterCode;
      readonly sheet: string;
      readonly reason: "empty" | "too-long" | "forbidden-character" | "used-twice";
    }
  | {
      readonly kind: "wrong-column-type";
      readonly register: RegisterCode;
      readonly column: string;
      readonly at: PlanPlace;
    }
  /** A range without ends, or that ends before it begins. */
  | { readonly kind: "empty-range"; readonly at: PlanPlace }
  /** `no-target`: there is nothing to reach. `no-points`: none are given, or less than none where nothing is taken away. */
  | {
      readonly kind: "senseless-criterion";
      readonly criterion: CriterionCode;
      readonly reason: "no-target" | "no-points";
    }
  /** A figure is held against itself. */
  | { readonly kind: "check-on-itself"; readonly element: ElementCode; readonly at: PlanPlace };
