import type { ElementCode, RoundId, UnitCode } from "../codes";

/**
 * Figure that the office assigned to a unit ("Quyết định giao chỉ tiêu", "dự toán giao"). No `round` = every
 * round.
 */
export interface Assignment {
  readonly unit: UnitCode;
  readonly element: ElementCode;
  readonly round?: RoundId;
  readonly value: number;
}
