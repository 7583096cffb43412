import { changedEntries } from "../../domain/submission/changed-entries";
import type { FindingOf } from "../../domain/finding/finding";
import { registerElement } from "../../domain/numbers/number-decision";
import type { OwnForm } from "../../domain/own-form/own-form";
import type { Submission } from "../../domain/submission/submission";
import type { Entry } from "../../domain/entry/entry";
import { rereadOwnText, type OwnQuestion } from "../../sheets/own-form/copies/read-own-cell";
import type { KeptOwnSummary } from "../../sheets/own-form/reading/read-own-summary";
import type { KeptOwnReading, OwnReading } from "./read-own-received";

/** Decided anew, whichever files there are by then. */
const NOT_OF_A_COPY: ReadonlySet<string> = new Set(["duplicate-unit", "unreadable"]);

/**
 * What an earlier summary of an own form holds: the copies that counted, with what was found in them, those that did not,
 * and the files that were none.
 */
export function keptOwnReadings(kept: KeptOwnSummary, form: OwnForm): readonly OwnReading[] {
  const { submissions, findings, files, names, rejected } = kept;
  const byFile = new Map<string | undefined, FindingOf<"kept">[]>();
  for (const finding of findings) {
    if (NOT_OF_A_COPY.has(finding.was)) continue;
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  }
  const sources = new Map(files.map((source) => [source.file, source]));
  const questions = new Map<string, OwnQuestion>([
    ...form.cells.map(
      ({ code, answer, measure, label }) => [code, { answer, measure, words: label }] as const,
    ),
    ...form.lists.flatMap((list) =>
      list.columns.map(
        ({ code, answer, measure, heading }) =>
          [registerElement(list.code, code), { answer, measure, words: heading }] as const,
      ),
    ),
  ]);
  return [
    ...submissions.map((submission): KeptOwnReading => {
      const { file, fingerprint, savedAt, unit } = submission;
      const name = names.get(unit) ?? unit;
      return {
        kind: "kept",
        source: sources.get(file) ?? { file, fingerprint, ...(savedAt === undefined ? {} : { savedAt }) },
        copy: {
          submission: { ...asked(submission, questions), unitName: name },
          // A unit without a code of its own goes by its name.
          clue: { code: name === unit ? "" : unit, name },
          typed: [],
          findings: [],
        },
        found: byFile.get(file) ?? [],
      };
    }),
    ...rejected.map(({ file, rejection }): OwnReading => ({
      kind: "rejected",
      source: sources.get(file) ?? { file },
      rejection,
    })),
  ];
}

/** What could be read in several ways is told as text: the ways are found again by what the cell asks. */
function asked(submission: Submission, questions: ReadonlyMap<string, OwnQuestion>): Submission {
  const again = (code: string, entry: Entry): Entry => {
    const { reading } = entry;
    const question = questions.get(code);
    const isOpen = reading.kind === "misread" && reading.reason === "ambiguous-number";
    return isOpen && question !== undefined
      ? { ...entry, reading: rereadOwnText(reading.found, question) }
      : entry;
  };
  return changedEntries(submission, again);
}
