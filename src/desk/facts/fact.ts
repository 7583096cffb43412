import type { Fingerprint } from "../../base/codes";
import type { ElementCode, PlanId, RoundId, UnitCode } from "../../model/codes";
import type { Value } from "../../model/value";

/**
 * State of a value. `blank`, `misread`, `not-applicable` and `missing-unit` are not zero; `none` is: nothing
 * occurred.
 */
export type FactState = Value["kind"] | "misread" | "missing-unit";

/** An asked element of a unit: a line of the long table. */
export interface Fact {
  readonly plan: PlanId;
  readonly round: RoundId;
  /** Codes from the office down to the unit, joined by "/". */
  readonly path: string;
  readonly unit: UnitCode;
  readonly element: ElementCode;
  readonly label: string;
  /** A number; a day as yyyy-mm-dd; "yes" or "no"; a text; the original text of a misreading. */
  readonly value: number | string | undefined;
  readonly state: FactState;
  /**
   * What it adds to its element's total, so that people can sum this column. Undefined adds nothing, which is
   * not 0.
   */
  readonly amount: number | undefined;
  /** The sum of approved adjustments, included in value and amount. */
  readonly adjusted: number | undefined;
  readonly counted: boolean;
  readonly file: string | undefined;
  /** Undefined for a calculated figure and for a row the form lacks. */
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  readonly sha256: Fingerprint | undefined;
  /** Name of the unit. */
  readonly name: string;
  /** The roll-up of the line: its office, its round (a review has lines of several), its time. */
  readonly office: UnitCode;
  readonly rolled_up: RoundId;
  /** ISO, Vietnamese time; orders the roll-ups of a unit. */
  readonly rolled_up_at: string;
}

/** Column names in files; a public contract. */
export const FACT_COLUMNS = [
  "plan",
  "round",
  "path",
  "unit",
  "element",
  "label",
  "value",
  "state",
  "amount",
  "adjusted",
  "counted",
  "file",
  "sheet",
  "cell",
  "sha256",
  "name",
  "office",
  "rolled_up",
  "rolled_up_at",
] as const satisfies readonly (keyof Fact)[];
