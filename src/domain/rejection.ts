import type { PlanId, RoundId } from "./codes";
import type { FileFailure } from "./file-failure";
import type { UnitGuess } from "./unit-match";

/** Why a file that was handed over adds nothing to the roll-up. It is always listed, with the reason. */
export type Rejection =
  | FileFailure
  /** A workbook, but none of our marks is in it. */
  | { readonly kind: "no-form" }
  | { readonly kind: "unknown-plan"; readonly found: string }
  | { readonly kind: "wrong-plan"; readonly found: PlanId; readonly expected: PlanId }
  | { readonly kind: "wrong-round"; readonly found: string; readonly expected: RoundId }
  /** A unit that is not among those expected, as far as is certain. `guesses`: which it may be; best first. */
  | { readonly kind: "unknown-unit"; readonly found: string; readonly guesses: readonly UnitGuess[] }
  /** Another file of the same unit counts instead. */
  | { readonly kind: "replaced"; readonly by: string; readonly isIdentical: boolean };

export interface RejectedFile {
  readonly file: string;
  readonly rejection: Rejection;
}
