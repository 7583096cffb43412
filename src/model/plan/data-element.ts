import type { IsoDate } from "../../base/codes";
import type { ElementCode, LevelCode, SectorCode } from "../codes";
import type { Comparator } from "./target";

/**
 * Value type of an element. `tally`: number of units that can say yes; a unit of the element's origin level
 * is asked yes or no.
 */
export type ElementType = "count" | "money" | "tally" | "yes-no" | "date" | "text";

/**
 * How the form calculates an element from others.
 * - `one`: every unit of the origin level counts itself.
 * - `meets`: 1 if the amount satisfies the comparison, else 0.
 * - `combination`: sum of `plus` less sum of `minus`.
 * - `by-day`: 1 if the date is in time, else 0. `inclusive`: `day` still counts ("trong tháng", "đến hết
 *   ngày"); otherwise it is the first day too late ("trước ngày"). An office that tolerates that day edits
 *   this.
 * - `days`: length of a period, both ends included.
 */
export type Derivation =
  | { readonly kind: "one" }
  | {
      readonly kind: "meets";
      readonly amount: ElementCode;
      readonly comparator: Comparator;
      readonly value: number;
    }
  | {
      readonly kind: "combination";
      readonly plus: readonly ElementCode[];
      readonly minus: readonly ElementCode[];
    }
  | {
      readonly kind: "by-day";
      readonly date: ElementCode;
      readonly day: IsoDate;
      readonly inclusive: boolean;
    }
  | { readonly kind: "days"; readonly from: ElementCode; readonly to: ElementCode };

/**
 * How the figures of several units combine. `none`: not at all (texts). `earliest`, `latest`: for dates.
 * `meanWeightedBy`: Σ value × weight ÷ Σ weight, never a plain average ("tiền lương bình quân" by "số người
 * được tính").
 */
export type OverUnits = "sum" | "none" | "earliest" | "latest" | { readonly meanWeightedBy: ElementCode };

/** Kind and unit of the number that a cell expects. Percentages are fractions in the model: 70% is 0.7. */
export interface NumberExpectation {
  readonly kind: "whole" | "decimal" | "money" | "percent";
  readonly unitOfMeasure?: string;
}

/** One thing that is counted or asked. */
export interface DataElement {
  readonly code: ElementCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly type: ElementType;
  /** Kind of number in a cell of a blank form, if it differs from the type's default. */
  readonly takes?: NumberExpectation;
  readonly overUnits: OverUnits;
  /** How the figures of several rounds combine: flows are summed, for stocks the latest counts. */
  readonly overRounds: "sum" | "latest";
  /** Lowest level whose units report it. It does not apply to lower levels; higher levels sum it up. */
  readonly origin: LevelCode;
  /** Sectors that are asked. Undefined = all. */
  readonly sectors?: readonly SectorCode[];
  /** Calculated instead of asked. `at` origin: only by units of the origin level; higher levels sum it up. */
  readonly derived?: { readonly at: "origin" | "every-level"; readonly by: Derivation };
  /** May stay blank without a finding. */
  readonly isOptional?: boolean;
  /** The upper office assigns the value (Plan.assignments) before it issues the form. */
  readonly isAssigned?: boolean;
  /** Counted from the first day of the plan ("lũy kế"), so it never falls between rounds. */
  readonly accumulates?: boolean;
  /** The element whose previous figure this one starts from: opening stock or base of a trend. */
  readonly continues?: ElementCode;
  /** What exactly to count; the input prompt of the cell. */
  readonly hint?: string;
}

/** Returns the weight of a weighted mean; empty for other ways to combine units. */
export const weightsOf = (overUnits: OverUnits): readonly ElementCode[] =>
  typeof overUnits === "object" ? [overUnits.meanWeightedBy] : [];
