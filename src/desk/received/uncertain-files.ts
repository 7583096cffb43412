import type { UnitCode } from "../../model/codes";
import type { RejectedFile, Rejection } from "../../model/finding";
import type { UnitDoubt, UnitGuess } from "../../model/unit";

/** A file not added because its unit is uncertain. */
export interface UncertainFile {
  readonly file: string;
  /** The content in place of the unit's code; "" if none. */
  readonly found: string;
  /** Possible units; best first. */
  readonly guesses: readonly UnitGuess[];
  /** Contradictions to the unit it names, which is the first guess. */
  readonly doubts?: readonly UnitDoubt[];
}

const asked = ({ found, guesses, doubts }: Extract<Rejection, { readonly kind: "unknown-unit" }>) => ({
  found,
  guesses,
  doubts,
});

/**
 * Returns the rejected files whose unit a person can decide. The office's own summaries are no unit's
 * reports.
 */
export const uncertainFiles = (
  rejected: readonly RejectedFile[],
  office: UnitCode,
): readonly UncertainFile[] =>
  rejected.flatMap(({ file, rejection }) =>
    rejection.kind === "unknown-unit" && rejection.found !== office ? [{ file, ...asked(rejection) }] : [],
  );
