import type { IsoDate } from "../../base/codes";
import type { Amount } from "./amount";
import type { ElementCode, IndicatorCode, LevelCode, RegisterCode, RoundId, SectorCode } from "../codes";
import type { Round } from "./round";
import type { Target } from "./target";

/**
 * How an office's figure results from its units. Each level calculates it from summed elements: a percentage
 * is never averaged.
 * - `sum`: the elements added up.
 * - `ratio`: numerator ÷ denominator.
 * - `percent-of-plan`: actual ÷ assigned; may exceed 100 %.
 * - `share-of-units`: units that satisfy the condition ÷ units.
 * - `per-unit`: an amount that each unit of a level must reach; `met` of `units` do.
 * - `average`: an amount ÷ the number of units ("bình quân mỗi CĐCS"), not a percentage.
 * - `mean`: an element that is already a weighted mean (DataElement.overUnits).
 * - `list`: the number of rows of a register.
 *
 * Over several rounds, elements are combined first (DataElement.overRounds).
 */
export type Aggregation =
  | { readonly kind: "sum"; readonly of: readonly ElementCode[] }
  | { readonly kind: "ratio"; readonly numerator: Amount; readonly denominator: Amount }
  | { readonly kind: "percent-of-plan"; readonly actual: Amount; readonly assigned: Amount }
  | {
      readonly kind: "share-of-units";
      readonly met: readonly ElementCode[];
      readonly units: readonly ElementCode[];
    }
  | {
      readonly kind: "per-unit";
      readonly amount: readonly ElementCode[];
      readonly met: ElementCode;
      readonly units: ElementCode;
    }
  | {
      readonly kind: "average";
      readonly amount: readonly ElementCode[];
      readonly units: readonly ElementCode[];
    }
  | { readonly kind: "mean"; readonly of: ElementCode }
  | { readonly kind: "list"; readonly register: RegisterCode };

export type Deadline =
  /**
   * `inclusive`: the day still counts ("đến hết ngày"); otherwise it is the first day too late ("trước
   * ngày").
   */
  | { readonly kind: "day"; readonly day: IsoDate; readonly inclusive: boolean }
  /** `by`: our reading of the words ("Tết Nguyên đán Quý Mão 2023") as a last day; not used in judgements. */
  | { readonly kind: "words"; readonly words: string; readonly by?: IsoDate };

/** Returns whether an indicator's deadline is after a round, so that it may still be reached. */
export const isOpenAfter = ({ deadline }: Pick<Indicator, "deadline">, { to }: Pick<Round, "to">): boolean =>
  deadline?.kind === "day" && deadline.day > to;

/** What is measured (chỉ tiêu). Its Target is the value to reach. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly aggregation: Aggregation;
  /** Undefined = the plan states no quantity: the figure is shown, never judged. */
  readonly target?: Target;
  /**
   * More of it is a merit, of what has no target: reports name who leads. Of a target its comparator says so.
   */
  readonly isMerit?: boolean;
  /** It asks whether units report: one that sends nothing is in the denominator, and has not done it. */
  readonly countsSilent?: boolean;
  readonly rounds: readonly RoundId[];
  /** Levels whose units report it. */
  readonly levels: readonly LevelCode[];
  /** Undefined = all sectors. */
  readonly sectors?: readonly SectorCode[];
  readonly deadline?: Deadline;
  readonly addressee?: string;
  /** Literal quotation from the plan. */
  readonly sourcePhrase: string;
  /** What we concluded because the plan does not state it. */
  readonly inferred?: string;
  /** Elements asked under this indicator on the form, in order, in addition to those of its aggregation. */
  readonly asks: readonly ElementCode[];
}
