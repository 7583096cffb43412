import type { IsoDate } from "../../base/codes";
import type { PlanId, RoundId } from "../codes";
import type { FileFailure } from "../../workbook/files";
import type { UnitDoubt, UnitGuess } from "../unit/unit-match";

/** Why a file that was handed over adds nothing to the roll-up. It is always listed, with the reason. */
export type Rejection =
  | FileFailure
  /** A workbook, but none of our marks is in it. */
  | { readonly kind: "no-form" }
  /** A workbook, but no copy of the office's own form that is rolled up. */
  | { readonly kind: "other-form" }
  | { readonly kind: "unknown-plan"; readonly found: string }
  | {
      readonly kind: "wrong-plan";
      readonly found: PlanId;
      readonly expected: PlanId;
      readonly titles?: Readonly<Record<"found" | "expected", string>>;
    }
  /** `found` is "" where the form names no round. */
  | {
      readonly kind: "wrong-round";
      readonly found: string;
      readonly expected: RoundId;
      readonly names?: Readonly<Record<"found" | "expected", string>>;
    }
  /**
   * A unit that is not among those expected, as far as is certain. `guesses`: which it may be; best first. With `doubts` it is the
   * first guess by what it says, and something else on it or about it is not of that unit.
   */
  | {
      readonly kind: "unknown-unit";
      readonly found: string;
      readonly guesses: readonly UnitGuess[];
      readonly doubts?: readonly UnitDoubt[];
    }
  /** Of a unit that had ended before the round did; what took its place, as far as is known. */
  | {
      readonly kind: "ended-unit";
      readonly unit: string;
      /** Its name, as people know it. */
      readonly round: string;
      readonly last?: IsoDate;
      readonly into: readonly string[];
    }
  /**
   * The summary the office made itself, of this round or another, among the reports of its units; `round` is its name, "" of a form
   * without rounds. `isOnly`: no report of a unit of that round is here, so that a review lacks it.
   */
  | { readonly kind: "own-summary"; readonly round: string; readonly isOnly?: true }
  /** A form of the round as it was issued: nobody has filled in anything. `unit`: its name, as far as the form says it. */
  | { readonly kind: "not-filled-in"; readonly unit: string }
  /** Its figures are the sums of those of other files. */
  | { readonly kind: "sum-of-others"; readonly files: readonly string[] }
  /** The return of a unit that was taken as the blank form; "" = nobody knows whose. Whether it counts is for an officer to say. */
  | { readonly kind: "taken-as-form"; readonly unit: string }
  /** Another file of the same unit counts instead. */
  | { readonly kind: "replaced"; readonly by: string; readonly isIdentical: boolean }
  /** An officer took it out of the totals. */
  | { readonly kind: "set-aside"; readonly reason: string }
  /** Of a unit that does not have to report, as an officer decided. */
  | { readonly kind: "not-expected"; readonly reason: string }
  /** Refused by an earlier roll-up, and not at hand now. `sentence`: why, as it was printed; `was`: the kind of then. */
  | { readonly kind: "kept"; readonly sentence: string; readonly was?: string };

export interface RejectedFile {
  readonly file: string;
  readonly rejection: Rejection;
}
