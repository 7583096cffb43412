import type { UnitCode } from "./codes";
import type { ElementType } from "./data-element";
import type { ColumnType } from "./register";
import type { Rejection } from "./rejection";
import type { NumberReading } from "./numbers/number-reading";
import type { Suggestion } from "./numbers/suggest-reading";
import type { DroppedRow, MarkKind, MarkSource, MisreadingReason } from "./submission";
import type { TextChangeKind } from "./text/clean-text";
import type { MatchedBy } from "./unit-match";

export type Severity = "error" | "warning" | "note";

/** A figure or text as it is shown beside a finding; null = nothing there. */
export type Shown = number | string | boolean | null;

/** What every finding carries: how bad, where, whose, what stands there and what should. */
interface FindingBase {
  readonly severity: Severity;
  readonly file?: string;
  readonly unit?: UnitCode;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Row code of the form, where the finding belongs to one row. */
  readonly code?: string;
  /** The printed label the finding is about. */
  readonly subject: string;
  readonly found: Shown;
  readonly expected: Shown;
}

/** What only findings of one rule carry. One entry per rule of rules/README.md. */
export type FindingDetail =
  | { readonly rule: "required" }
  | {
      readonly rule: "type";
      readonly reason: MisreadingReason;
      readonly wanted: ElementType | ColumnType["kind"];
    }
  | { readonly rule: "text-number" }
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
  | { readonly rule: "part-of-whole"; readonly whole: string; readonly wholeCell?: string }
  | { readonly rule: "sum-of-parts"; readonly parts: readonly string[] }
  | {
      readonly rule: "stock-flow";
      readonly opening: number;
      readonly increase: number;
      readonly decrease: number;
    }
  | { readonly rule: "age-limit"; readonly under: number; readonly onDay: string }
  | { readonly rule: "ratio"; readonly isTruncated: boolean }
  | { readonly rule: "overwritten-formula"; readonly hasFormula: boolean }
  | { readonly rule: "wrong-plan" }
  | { readonly rule: "wrong-round" }
  | { readonly rule: "wrong-unit"; readonly isKnown: boolean }
  | { readonly rule: "recognised-unit"; readonly by: MatchedBy }
  | {
      readonly rule: "wrong-version";
      /** Labels of rows that the form did not have yet. */
      readonly notAsked: readonly string[];
      /** Filled rows that the current form has no more. */
      readonly dropped: readonly DroppedRow[];
    }
  | {
      readonly rule: "duplicate-unit";
      readonly kept: string;
      /** `identical`: same bytes. `older`: an earlier revision. `undecided`: same revision, other content. */
      readonly relation: "identical" | "older" | "undecided";
      readonly differences: readonly FigureDifference[];
    }
  | {
      readonly rule: "mark";
      readonly mark: MarkKind;
      readonly source: MarkSource;
      readonly isMissing: boolean;
    }
  | { readonly rule: "unreadable"; readonly rejection: Rejection }
  | {
      readonly rule: "extras";
      readonly extra: "macros" | "external-links" | "hidden-sheets" | "embedded-objects";
    };

/** One figure that two files of a unit give differently. Null = not given. */
export interface FigureDifference {
  readonly code: string;
  readonly label: string;
  readonly kept: number | null;
  readonly other: number | null;
}

/** Something that one rule noticed about the data. Never thrown, always collected. */
export type Finding = FindingBase & FindingDetail;
export type RuleId = Finding["rule"];
export type FindingOf<R extends RuleId> = Extract<Finding, { readonly rule: R }>;
