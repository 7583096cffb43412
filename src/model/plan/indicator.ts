import type { IsoDate } from "../../base/codes";
import type { Amount } from "./amount";
import type { ElementCode, IndicatorCode, LevelCode, RegisterCode, RoundId, SectorCode } from "../codes";
import type { Round } from "./round";
import type { Target } from "./target";

/**
 * How the figures of the units make the figure of the office. Always calculated from summed elements, at every level anew:
 * a percentage is never averaged.
 * - `sum`: the elements added up.
 * - `ratio`: numerator ÷ denominator.
 * - `percent-of-plan`: actual ÷ assigned; may exceed 100 %.
 * - `share-of-units`: units that satisfy the condition ÷ units.
 * - `per-unit`: an amount that each unit of a level must reach; `met` of `units` do.
 * - `average`: an amount ÷ the number of units ("bình quân mỗi CĐCS"): a number, not a percentage.
 * - `mean`: an element whose units are weighted (DataElement.overUnits), as it stands.
 * - `list`: the rows of a register, counted.
 * Over rounds nothing is added here: elements are combined first (DataElement.overRounds), then this is calculated anew.
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
  /** `inclusive`: the day itself still counts ("đến hết ngày"); otherwise it is the first day too late ("trước ngày"). */
  | { readonly kind: "day"; readonly day: IsoDate; readonly inclusive: boolean }
  /** `by`: the last day we read from the words ("Tết Nguyên đán Quý Mão 2023"); it judges nothing. */
  | { readonly kind: "words"; readonly words: string; readonly by?: IsoDate };

/** Whether an indicator may still be reached after a round: its deadline is a later day. */
export const isOpenAfter = ({ deadline }: Pick<Indicator, "deadline">, { to }: Pick<Round, "to">): boolean =>
  deadline?.kind === "day" && deadline.day > to;

/** What is measured (chỉ tiêu). The value it is held against is its Target. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly aggregation: Aggregation;
  /** Absent = the plan gives no quantity: counted and shown, never judged. */
  readonly target?: Target;
  /** More of it is a merit, of what has no target: reports name who leads. Of a target its comparator says so. */
  readonly isMerit?: boolean;
  /** It asks whether units report: one that sends nothing is in the denominator, and has not done it. */
  readonly countsSilent?: boolean;
  readonly rounds: readonly RoundId[];
  /** Levels whose units answer for it. */
  readonly levels: readonly LevelCode[];
  /** Absent = all sectors. */
  readonly sectors?: readonly SectorCode[];
  readonly deadline?: Deadline;
  readonly addressee?: string;
  /** The words of the plan this comes from, exactly. */
  readonly sourcePhrase: string;
  /** What the plan does not say literally and we concluded. */
  readonly inferred?: string;
  /** Elements asked under this indicator on the form, in order, beyond those its aggregation names first elsewhere. */
  readonly asks: readonly ElementCode[];
}
