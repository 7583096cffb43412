import type { IsoDate } from "../../base/codes";
import type { DaySlip } from "../dates/meant-day";
import type { RelatedRow } from "./finding-parts";

/** Data specific to the findings of one plausibility rule. */
export type PlausibleDetail =
  | {
      readonly rule: "not-applicable";
      /** Rows that contradict it. */
      readonly although: readonly RelatedRow[];
    }
  | {
      readonly rule: "day-order";
      readonly first: RelatedRow;
      /** Null if only the other event occurred. */
      readonly firstDay: IsoDate | null;
      /** Which of the two days fits after exchanging day and month. */
      readonly meant?: { readonly of: "first" | "last"; readonly day: IsoDate };
    }
  | { readonly rule: "day-before-end"; readonly to: IsoDate }
  | {
      readonly rule: "mistyped-day";
      readonly meant: IsoDate;
      readonly slip: DaySlip;
      /** Where the probable day lies: in the round, or near the median day of the units. */
      readonly near:
        | { readonly kind: "round"; readonly from: IsoDate; readonly to: IsoDate }
        | { readonly kind: "units"; readonly usual: IsoDate; readonly count: number };
    }
  | {
      readonly rule: "mean-weight";
      /** The row that the mean is weighted by. */
      readonly weight: RelatedRow;
      readonly weighs: number;
    }
  | { readonly rule: "falling-count" }
  | {
      readonly rule: "same-figures";
      readonly otherUnit: string;
      readonly otherFile: string;
      /** Number of all its figures, if a few differ. */
      readonly of?: number;
    }
  | { readonly rule: "unlike-others"; readonly odd: "negative" | "fraction" }
  | {
      readonly rule: "repeated-report";
      /** Number of filled rows that the previous report lacks. */
      readonly more?: number;
    }
  | {
      readonly rule: "only-zeros";
      /** Whose figure `expected` is: the unit's earlier one in this row, or the median of other units. */
      readonly against?: "last-round" | "neighbours";
      readonly row?: RelatedRow;
    }
  | {
      readonly rule: "opening-stock";
      readonly continues: string;
      /** Units that merged into this one since the previous round; `expected` includes their figures. */
      readonly joined?: readonly string[];
    }
  | {
      readonly rule: "cumulated-flows";
      readonly rows: readonly RelatedRow[];
      /** The row that counts from the start of the plan and includes `found`; `expected` is its growth. */
      readonly whole?: RelatedRow;
    }
  | {
      readonly rule: "listed";
      readonly register: string;
      readonly registerSheet: string;
      /** Set if only rows with this choice are counted. */
      readonly choice?: string;
    };
