import type { CellPlace } from "../../workbook/grid";
import type { Fingerprint, IsoDate } from "../../base/codes";
import type { Completeness } from "./completeness";
import type { ElementCode, IndicatorCode, PlanId, RegisterCode, RoundId, UnitCode } from "../codes";
import type { RoundCoverage } from "./round-coverage";
import type { AppliedAdjustment } from "./applied-adjustments";
import type { RegisterRow, Submission } from "../submission/submission";
import type { Unit } from "../unit/unit";
import type { Value } from "../value";

/** A unit's contribution to a total and its place. `place` is undefined for a calculated figure. */
export interface Contribution {
  readonly unit: UnitCode;
  /** A day for a date, of which the earliest or latest counts. */
  readonly amount: number | IsoDate;
  /** The figure in the file, if it was adjusted; `amount` counts. */
  readonly received?: number;
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly place?: CellPlace;
}

/** An element summed over the units. */
export interface ElementTotal {
  /** Undefined while nobody has answered; a missing answer is not 0. Also undefined for dates. */
  readonly amount: number | undefined;
  /** The earliest or latest day of a date. */
  readonly day?: IsoDate;
  readonly contributions: readonly Contribution[];
  /** Units that answered, of the expected units it applies to. */
  readonly n: number;
  readonly of: number;
  /** The same for each round of a review that asks for it. */
  readonly rounds?: readonly RoundCoverage[];
}

/** Results of targets, best first; see Status. */
export const JUDGED_STATUSES = [
  "exceeded",
  "met",
  "nearly-met",
  "outside",
  "in-progress",
  "not-met",
  "insufficient-data",
  "impossible",
] as const;

/**
 * `exceeded` vượt, `met` đạt, `nearly-met` gần đạt (from Plan.nearlyFrom on), `outside` ngoài mức (more than
 * a plain number or a range of the plan), `in-progress` đang thực hiện (not reached, but the deadline or the
 * end of the round is still to come), `not-met` chưa đạt, `insufficient-data` chưa đủ số liệu (nobody
 * answered, a unit gave only part of what is needed, or a report of a review is missing that could still
 * change a shortfall), `impossible` không đánh giá được (a part is more than its whole, of the office or of a
 * unit: the total would hide it), `not-judged` không đánh giá (the plan gives no quantity).
 */
export type Status = (typeof JUDGED_STATUSES)[number] | "not-judged";

/** Status shown instead of "không đạt" while time or missing reports may still change it. */
export interface OpenJudgement {
  /** For a figure below its target. */
  readonly shortfall?: "in-progress" | "insufficient-data";
  /** For an exceeded limit, or a base not undercut. */
  readonly breach?: "in-progress" | "insufficient-data";
}

/** An indicator of the office: calculated from element totals, never from the units' percentages. */
export interface IndicatorTotal {
  /** A fraction for ratios and shares, else a number in the indicator's unit of measure. */
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly n: number;
  readonly of: number;
  readonly rounds?: readonly RoundCoverage[];
  /** Status shown instead of a shortfall or an exceeded limit while it may still change. */
  readonly open: OpenJudgement;
  /** Units that gave only some of the needed elements, including those of the target. */
  readonly partial: readonly UnitCode[];
  /**
   * Those of them that gave only some elements of the value itself, and units for which one side of a
   * quotient does not apply: the value excludes them.
   */
  readonly uncounted: readonly UnitCode[];
  /**
   * Units whose amount of an element leaves a share, because its counterpart does not apply to them; the rest
   * of their answers counts.
   */
  readonly left: ReadonlyMap<ElementCode, ReadonlySet<UnitCode>>;
  /** Units that were asked and reported, but did not answer it. */
  readonly silent: readonly UnitCode[];
  /** Units whose part is more than its whole. */
  readonly impossible: readonly UnitCode[];
  /** Units added to the denominator that sent nothing, if the indicator asks whether units report; else 0. */
  readonly countedSilent: number;
  /** The figure in each reported round of a review. */
  readonly readings?: readonly RoundReading[];
  /** The number it is compared with, if calculated from other figures: a base period, an assigned value. */
  readonly against: number | undefined;
  /**
   * value ÷ target; for a target of each unit the share of units that reach it, until all do. Undefined
   * without target or value.
   */
  readonly achieved: number | undefined;
  readonly status: Status;
  /** "Tạm tính": missing reports can still change its status. */
  readonly isProvisional: boolean;
}

/** The result of a round of a review. */
export interface RoundReading extends Pick<
  IndicatorTotal,
  "value" | "numerator" | "denominator" | "against" | "status"
> {
  readonly round: RoundId;
}

/** A register row and the unit that sent it. */
export interface GatheredRow {
  readonly unit: UnitCode;
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly row: RegisterRow;
}

/** The content of a round's submissions for one office. */
export interface Summary {
  readonly plan: PlanId;
  readonly round: RoundId;
  readonly office: Unit;
  readonly units: readonly Unit[];
  readonly completeness: Completeness;
  /**
   * The counted submissions of each received unit: one, or in a review one for each reported round, oldest
   * first.
   */
  readonly submissions: ReadonlyMap<UnitCode, readonly Submission[]>;
  readonly elements: ReadonlyMap<ElementCode, ElementTotal>;
  readonly indicators: ReadonlyMap<IndicatorCode, IndicatorTotal>;
  /** The reported values of each received unit by element, including calculated ones and adjustments. */
  readonly reported: ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, Value>>;
  /** Each received unit's own figure of each indicator. */
  readonly byUnit: ReadonlyMap<UnitCode, ReadonlyMap<IndicatorCode, number | undefined>>;
  readonly registers: ReadonlyMap<RegisterCode, readonly GatheredRow[]>;
  /** Every adjustment, applied or not. */
  readonly adjustments: readonly AppliedAdjustment[];
}
