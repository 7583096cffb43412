import type { IsoDate } from "../../base/codes";
import type { RebasedSummary } from "../../model/roll-up";
import type { UnitCode } from "../../model/codes";
import type { Plan, Round } from "../../model/plan";

/** Input of the workbook of figures on later boundaries. */
export interface RebasedInput extends RebasedSummary {
  readonly plan: Plan;
  /** The figures' round. */
  readonly round: Round;
  /** Day of the boundaries. */
  readonly to: IsoDate;
  /** Also names units on neither list. */
  readonly nameOf: (unit: UnitCode) => string;
  /** ISO date-time. */
  readonly createdAt: string;
}
