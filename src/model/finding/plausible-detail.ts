import type { IsoDate } from "../../base/codes";
import type { DaySlip } from "../dates/meant-day";
import type { RelatedRow } from "./finding-parts";

/** What only findings of one rule carry, of the rules about what is possible but unlikely. */
export type PlausibleDetail =
  | {
      readonly rule: "not-applicable";
      /** Rows that say that it does apply. */
      readonly although: readonly RelatedRow[];
    }
  | {
      readonly rule: "day-order";
      readonly first: RelatedRow;
      /** Null where nothing occurred on either of the days, but on the other. */
      readonly firstDay: IsoDate | null;
      /** Which of the two days fits with day and month exchanged. */
      readonly meant?: { readonly of: "first" | "last"; readonly day: IsoDate };
    }
  | { readonly rule: "day-before-end"; readonly to: IsoDate }
  | {
      readonly rule: "mistyped-day";
      readonly meant: IsoDate;
      readonly slip: DaySlip;
      /** Where the day that may be meant lies: in the round, or near the middle day of the units. */
      readonly beside:
        | { readonly kind: "round"; readonly from: IsoDate; readonly to: IsoDate }
        | { readonly kind: "units"; readonly usual: IsoDate; readonly count: number };
    }
  | {
      readonly rule: "mean-weight";
      /** Over how many it is the mean. */
      readonly weight: RelatedRow;
      readonly weighs: number;
    }
  | { readonly rule: "falling-count" }
  | { readonly rule: "same-figures"; readonly otherUnit: string; readonly otherFile: string }
  | { readonly rule: "repeated-report" }
  | {
      readonly rule: "opening-stock";
      readonly continues: string;
      /** Units that went into this one since the round before; what they reported is in `expected`. */
      readonly joined?: readonly string[];
    }
  | { readonly rule: "cumulated-flows"; readonly rows: readonly RelatedRow[] }
  | {
      readonly rule: "listed";
      readonly register: string;
      readonly registerSheet: string;
      /** Where only rows with one choice are counted. */
      readonly choice?: string;
    };
