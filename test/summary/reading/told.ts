import type { StoredRollUp } from "../../../src/model/board/stored-roll-up";
import type { Submission } from "../../../src/model/submission/submission";

/** Returns what counts of a report: without blanks, calculated cells and what rules read only once. */
export function toldOf(submission: Submission): unknown {
  const { entries, registers, notes, file, fingerprint, plan, round, unit, level, revision, savedAt } =
    submission;
  return {
    ...{ file, fingerprint, plan, round, unit, level, revision, savedAt },
    templateVersion: submission.templateVersion,
    formSheet: submission.formSheet,
    entries: Object.fromEntries(
      [...entries]
        .filter(([, { reading }]) => reading.kind !== "blank")
        .map(([code, entry]) => [code, told(entry)]),
    ),
    notes: Object.fromEntries(notes),
    registers: Object.fromEntries(
      [...registers].map(([code, rows]) => [
        code,
        rows.map(({ rowNumber, sheet, cells }) => ({
          rowNumber,
          sheet,
          cells: Object.fromEntries([...cells].map(([column, { reading }]) => [column, reading])),
        })),
      ]),
    ),
  };
}

const told = ({ place, reading }: { readonly place: unknown; readonly reading: unknown }) => ({
  place,
  reading,
});

export const reportsOf = ({ submissions }: Pick<StoredRollUp, "submissions">): readonly unknown[] =>
  submissions.map(toldOf);
