import type { Fingerprint } from "../../base/codes";
import type { ElementCode, PlanId, RoundId, UnitCode } from "../../model/codes";
import type { Value } from "../../model/value";

/**
 * What stands behind a value. Of `blank`, `misread`, `not-applicable` and `missing-unit` none is zero; `none`
 * is: nothing occurred.
 */
export type FactState = Value["kind"] | "misread" | "missing-unit";

/** One asked element of one unit: a line of the long table. */
export interface Fact {
  readonly plan: PlanId;
  readonly round: RoundId;
  /** Codes from the office down to the unit, joined by "/". */
  readonly path: string;
  readonly unit: UnitCode;
  readonly element: ElementCode;
  readonly label: string;
  /**
   * A number as a number; days as yyyy-mm-dd, "yes" or "no", texts as they are, of something misread what
   * stands there.
   */
  readonly value: number | string | undefined;
  readonly state: FactState;
  /**
   * What it adds to the total of its element, so that summing this column is enough. Undefined: nothing,
   * which is not 0.
   */
  readonly amount: number | undefined;
  /** What an officer's approved adjustments added to what was received; contained in value and amount. */
  readonly adjusted: number | undefined;
  readonly counted: boolean;
  readonly file: string | undefined;
  /** Absent for a figure that is calculated, and for a row the form does not have. */
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  readonly sha256: Fingerprint | undefined;
}

/** What a reader of files sees; only these names are promised. */
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
] as const satisfies readonly (keyof Fact)[];
