import type { ElementCode, IsoDate, UnitCode } from "../codes";
import type { BoardFacts } from "../desk/submission-board";
import type { CellContent } from "../grid/grid";
import type { Plan } from "../plan/plan";
import type { SetAsideSubmission } from "../submission/resubmission";
import type { Submission } from "../submission/submission";
import type { Value } from "../value";
import type { OwnForm } from "./own-form";
import type { OwnTotal } from "./own-totals";

/** Who reports on an own form: from a list of units, or as the copies name themselves. */
export interface OwnUnit {
  readonly code: UnitCode;
  readonly name: string;
}

/** A calculated cell over all units. */
export interface OwnResult {
  /** Undefined: it is not calculated here, or gives nothing over all units. */
  readonly value: CellContent | undefined;
  /** Units that gave at least one of the figures it rests on. */
  readonly n: number;
  /** `excel`: Excel will calculate it; `cleared`: it is left empty, because it would be wrong. */
  readonly state: "calculated" | "excel" | "cleared";
}

/**
 * What a roll-up of an own form found out, whatever becomes of its sheets: what that of a plan does, seen through the form
 * as a plan, and beside it what only forms have.
 */
export interface OwnFacts extends BoardFacts {
  readonly form: OwnForm;
  /** The form as a plan (own-plan.ts). */
  readonly plan: Plan;
  /** The last day on which a copy is on time, where an officer gave one. */
  readonly due?: IsoDate;
  /** Who rolls up, where a list of units says so. */
  readonly office?: OwnUnit;
  /** Who has to report. */
  readonly units: readonly OwnUnit[];
  /** The copies that count, by unit, as far as they count; before anything was added. The summary has them as they came. */
  readonly current: ReadonlyMap<UnitCode, Submission>;
  /** What was received with what was approved to be added. */
  readonly totals: ReadonlyMap<ElementCode, OwnTotal>;
  readonly results: ReadonlyMap<ElementCode, OwnResult>;
  /** Results of the form's formulas from the figures of one unit; undefined where not calculated. */
  readonly resultsOf: ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, CellContent | undefined>>;
  /** What the office reports to the level above: its own form, filled; nothing by code. */
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** Copies that were read but do not count. */
  readonly uncounted: readonly Submission[];
  readonly setAside: readonly SetAsideSubmission[];
}
