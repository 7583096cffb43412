import type { RoundId, UnitCode } from "../codes";

/** Who was expected and who has reported. Travels with every total as "n of N". */
export interface Completeness {
  readonly expected: readonly UnitCode[];
  readonly received: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  /** Received after the round's due day. */
  readonly late: readonly UnitCode[];
  /** Nobody set a day by which reports are due: none is on time or late. */
  readonly isUndated?: true;
  /** Received, but without the reports of these rounds of a review. */
  readonly incomplete: readonly { readonly unit: UnitCode; readonly missing: readonly RoundId[] }[];
}
