import type { CellPlace } from "../../workbook/grid";
import type { ElementCode } from "../codes";
import type { NumberReading } from "../numbers/number-reading";
import type { TextChangeKind } from "../../base/text";
import type { Value } from "../value";

export type MisreadingReason =
  | "not-a-number"
  | "not-yes-or-no"
  | "not-a-date"
  | "not-a-choice"
  | "error-value";

/** Something stands in the cell, but it is no value of the kind asked for. Adds nothing to any total. */
export type Misreading =
  | { readonly kind: "misread"; readonly found: string; readonly reason: MisreadingReason }
  | AmbiguousNumber;

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

/** A filled row of an earlier version of the form that no current row continues. */
export interface DroppedRow {
  readonly code: ElementCode;
  readonly place: CellPlace;
  /** What stands there, as typed. */
  readonly shown: string;
}
