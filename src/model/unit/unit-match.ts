import type { Fingerprint } from "../../base/codes";
import type { LevelCode, UnitCode } from "../codes";
import type { Unit } from "./unit";

/** What a file says of whose it is. */
export interface UnitClue {
  /** What stands where the unit's code belongs: the code, or whatever somebody typed over it. */
  readonly code: string;
  /** The name printed beside the code. */
  readonly name?: string;
  /** Given by whoever saved the file last; never enough by itself. */
  readonly fileName?: string;
  /** Of the file. */
  readonly fingerprint?: Fingerprint;
  /** The level its form was made for. */
  readonly level?: LevelCode;
  /** The line at the head of the form in which the unit stands as the sender. */
  readonly officeLine?: string;
  /** Codes of a unit that the file bears elsewhere. */
  readonly marks?: readonly string[];
  /** A person settled it before: nothing is compared any more. */
  readonly isSettled?: true;
}

/** By what a unit was known for certain. `answer`: a person has said so. */
export type MatchedBy = "code" | "alias" | "name" | "answer";

/** Something that does not fit the unit a file says it is of. */
export interface UnitDoubt {
  readonly by: "name" | "mark" | "file-name" | "folder";
  /** What stands there. */
  readonly text: string;
}

/**
 * Why a unit is only a guess. `contradicted`: it is the unit's name, but the file also says something else.
 * `shared-name`: several units could be meant. `other-accents`, `similar`: almost its name. `contained`: the text has its
 * name inside. `file-name`: only the file is called so; `folder`: only
 * the folder is in which it lies.
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
  /** The text it was read from. */
  readonly text: string;
}

/** Which unit a file is of: known, to be confirmed by a person (best guess first), or not to be told. */
export type UnitMatch =
  | { readonly kind: "certain"; readonly unit: Unit; readonly by: MatchedBy; readonly text: string }
  | { readonly kind: "guesses"; readonly guesses: readonly UnitGuess[] }
  /** It says whose it is, and something else that it is not: a person tells. The unit it says is the first guess. */
  | {
      readonly kind: "doubted";
      readonly unit: Unit;
      readonly doubts: readonly UnitDoubt[];
      readonly guesses: readonly UnitGuess[];
    }
  | { readonly kind: "none" };
