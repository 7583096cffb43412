import type { UnitClue } from "../unit/unit-match";
import type { Submission } from "./submission";

/** Returns what a form states about its unit. */
export const unitClue = (submission: Submission): UnitClue => ({
  code: submission.unit,
  name: submission.unitName,
  officeLine: submission.officeLine,
  // Marks of a second form in the file do not count.
  marks: submission.marks
    .filter(({ kind }) => kind === "unit")
    .filter(({ source, place }) => source !== "header" || place?.sheet === submission.formSheet)
    .map(({ text }) => text),
  fileName: submission.file,
  fingerprint: submission.fingerprint,
  level: submission.level,
});
