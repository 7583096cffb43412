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
} from "./codes";
import type { Value } from "./value";

/** Where something stands in a file. `cell` is an A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export type MisreadingReason =
  | "not-a-number"
  /** Two readings are possible: "1.234" is 1234 or 1,234. Never guessed. */
  | "ambiguous-number"
  | "not-yes-or-no"
  | "not-a-date"
  | "not-a-choice"
  | "error-value";

/** Something stands in the cell, but it is no value of the kind asked for. Adds nothing to any total. */
export interface Misreading {
  readonly kind: "misread";
  readonly found: string;
  readonly reason: MisreadingReason;
}

/** One cell of a form as read. */
export interface Entry {
  readonly place: CellPlace;
  readonly reading: Value | Misreading;
  readonly hasFormula: boolean;
  /** The text that was typed where a number was asked and only one reading was possible. */
  readonly convertedFrom?: string;
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
  readonly formSheet: string;
  readonly entries: ReadonlyMap<ElementCode, Entry>;
  /** Figures of indicator rows that the form calculates (ratios). */
  readonly printed: ReadonlyMap<IndicatorCode, Entry>;
  readonly registers: ReadonlyMap<RegisterCode, readonly RegisterRow[]>;
  /** Free remarks beside the figures, by row code. */
  readonly notes: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
}
