import type {
  ColumnCode,
  ElementCode,
  Fingerprint,
  IndicatorCode,
  LevelCode,
  PlanId,
  RegisterCode,
  RoundId,
  UnitCode,
} from "../codes";
import type { Explanation } from "../finding/explanation";
import type { NumberReading } from "../numbers/number-reading";
import type { TextChangeKind } from "../text/clean-text";
import type { MatchedBy } from "../unit/unit-match";
import type { Value } from "../value";

/** Where something stands in a file. `cell` is an A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export type MisreadingReason =
  "not-a-number" | "not-yes-or-no" | "not-a-date" | "not-a-choice" | "error-value";

/** Something stands in the cell, but it is no value of the kind asked for. Adds nothing to any total. */
export type Misreading =
  { readonly kind: "misread"; readonly found: string; readonly reason: MisreadingReason } | AmbiguousNumber;

/** A number that can be read in several ways: "1.234" is 1234 or 1,234. Never guessed; a person decides. */
export interface AmbiguousNumber {
  readonly kind: "misread";
  readonly found: string;
  readonly reason: "ambiguous-number";
  readonly readings: readonly NumberReading[];
}

/** What reading made of a text beside taking blanks off its ends, so that nothing is changed silently. */
export interface TextCleaning {
  readonly before: string;
  readonly after: string;
  /** In the order they were made. */
  readonly changes: readonly TextChangeKind[];
  /** Words in which "?" stands for letters that are lost for good. */
  readonly lost: readonly string[];
}

/** One cell of a form as read. */
export interface Entry {
  readonly place: CellPlace;
  readonly reading: Value | Misreading;
  readonly hasFormula: boolean;
  /** The text that was typed where a number was asked and only one reading was possible. */
  readonly convertedFrom?: string;
  /** The reading a person chose of the several that what was typed has. */
  readonly decided?: NumberReading;
  /** Where the text is not as it stood in the cell, or lost letters. */
  readonly cleaning?: TextCleaning;
}

/** A remark beside a figure that is not as it stood in its cell. */
export interface CleanedNote {
  readonly code: string;
  readonly place: CellPlace;
  readonly cleaning: TextCleaning;
}

export interface RegisterRow {
  /** Row on its sheet, counted from 1 as people do. */
  readonly rowNumber: number;
  readonly sheet: string;
  readonly cells: ReadonlyMap<ColumnCode, Entry>;
}

export type MarkKind = "plan" | "version" | "round" | "unit" | "level" | "revision";
/** Strongest first: the header block of the form, then defined names, then document properties. */
export type MarkSource = "header" | "name" | "property";

/** One of the redundant signs by which a form says what it is. */
export interface Mark {
  readonly kind: MarkKind;
  readonly source: MarkSource;
  readonly text: string;
  readonly place?: CellPlace;
}

/** A filled row of an earlier version of the form that no current row continues. */
export interface DroppedRow {
  readonly code: ElementCode;
  readonly place: CellPlace;
  /** What stands there, as typed. */
  readonly shown: string;
}

/** A unit's filled form for a round, as read from one file. Figures are not yet checked. */
export interface Submission {
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly plan: PlanId;
  readonly templateVersion: number;
  readonly round: RoundId;
  readonly unit: UnitCode;
  readonly level: LevelCode;
  /** 1 for the first file of a unit, raised by the unit with each correction. */
  readonly revision: number;
  /** ISO date-time the program that saved the file wrote into it, if any. */
  readonly savedAt?: string;
  /** The name printed beside the unit's code; read only where nobody is known by the code. */
  readonly unitName?: string;
  /** How the unit was told where its code is not as listed. */
  readonly recognised?: { readonly by: MatchedBy; readonly text: string };
  readonly formSheet: string;
  readonly entries: ReadonlyMap<ElementCode, Entry>;
  /** Filled rows that have no place in the current form; absent in a form of the current version. */
  readonly dropped?: readonly DroppedRow[];
  /** Figures of indicator rows that the form calculates (ratios). */
  readonly printed: ReadonlyMap<IndicatorCode, Entry>;
  readonly registers: ReadonlyMap<RegisterCode, readonly RegisterRow[]>;
  /** Free remarks beside the figures, by row code. */
  readonly notes: ReadonlyMap<string, string>;
  readonly cleanedNotes?: readonly CleanedNote[];
  readonly marks: readonly Mark[];
  /** Why flagged values are right, as the unit wrote; the office may have added its own. */
  readonly explanations?: readonly Explanation[];
}
