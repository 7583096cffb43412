import type { ElementCode, RoundId, UnitCode } from "../codes";

/** What the office gave one unit to reach ("Quyết định giao chỉ tiêu", "dự toán giao"). Absent `round` = every round. */
export interface Assignment {
  readonly unit: UnitCode;
  readonly element: ElementCode;
  readonly round?: RoundId;
  readonly value: number;
}
