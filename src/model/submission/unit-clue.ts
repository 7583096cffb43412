import type { UnitClue } from "../unit/unit-match";
import type { Submission } from "./submission";

/** What a form says of whose it is. */
export const unitClue = (submission: Submission): UnitClue => ({
  code: submission.unit,
  name: submission.unitName,
  officeLine: submission.officeLine,
  // A second form in the file speaks for itself only.
  marks: submission.marks
    .filter(({ kind }) => kind === "unit")
    .filter(({ source, place }) => source !== "header" || place?.sheet === submission.formSheet)
    .map(({ text }) => text),
  fileName: submission.file,
  fingerprint: submission.fingerprint,
  level: submission.level,
});
