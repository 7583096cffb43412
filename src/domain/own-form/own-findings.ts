import type { Finding } from "../finding/finding";
import type { ReplacedSubmission } from "../submission/resubmission";
import { replacementSeverity } from "../rules/identity/duplicate-unit";
import { inFile } from "../rules/subject/finding-place";
import { shownOf } from "../finding/shown-of";
import { hasUnit } from "../rules/cells/typed-unit";
import type { Submission } from "../submission/submission";
import type { Entry } from "../entry/entry";
import { typeOfAnswer, type OwnAnswer, type OwnForm } from "./own-form";

/** A cell of a copy under the name by which decisions about it are remembered. */
interface Filled {
  readonly element: string;
  readonly label: string;
  readonly answer: OwnAnswer;
  readonly entry: Entry;
}

/** Everything there is to say of what was typed into the cells and lists of one copy. */
export function cellFindings(form: OwnForm, submission: Submission): readonly Finding[] {
  return filledCells(form, submission).flatMap((filled): readonly Finding[] => {
    const { element, label, entry } = filled;
    const { reading, convertedFrom, cleaning, place } = entry;
    const about = { ...inFile(submission, place), code: element, subject: label };
    const found: Finding[] = [];
    if (reading.kind === "misread" && reading.reason === "ambiguous-number") {
      found.push({
        rule: "ambiguous-number",
        severity: "error",
        ...about,
        found: reading.found,
        expected: null,
        element,
        readings: reading.readings,
      });
    } else if (reading.kind === "misread") {
      const wanted = typeOfAnswer(filled.answer);
      found.push({
        rule: "type",
        severity: "error",
        ...about,
        found: reading.found,
        expected: wanted,
        reason: reading.reason,
        wanted,
      });
    } else if (convertedFrom !== undefined) {
      const rule = hasUnit(reading, convertedFrom) ? "typed-unit" : "text-number";
      found.push({ rule, severity: "note", ...about, found: convertedFrom, expected: shownOf(reading) });
    }
    if (cleaning !== undefined && cleaning.changes.length > 0) {
      const { before, after, changes } = cleaning;
      found.push({
        rule: "cleaned-text",
        severity: "note",
        ...about,
        found: before,
        expected: after,
        changes,
      });
    }
    if (cleaning !== undefined && cleaning.lost.length > 0) {
      const { after, lost } = cleaning;
      found.push({
        rule: "lost-letters",
        severity: "warning",
        ...about,
        found: after,
        expected: null,
        words: lost,
      });
    }
    return found;
  });
}

function filledCells(form: OwnForm, { entries, registers }: Submission): readonly Filled[] {
  return [
    ...form.cells.flatMap(({ code, label, answer }) => {
      const entry = entries.get(code);
      return entry === undefined ? [] : [{ element: code, label, answer, entry }];
    }),
    ...form.lists.flatMap((list) =>
      (registers.get(list.code) ?? []).flatMap(({ cells }) =>
        list.columns.flatMap(({ code, heading, answer }) => {
          const entry = cells.get(code);
          return entry === undefined
            ? []
            : [{ element: `${list.code}.${code}`, label: heading, answer, entry }];
        }),
      ),
    ),
  ];
}

/** A unit sent more than one file: one finding for each that does not count, with the figures it gives differently. */
export function replacedFindings(
  form: OwnForm,
  replaced: readonly ReplacedSubmission[],
  nameOf: (submission: Submission) => string,
): readonly Finding[] {
  const labels = new Map(form.cells.map(({ code, label }) => [code, label]));
  return replaced.map(({ submission, by, relation, differences }) => ({
    rule: "duplicate-unit",
    severity: replacementSeverity(relation, differences),
    ...inFile(submission),
    subject: nameOf(submission),
    found: submission.revision,
    expected: by.revision,
    kept: by.file,
    relation,
    differences: differences.map((difference) => ({
      ...difference,
      label: labels.get(difference.code) ?? difference.code,
    })),
  }));
}
