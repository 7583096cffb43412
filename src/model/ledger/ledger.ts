import type { Fingerprint } from "../../base/codes";
import type { Closing } from "./closing";
import type { ElementCode, IndicatorCode, RoundId, UnitCode } from "../codes";

/** `counts`: before every other file of the unit and round. `set-aside`: adds nothing. */
export type FileDecision = "counts" | "set-aside";

/**
 * `not-expected`: does not have to report in this round; no total waits for it. `returned` and `accepted` are about the file
 * named: another file of the unit is looked at anew.
 */
export type UnitDecision = "not-expected" | "returned" | "accepted";

/** What an officer decided about one file. It is known by its content, so that a copy under another name is the same. */
export interface FileRuling {
  readonly fingerprint: Fingerprint;
  /** As it was called when it was ruled about. */
  readonly file: string;
  /** `taken-back`: nothing that was decided about it before holds. */
  readonly ruling: FileDecision | "taken-back";
  /**
   * Of a file that was chosen: the contents of the unit's other files that it was chosen before. A file that is not among them
   * came later, and nobody has decided about it. Absent where nobody knows: then it was chosen before all there are.
   */
  readonly over?: readonly Fingerprint[];
  readonly reason: string;
  /** ISO date-time. */
  readonly at: string;
}

/** What an officer decided about a unit. */
export interface UnitRuling {
  readonly unit: UnitCode;
  /** `taken-back`: nothing that was decided about the unit before holds. */
  readonly ruling: UnitDecision | "taken-back";
  readonly fingerprint?: Fingerprint;
  readonly reason: string;
  readonly at: string;
}

/** Whom to call and what was agreed; one text a unit. */
export interface ContactNote {
  readonly unit: UnitCode;
  readonly text: string;
}

/** A figure of the summary: of a unit, or of the office itself, which is its total. */
export interface FigureKey {
  readonly unit: UnitCode;
  readonly code: ElementCode | IndicatorCode;
  readonly round: RoundId;
}

/** A remark beside a figure. */
export interface FigureNote extends FigureKey {
  readonly text: string;
  readonly at: string;
  /** The figure when the note was written, to tell when it has changed since; null = there was none. */
  readonly about: number | null;
}

/** What is added to a figure that was received, for a reason that somebody approved: reported = received + adjusted. */
export interface Adjustment extends FigureKey {
  readonly code: ElementCode;
  /** May be negative. In the unit of measure of the element. */
  readonly amount: number;
  readonly reason: string;
  readonly at: string;
  /** The figure as received when it was adjusted; null = there was none. */
  readonly about: number | null;
}

/** Everything people decided and noted about one roll-up, as against what the files say. In the order it was written. */
export interface Ledger {
  /** All there ever were: the list only grows, and of each file the newest holds. */
  readonly files: readonly FileRuling[];
  /** The same of units. */
  readonly units: readonly UnitRuling[];
  readonly contacts: readonly ContactNote[];
  readonly notes: readonly FigureNote[];
  readonly adjustments: readonly Adjustment[];
  /** When the round was closed and opened again. */
  readonly closings: readonly Closing[];
}

export const EMPTY_LEDGER: Ledger = {
  files: [],
  units: [],
  contacts: [],
  notes: [],
  adjustments: [],
  closings: [],
};
