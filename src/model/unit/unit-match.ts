import type { Fingerprint } from "../../base/codes";
import type { LevelCode, UnitCode } from "../codes";
import type { Unit } from "./unit";

/** What a file states about its unit. */
export interface UnitClue {
  /** Content of the unit code cell: the code, or a text typed over it. */
  readonly code: string;
  /** Name printed next to the code. */
  readonly name?: string;
  /** The sender chose it freely, so it never identifies a unit by itself. */
  readonly fileName?: string;
  /** Fingerprint of the file. */
  readonly fingerprint?: Fingerprint;
  /** Level that the form was made for. */
  readonly level?: LevelCode;
  /** Line at the head of the form that names the sender. */
  readonly officeLine?: string;
  /** Other unit codes in the file. */
  readonly marks?: readonly string[];
  /** A person already decided: skip all comparisons. */
  readonly isSettled?: true;
}

/** Certain identification; `answer`: a person decided. */
export type MatchedBy = "code" | "alias" | "name" | "answer";

/** Something that contradicts the unit of a file. */
export interface UnitDoubt {
  readonly by: "name" | "mark" | "file-name" | "folder";
  /** The contradicting text. */
  readonly text: string;
}

/**
 * Why a unit is only a guess. `contradicted`: its name matches, but something else in the file does not.
 * `shared-name`: several units match. `other-accents`, `similar`: nearly its name. `contained`: the text
 * contains its name. `file-name`, `folder`: only the file or its folder is named like it.
 */
export type GuessReason =
  | "contradicted"
  | "shared-name"
  | "other-accents"
  | "similar"
  | "contained"
  | "file-name"
  | "folder";

export interface UnitGuess {
  readonly unit: UnitCode;
  readonly name: string;
  readonly reason: GuessReason;
  /** The matching text. */
  readonly text: string;
}

/**
 * Result of matching a file to a unit: certain, guesses for a person to confirm (best first), doubted, or
 * none.
 */
export type UnitMatch =
  | { readonly kind: "certain"; readonly unit: Unit; readonly by: MatchedBy; readonly text: string }
  | { readonly kind: "guesses"; readonly guesses: readonly UnitGuess[] }
  /** The file names a unit and something contradicts it: a person decides. That unit is the first guess. */
  | {
      readonly kind: "doubted";
      readonly unit: Unit;
      readonly doubts: readonly UnitDoubt[];
      readonly guesses: readonly UnitGuess[];
    }
  | { readonly kind: "none" };
