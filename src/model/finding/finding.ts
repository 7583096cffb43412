import type { IsoDate } from "../../base/codes";
import type { ElementType } from "../plan/data-element";
import type { FindingBase } from "./finding-base";
import type { ComparedWith, FigureDifference, RelatedRow, ReplacedRelation } from "./finding-parts";
import type { PlausibleDetail } from "./plausible-detail";
import type { StructureDetail } from "./structure-detail";
import type { BlankFormChange } from "./blank-form-change";
import type { ColumnType } from "../plan/register";
import type { Rejection } from "../file/rejection";
import type { NumberReading } from "../numbers/number-reading";
import type { Suggestion } from "../numbers/suggest-reading";
import type { MarkKind, MarkSource } from "../entry/mark";
import type { DroppedRow, MisreadingReason } from "../entry/entry";
import type { TextChangeKind } from "../../base/text";
import type { MatchedBy, UnitDoubt, UnitGuess } from "../unit/unit-match";

/** What only findings of one rule carry. One entry per rule of rules/README.md. */
export type FindingDetail =
  | PlausibleDetail
  | { readonly rule: "required" }
  | {
      readonly rule: "type";
      readonly reason: MisreadingReason;
      readonly wanted: ElementType | ColumnType["kind"];
    }
  | { readonly rule: "required-if"; readonly when: RelatedRow }
  | { readonly rule: "all-or-none"; readonly given: readonly RelatedRow[] }
  | {
      readonly rule: "text-number";
      /** The reading a person chose, where several were possible. */
      readonly decided?: NumberReading;
      /** Of days in a column of a list: how many more were typed so, and the cell of the last of them. */
      readonly more?: { readonly count: number; readonly last: string };
    }
  | { readonly rule: "typed-unit" }
  | {
      readonly rule: "ambiguous-number";
      /** Under which a decision is remembered, with the unit and what was found. */
      readonly element: string;
      readonly readings: readonly NumberReading[];
      readonly suggestion?: Suggestion;
    }
  | { readonly rule: "cleaned-text"; readonly changes: readonly TextChangeKind[] }
  | { readonly rule: "lost-letters"; readonly words: readonly string[] }
  | { readonly rule: "whole-number" }
  | { readonly rule: "negative" }
  | { readonly rule: "range"; readonly least?: number; readonly most?: number }
  | {
      readonly rule: "date-in-round";
      readonly from: IsoDate;
      readonly to: IsoDate;
      /** The plan says that the day lies in the round; otherwise it is merely far from every round of the plan. */
      readonly isDeclared: boolean;
      /** What may have been meant. */
      readonly meant?: IsoDate;
    }
  | { readonly rule: "part-of-whole"; readonly whole: string; readonly wholeCell?: string }
  | { readonly rule: "sum-of-parts"; readonly parts: readonly string[] }
  | {
      readonly rule: "stock-flow";
      readonly opening: number;
      readonly increase: number;
      readonly decrease: number;
    }
  | {
      readonly rule: "mean-between";
      readonly least: number;
      readonly most: number;
      readonly parts: readonly string[];
    }
  | { readonly rule: "assigned-figure" }
  | {
      readonly rule: "register-count";
      readonly register: string;
      readonly registerSheet: string;
      /** Where only rows with one choice are counted. */
      readonly choice?: string;
    }
  | {
      readonly rule: "change";
      /** What the figure was compared with; `expected` is the figure of then, or the middle of several. */
      readonly against: ComparedWith;
      /** How many figures were compared with. */
      readonly count: number;
      /** How many times larger (or smaller: below 1), as a round power of ten where it is one. */
      readonly times: number;
    }
  | {
      readonly rule: "percent";
      /** `over-whole`: a part is more than all. `scale`: so far from the plan that the units of measure must differ. `no-whole`: something of nothing. */
      readonly doubt: "over-whole" | "scale" | "no-whole";
      readonly numerator: number;
      readonly denominator: number;
    }
  | {
      readonly rule: "repeated-entry";
      readonly register: string;
      /** Row of the list that says the same. */
      readonly firstRow: number;
      /** Something that both rows say differs. */
      readonly differs: boolean;
    }
  | {
      readonly rule: "entry-of-two-units";
      readonly register: string;
      readonly otherUnit: string;
      readonly otherFile: string;
    }
  | { readonly rule: "age-limit"; readonly under: number; readonly onDay: string }
  | { readonly rule: "ratio"; readonly isTruncated: boolean }
  | {
      readonly rule: "overwritten-formula";
      readonly hasFormula: boolean;
      /** Where the figure is a ratio. `hundredfold`: 75 was typed for 75 %, which is 7,500 %. */
      readonly percent?: "fraction" | "hundredfold";
    }
  | { readonly rule: "wrong-plan" }
  | {
      readonly rule: "wrong-round";
      /** Names of the rounds that would be right. */ readonly wanted: readonly string[];
    }
  | { readonly rule: "wrong-unit"; readonly isKnown: boolean }
  | {
      readonly rule: "unit-in-doubt";
      readonly doubts: readonly UnitDoubt[];
      /** Which units it may be of; the one whose code it bears comes first. */
      readonly guesses: readonly UnitGuess[];
    }
  | { readonly rule: "recognised-unit"; readonly by: MatchedBy }
  | {
      readonly rule: "wrong-version";
      /** Labels of rows that the form did not have yet. */
      readonly notAsked: readonly string[];
      /** Filled rows that the current form has no more. */
      readonly dropped: readonly DroppedRow[];
    }
  | { readonly rule: "late"; readonly due: IsoDate }
  /** `said`: how the form says it, of a review round by round. */
  | { readonly rule: "units-behind"; readonly said: string }
  | { readonly rule: "old-year"; readonly year: number; readonly from: IsoDate; readonly to: IsoDate }
  | StructureDetail
  | {
      readonly rule: "hidden-content";
      readonly kind: "rows" | "columns" | "sheet";
      readonly names: readonly string[];
    }
  | {
      readonly rule: "merged-cells";
      readonly area: string;
      /** Cells to fill in that have vanished. */
      readonly swallowed: readonly string[];
    }
  | {
      readonly rule: "leftovers";
      readonly cells: readonly string[];
      /** Between the rows or columns of the table, where people put what they mean to report. */
      readonly isInside: boolean;
    }
  | { readonly rule: "cell-twice" }
  | { readonly rule: "cached-results"; readonly state: "missing" | "stale" }
  | {
      readonly rule: "duplicate-unit";
      readonly kept: string;
      readonly relation: ReplacedRelation;
      readonly differences: readonly FigureDifference[];
    }
  | {
      readonly rule: "mark";
      readonly mark: MarkKind;
      readonly source: MarkSource;
      readonly isMissing: boolean;
      /** Further marks that are missing together with this one: the header block is gone as a whole. */
      readonly others?: readonly MarkKind[];
    }
  | { readonly rule: "unreadable"; readonly rejection: Rejection }
  | {
      readonly rule: "own-form-structure";
      readonly change: BlankFormChange;
      /** Labels, headings or sheets it is about, or the cells of which there are several. */
      readonly names: readonly string[];
    }
  | {
      /** Found by an earlier check of the same file, and read back from the sheet on which it was printed. */
      readonly rule: "kept";
      /** The rule that found it, and its words of then. */
      readonly was: string;
      /** Of a change: what the figure was compared with, which a later check may not know. */
      readonly against?: ComparedWith;
      readonly title: string;
      readonly sentence: string;
      readonly mend: string;
    }
  | {
      readonly rule: "extras";
      readonly extra: "macros" | "external-links" | "hidden-sheets" | "embedded-objects";
    };

/** Something that one rule noticed about the data. Never thrown, always collected. */
export type Finding = FindingBase & FindingDetail;
export type RuleId = Finding["rule"];
export type FindingOf<R extends RuleId> = Extract<Finding, { readonly rule: R }>;
