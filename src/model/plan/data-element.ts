import type { IsoDate } from "../../base/codes";
import type { ElementCode, LevelCode, SectorCode } from "../codes";
import type { Comparator } from "./target";

/**
 * How an element is asked and stored.
 * `tally`: the number of units that can say yes; a unit of the element's own level is simply asked yes or no.
 */
export type ElementType = "count" | "money" | "tally" | "yes-no" | "date" | "text";

/**
 * A value that follows from others, so the form calculates it instead of asking.
 * `one`: every unit of the origin level counts itself. `meets`: 1 when the amount satisfies the comparison, else 0.
 * `combination`: the sum of `plus` less the sum of `minus`.
 * `by-day`: 1 when the date is in time, else 0. `inclusive`: `day` itself still counts ("trong tháng", "đến hết ngày");
 * otherwise it is the first day too late ("trước ngày"). Practice often tolerates that day: an office that does edits this.
 * `days`: how many days a window lasts; its first and its last day both count.
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
 * How the figures of several units make one. `none`: they do not (texts). `earliest`, `latest`: of dates.
 * `meanWeightedBy`: value × weight ÷ weight, never a plain average ("tiền lương bình quân" by "số người được tính").
 */
export type OverUnits = "sum" | "none" | "earliest" | "latest" | { readonly meanWeightedBy: ElementCode };

/** What kind of number a cell asks for, and counted in what. Percentages are fractions in the model: 70% is 0.7. */
export interface NumberExpectation {
  readonly kind: "whole" | "decimal" | "money" | "percent";
  readonly unitOfMeasure?: string;
}

/** One thing counted or asked. */
export interface DataElement {
  readonly code: ElementCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly type: ElementType;
  /** What numbers a cell of a blank form takes, where its type does not say it. */
  readonly takes?: NumberExpectation;
  readonly overUnits: OverUnits;
  /** How the figures of several rounds make one: a flow is summed, of a stock the latest counts. */
  readonly overRounds: "sum" | "latest";
  /** The lowest level whose units answer for themselves. Below it the element does not apply; above it, figures are sums. */
  readonly origin: LevelCode;
  /** Sectors the element concerns; a unit of another sector is not asked. Absent = all. */
  readonly sectors?: readonly SectorCode[];
  /** Calculated instead of asked. `at` origin: only units of the origin level; above, the figures of the units are summed. */
  readonly derived?: { readonly at: "origin" | "every-level"; readonly by: Derivation };
  /** May stay blank without a finding. */
  readonly isOptional?: boolean;
  /** The office above gives it to each unit (Plan.assignments) before the form is issued. */
  readonly isAssigned?: boolean;
  /** Counted from the first day of the plan on ("lũy kế"), so that it never falls from one round to the next. */
  readonly accumulates?: boolean;
  /** Starts where that element ended: the figure of the previous round, opening stock or base of a trend. */
  readonly continues?: ElementCode;
  /** What exactly to count, shown as the prompt of the cell. */
  readonly hint?: string;
}

/** The weight by which units are averaged; empty where they are not. */
export const weightsOf = (overUnits: OverUnits): readonly ElementCode[] =>
  typeof overUnits === "object" ? [overUnits.meanWeightedBy] : [];
