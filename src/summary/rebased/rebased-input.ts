import type { IsoDate } from "../../base/codes";
import type { RebasedSummary } from "../../model/roll-up";
import type { UnitCode } from "../../model/codes";
import type { Plan, Round } from "../../model/plan";

/** Everything the workbook of figures on later boundaries shows. */
export interface RebasedInput extends RebasedSummary {
  readonly plan: Plan;
  /** The round the figures are of. */
  readonly round: Round;
  /** The day whose boundaries they are shown on. */
  readonly to: IsoDate;
  /** Names also of units that are on neither list. */
  readonly nameOf: (unit: UnitCode) => string;
  /** ISO date-time. */
  readonly createdAt: string;
}
