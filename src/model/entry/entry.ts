import type { CellPlace } from "../../workbook/grid";
import type { ElementCode } from "../codes";
import type { NumberReading } from "../numbers/number-reading";
import type { TextChangeKind } from "../../base/text";
import type { Value } from "../value";

export type MisreadingReason =
  | "not-a-number"
  | "too-many-digits"
  | "not-yes-or-no"
  | "not-a-date"
  | "not-a-choice"
  | "error-value";

/** Content that is no value of the requested kind. It adds nothing to any total. */
export type Misreading =
  | { readonly kind: "misread"; readonly found: string; readonly reason: MisreadingReason }
  | AmbiguousNumber;

/** A number with several readings: "1.234" is 1234 or 1,234. Never guessed; a person decides. */
export interface AmbiguousNumber {
  readonly kind: "misread";
  readonly found: string;
  readonly reason: "ambiguous-number";
  readonly readings: readonly NumberReading[];
}

/** What cleaning changed in a text, apart from trimming, so that no change is silent. */
export interface TextCleaning {
  readonly before: string;
  readonly after: string;
  /** In the order they were made. */
  readonly changes: readonly TextChangeKind[];
  /** Words in which "?" replaced letters that cannot be recovered. */
  readonly lost: readonly string[];
}

/** One cell of a form as read. */
export interface Entry {
  readonly place: CellPlace;
  readonly reading: Value | Misreading;
  readonly hasFormula: boolean;
  /** The original text, if a number was expected and the text had exactly one reading. */
  readonly convertedFrom?: string;
  /** The reading that a person chose, if the text had several. */
  readonly decided?: NumberReading;
  /** Set if cleaning changed the text or it lost letters. */
  readonly cleaning?: TextCleaning;
}

/** A filled row of an earlier form version without a counterpart in the current one. */
export interface DroppedRow {
  readonly code: ElementCode;
  readonly place: CellPlace;
  /** Content as typed. */
  readonly shown: string;
}
