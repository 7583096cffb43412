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

/** Data specific to the findings of one rule, one entry a rule of src/forms/rules/README.md. */
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
      /** The reading a person chose, if there were several. */
      readonly decided?: NumberReading;
      /** For a column: how many more were typed so, and the cell of the last one. */
      readonly more?: { readonly count: number; readonly last: string };
    }
  | { readonly rule: "typed-unit" }
  | {
      readonly rule: "ambiguous-number";
      /** With the unit and the found text, the key under which a decision is stored. */
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
      /** True: the plan requires the day to lie in the round. False: the day is far from every round. */
      readonly isDeclared: boolean;
      /** The day that was probably meant. */
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
      /** Set if only rows with this choice are counted. */
      readonly choice?: string;
    }
  | {
      readonly rule: "change";
      /** Base of the comparison; `expected` is that figure, or the median of several. */
      readonly against: ComparedWith;
      /** Number of figures in the comparison. */
      readonly count: number;
      /**
       * Factor by which the figure is larger (below 1: smaller), rounded to a power of ten if close to one.
       */
      readonly times: number;
      /** Further figures of the report that are as far off: it is in another unit of measure. */
      readonly others?: readonly RelatedRow[];
    }
  | {
      readonly rule: "percent";
      /**
       * `over-whole`: the part exceeds the whole. `scale`: so far from the target that the units of measure
       * must differ. `no-whole`: the denominator is 0.
       */
      readonly doubt: "over-whole" | "scale" | "no-whole";
      readonly numerator: number;
      readonly denominator: number;
    }
  | {
      readonly rule: "repeated-entry";
      readonly register: string;
      /** Row of the list with the same entry. */
      readonly firstRow: number;
      /** The two rows differ in a column that both fill. */
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
      /** Set for ratios. `hundredfold`: 75 was typed for 75 %, which is 7,500 %. */
      readonly percent?: "fraction" | "hundredfold";
    }
  | { readonly rule: "wrong-plan" }
  | {
      readonly rule: "wrong-round";
      /** Names of the acceptable rounds. */ readonly wanted: readonly string[];
    }
  | { readonly rule: "wrong-unit"; readonly isKnown: boolean }
  | {
      readonly rule: "unit-in-doubt";
      readonly doubts: readonly UnitDoubt[];
      /** Candidate units; the one whose code the file bears comes first. */
      readonly guesses: readonly UnitGuess[];
    }
  | { readonly rule: "recognised-unit"; readonly by: MatchedBy }
  | {
      readonly rule: "wrong-version";
      /** Labels of rows that the old form lacks. */
      readonly newRows: readonly string[];
      /** Filled rows that the current form lacks. */
      readonly dropped: readonly DroppedRow[];
    }
  | { readonly rule: "late"; readonly due: IsoDate }
  /** `said`: the coverage as the form states it; for a review, round by round. */
  | { readonly rule: "units-behind"; readonly stated: string }
  | { readonly rule: "printed-round" }
  | { readonly rule: "old-year"; readonly year: number; readonly from: IsoDate; readonly to: IsoDate }
  | StructureDetail
  | {
      readonly rule: "hidden-content";
      readonly kind: "rows" | "columns" | "sheet" | "struck";
      readonly names: readonly string[];
    }
  | {
      readonly rule: "merged-cells";
      readonly area: string;
      /** Input cells that the merge removed. */
      readonly swallowed: readonly string[];
    }
  | {
      readonly rule: "leftovers";
      readonly cells: readonly string[];
      /** Between the rows or columns of the table, where people type figures they mean to report. */
      readonly isInside: boolean;
    }
  | { readonly rule: "cell-twice" }
  | { readonly rule: "cached-results"; readonly state: "missing" | "stale" }
  | {
      readonly rule: "duplicate-unit";
      readonly counted: string;
      readonly relation: ReplacedRelation;
      readonly differences: readonly FigureDifference[];
    }
  | {
      readonly rule: "mark";
      readonly mark: MarkKind;
      readonly source: MarkSource;
      readonly isMissing: boolean;
      /** Other missing marks: the whole header block is gone. */
      readonly others?: readonly MarkKind[];
    }
  | { readonly rule: "unreadable"; readonly rejection: Rejection }
  | {
      readonly rule: "own-form-structure";
      readonly change: BlankFormChange;
      /** Labels, headings or sheets concerned, or cells if there are several. */
      readonly names: readonly string[];
    }
  | {
      /** Found by an earlier check of the same file and read back from the sheet where it was printed. */
      readonly rule: "kept";
      /** The original rule; title, sentence and advice are as printed. */
      readonly was: string;
      /** For a change: base of the comparison, which a later check may not know. */
      readonly against?: ComparedWith;
      readonly title: string;
      readonly sentence: string;
      readonly mend: string;
    }
  | {
      readonly rule: "extras";
      readonly extra: "macros" | "external-links" | "hidden-sheets" | "embedded-objects" | "notes";
      /** Of links: the cells of the form's sheet that take a value from another workbook. */
      readonly cells?: readonly string[];
    };

/** A problem that one rule noticed in the data. Findings are collected, never thrown. */
export type Finding = FindingBase & FindingDetail;
export type RuleId = Finding["rule"];
export type FindingOf<R extends RuleId> = Extract<Finding, { readonly rule: R }>;
