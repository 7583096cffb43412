import type { ElementCode, LevelCode, SectorCode } from "./codes";
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
    };

/** One thing counted or asked. */
export interface DataElement {
  readonly code: ElementCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly type: ElementType;
  /** How the figures of several units make one. `none`: they do not (free text). */
  readonly overUnits: "sum" | "none";
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
  /** What exactly to count, shown as the prompt of the cell. */
  readonly hint?: string;
}
