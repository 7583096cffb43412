import type { Fingerprint } from "../../base/codes";
import type { Closing } from "./closing";
import type { ElementCode, IndicatorCode, RoundId, UnitCode } from "../codes";

/** `counts`: preferred to every other file of the unit and round. `set-aside`: adds nothing. */
export type FileDecision = "counts" | "set-aside";

/**
 * `not-expected`: does not have to report in this round, and no total waits for it. `returned` and `accepted`
 * apply to the file named; another file of the unit is checked again.
 */
export type UnitDecision = "not-expected" | "returned" | "accepted";

/**
 * An officer's decision about a file, identified by its content: copies under other names are the same file.
 */
export interface FileRuling {
  readonly fingerprint: Fingerprint;
  /** File name when the decision was made. */
  readonly file: string;
  /** `taken-back`: cancels all earlier decisions about the file. */
  readonly ruling: FileDecision | "taken-back";
  /**
   * For a chosen file: fingerprints of the unit's other files at that time. A file not listed arrived later
   * and is still undecided. Undefined = unknown: the file is preferred to all others.
   */
  readonly over?: readonly Fingerprint[];
  readonly reason: string;
  /** ISO date-time. */
  readonly at: string;
}

/** An officer's decision about a unit. */
export interface UnitRuling {
  readonly unit: UnitCode;
  /** `taken-back`: cancels all earlier decisions about the unit. */
  readonly ruling: UnitDecision | "taken-back";
  readonly fingerprint?: Fingerprint;
  readonly reason: string;
  readonly at: string;
}

/** What may be left open when a summary is signed, if somebody says why. */
export type SignableMatter = "errors" | "missing" | "late" | "warnings" | "gaps" | "provisional";

/** Why a summary is signed although something is open. */
export interface Waiver {
  readonly matter: SignableMatter;
  /** What was open then: units, reports, targets. Whatever else comes to be open is not covered. */
  readonly over: readonly string[];
  readonly reason: string;
  readonly at: string;
}

/** Whom to call and what was agreed; one text a unit. */
export interface ContactNote {
  readonly unit: UnitCode;
  readonly text: string;
}

/** Identifies a figure of the summary: a unit's, or the office's total. */
export interface FigureKey {
  readonly unit: UnitCode;
  readonly code: ElementCode | IndicatorCode;
  readonly round: RoundId;
}

/** A remark about a figure. */
export interface FigureNote extends FigureKey {
  readonly text: string;
  /** Name as typed by the author. */
  readonly by?: string;
  readonly at: string;
  /** The figure when the note was written, to detect later changes; null = there was none. */
  readonly about: number | null;
}

/** An approved correction: reported figure = received + adjusted. */
export interface Adjustment extends FigureKey {
  readonly code: ElementCode;
  /** In the element's unit of measure; may be negative. */
  readonly amount: number;
  readonly reason: string;
  readonly at: string;
  /** The received figure when it was adjusted; null = there was none. */
  readonly about: number | null;
}

/**
 * Everything people decided and noted about a roll-up, in the order it was written. File contents are not
 * part of it.
 */
export interface Ledger {
  /** Complete history; the newest ruling about each file applies. */
  readonly files: readonly FileRuling[];
  /** Complete history; the newest ruling about each unit applies. */
  readonly units: readonly UnitRuling[];
  readonly contacts: readonly ContactNote[];
  readonly notes: readonly FigureNote[];
  readonly adjustments: readonly Adjustment[];
  /** History of closing and reopening the round. */
  readonly closings: readonly Closing[];
  /** At most one of each matter. */
  readonly waivers: readonly Waiver[];
}

export const EMPTY_LEDGER: Ledger = {
  files: [],
  units: [],
  contacts: [],
  notes: [],
  adjustments: [],
  closings: [],
  waivers: [],
};
