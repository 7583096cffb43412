import type { IsoDate } from "../../base/codes";
import type { PlanId, RoundId } from "../codes";
import type { FileFailure } from "../../workbook/files";
import type { UnitDoubt, UnitGuess } from "../unit/unit-match";

/** Why a received file adds nothing to the roll-up. Every rejected file is listed with its reason. */
export type Rejection =
  | FileFailure
  /** A workbook without any of our marks. */
  | { readonly kind: "no-form" }
  /** A workbook that is no copy of the office's blank form. */
  | { readonly kind: "other-form" }
  | { readonly kind: "unknown-plan"; readonly found: string }
  | {
      readonly kind: "wrong-plan";
      readonly found: PlanId;
      readonly expected: PlanId;
      readonly titles?: Readonly<Record<"found" | "expected", string>>;
    }
  /** `found` is "" if the form names no round. */
  | {
      readonly kind: "wrong-round";
      readonly found: string;
      readonly expected: RoundId;
      readonly names?: Readonly<Record<"found" | "expected", string>>;
    }
  /**
   * The unit is not one of the expected units. `guesses`: candidates, best first. With `doubts`, the first
   * guess is the unit that the file names, but other signs contradict it.
   */
  | {
      readonly kind: "unknown-unit";
      readonly found: string;
      readonly guesses: readonly UnitGuess[];
      readonly doubts?: readonly UnitDoubt[];
    }
  /** The unit ended before the round did; `into`: its known successors. */
  | {
      readonly kind: "ended-unit";
      readonly unit: string;
      /** The round's name. */
      readonly round: string;
      readonly last?: IsoDate;
      readonly into: readonly string[];
    }
  /**
   * The office's summary, of this or another round, among its units' reports. `round`: its name; "" if the
   * form has no rounds. `isOnly`: no unit reports of that round are present, so the review lacks them.
   */
  | { readonly kind: "own-summary"; readonly round: string; readonly isOnly?: true }
  /**
   * A form of the round as it was issued: nobody has filled in anything. `unit`: its name, as far as the form
   * says it.
   */
  | { readonly kind: "not-filled-in"; readonly unit: string }
  /** Its figures are the sums of those of other files. */
  | { readonly kind: "sum-of-others"; readonly files: readonly string[] }
  /**
   * A unit's report that was used as the blank form; "" = unknown unit. An officer decides whether it counts.
   */
  | { readonly kind: "taken-as-form"; readonly unit: string }
  /** Another file of the same unit counts instead. */
  | { readonly kind: "replaced"; readonly by: string; readonly isIdentical: boolean }
  /** An officer excluded it from the totals. */
  | { readonly kind: "set-aside"; readonly reason: string }
  /** An officer decided that the unit does not have to report. */
  | { readonly kind: "not-expected"; readonly reason: string }
  /**
   * An earlier roll-up rejected the file, and it is not present now. `sentence`: the reason as it was
   * printed; `was`: the rejection kind of the earlier run.
   */
  | { readonly kind: "kept"; readonly sentence: string; readonly was?: string };

export interface RejectedFile {
  readonly file: string;
  readonly rejection: Rejection;
}
