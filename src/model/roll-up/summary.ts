import type { CellPlace } from "../../workbook/grid";
import type { Fingerprint, IsoDate } from "../../base/codes";
import type { Completeness } from "./completeness";
import type { ElementCode, IndicatorCode, PlanId, RegisterCode, RoundId, UnitCode } from "../codes";
import type { RoundCoverage } from "./round-coverage";
import type { AppliedAdjustment } from "./applied-adjustments";
import type { RegisterRow, Submission } from "../submission/submission";
import type { Unit } from "../unit/unit";
import type { Value } from "../value";

/**
 * What one unit adds to a total and where that stands. `place` is absent for a figure that was calculated,
 * not read.
 */
export interface Contribution {
  readonly unit: UnitCode;
  /** A day for a date, of which the earliest or latest counts. */
  readonly amount: number | IsoDate;
  /** What the file says, where something was added to it; the amount is what counts. */
  readonly received?: number;
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly place?: CellPlace;
}

/** One element added over the units. */
export interface ElementTotal {
  /** Undefined while nobody has answered; a missing answer does not count as 0. The same holds for dates. */
  readonly amount: number | undefined;
  /** The earliest or latest day, of a date. */
  readonly day?: IsoDate;
  readonly contributions: readonly Contribution[];
  /** Units that answered, of the expected units it applies to. */
  readonly n: number;
  readonly of: number;
  /** The same in each round of a review that asks for it. */
  readonly rounds?: readonly RoundCoverage[];
}

/** What became of a target, the best first; what each means is said at Status. */
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

/**
 * What is said instead of "không đạt" while time or missing reports may still change it; absent where nothing
 * can.
 */
export interface OpenJudgement {
  /** Of a figure that is below what it should reach. */
  readonly shortfall?: "in-progress" | "insufficient-data";
  /** Of a limit that was not kept, or a base that was not gone below. */
  readonly breach?: "in-progress" | "insufficient-data";
}

/** One indicator for the office: calculated from element totals, never from the units' percentages. */
export interface IndicatorTotal {
  /** Fraction for ratios and shares, else a number in the indicator's unit of measure. */
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly n: number;
  readonly of: number;
  readonly rounds?: readonly RoundCoverage[];
  /**
   * What is said instead of a shortfall, and instead of a limit that is not kept, while that may still
   * change.
   */
  readonly open: OpenJudgement;
  /** Units that gave only part of the elements needed, what the target is taken from included. */
  readonly partial: readonly UnitCode[];
  /**
   * Those of them that gave only part of what the value itself is made of, and units that say of one side of
   * a quotient that it does not apply: nothing of theirs is in it.
   */
  readonly uncounted: readonly UnitCode[];
  /** Units that were asked and have reported, but said nothing of it. */
  readonly silent: readonly UnitCode[];
  /** Units whose part is more than its whole. */
  readonly impossible: readonly UnitCode[];
  /** In the denominator for units that sent nothing, where the indicator asks whether they report; else 0. */
  readonly countedSilent: number;
  /** The same figure in each round of a review that was reported. */
  readonly readings?: readonly RoundReading[];
  /** The number it is held against, where other figures give it: a base period, an assigned value. */
  readonly against: number | undefined;
  /**
   * value ÷ target; of a target for each unit the share of units that reach it, until all do. Undefined
   * without target or value.
   */
  readonly achieved: number | undefined;
  readonly status: Status;
  /** "Tạm tính": reports that are missing can still make another status of it. */
  readonly isProvisional: boolean;
}

/** What a round of a review came to by itself. */
export interface RoundReading extends Pick<
  IndicatorTotal,
  "value" | "numerator" | "denominator" | "against" | "status"
> {
  readonly round: RoundId;
}

/** A register row with the unit that sent it. */
export interface GatheredRow {
  readonly unit: UnitCode;
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly row: RegisterRow;
}

/** What a round's submissions say of one office. */
export interface Summary {
  readonly plan: PlanId;
  readonly round: RoundId;
  readonly office: Unit;
  readonly units: readonly Unit[];
  readonly completeness: Completeness;
  /**
   * What counts of each received unit: one submission, of a review one for each round that was reported,
   * oldest first.
   */
  readonly submissions: ReadonlyMap<UnitCode, readonly Submission[]>;
  readonly elements: ReadonlyMap<ElementCode, ElementTotal>;
  readonly indicators: ReadonlyMap<IndicatorCode, IndicatorTotal>;
  /**
   * What each received unit is reported with, element by element: calculated elements and adjustments
   * included.
   */
  readonly reported: ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, Value>>;
  /** Each received unit's own figure of each indicator. */
  readonly byUnit: ReadonlyMap<UnitCode, ReadonlyMap<IndicatorCode, number | undefined>>;
  readonly registers: ReadonlyMap<RegisterCode, readonly GatheredRow[]>;
  /** Every adjustment, whether it could be added or not. */
  readonly adjustments: readonly AppliedAdjustment[];
}
