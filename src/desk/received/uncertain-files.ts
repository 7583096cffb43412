import type { UnitCode } from "../../model/codes";
import type { RejectedFile, Rejection } from "../../model/finding";
import type { UnitDoubt, UnitGuess } from "../../model/unit";

/** A file that was not added because nobody could tell for certain which unit it is of. */
export interface UncertainFile {
  readonly file: string;
  /** What stands where the unit's code belongs; "" when nothing does. */
  readonly found: string;
  /** Which units it may be of; best first. */
  readonly guesses: readonly UnitGuess[];
  /** What does not fit the unit it says it is of, which is then the first guess. */
  readonly doubts?: readonly UnitDoubt[];
}

const asked = ({ found, guesses, doubts }: Extract<Rejection, { readonly kind: "unknown-unit" }>) => ({
  found,
  guesses,
  doubts,
});

/** The rejected files whose unit a person can tell. The office's own summaries are no unit's reports. */
export const uncertainFiles = (
  rejected: readonly RejectedFile[],
  office: UnitCode,
): readonly UncertainFile[] =>
  rejected.flatMap(({ file, rejection }) =>
    rejection.kind === "unknown-unit" && rejection.found !== office ? [{ file, ...asked(rejection) }] : [],
  );
