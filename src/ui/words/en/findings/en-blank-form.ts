import type { FindingOf } from "../../../../domain/finding/finding";
import type { BlankFormChange } from "../../../../domain/finding/blank-form-change";
import { enNumber, enShown } from "./en-figures";
import { enPlace } from "./en-place";

type BlankFinding = FindingOf<"own-form-structure">;

/** Names in one sentence; the others are counted. */
const NAMED = 6;

function listed(names: readonly string[], quote: string): string {
  const rest = names.length - NAMED;
  const shown = names
    .slice(0, NAMED)
    .map((name) => (quote === "" ? name : `“${name}”`))
    .join(", ");
  return rest > 0 ? `${shown} and ${enNumber(rest)} more` : shown;
}

const named = (names: readonly string[]): string => listed(names, "“");
const cells = (names: readonly string[]): string => listed(names, "");

const SENTENCES: { readonly [C in BlankFormChange]: (finding: BlankFinding) => string } = {
  "sheet-renamed": (f) =>
    `Sheet ${named(f.names)} of the form was renamed to “${f.subject}”; it is known by what is printed on it.`,
  "sheet-missing": (f) =>
    `The file does not have sheet ${named(f.names)} of the form; its figures count as not filled in.`,
  "sheet-copied": (f) =>
    `Sheet “${f.subject}” is like the form too, but is not read; only sheet ${named(f.names)} counts.`,
  "columns-missing": (f) =>
    `The sheet has lost column ${named(f.names)} of the form; its figures count as not filled in.`,
  "columns-moved": (f) => `Column ${named(f.names)} stands elsewhere; figures are read by their headings.`,
  "columns-inserted": (f) =>
    `Column ${named(f.names)} was put into the table; the form does not have it, and it is not read.`,
  "rows-moved": (f) =>
    `Row ${named(f.names)} stands elsewhere; figures are read by what is printed in the row.`,
  "labels-changed": (f) =>
    `What is printed in row ${named(f.names)} was changed; its figures are read by their place.`,
  "formula-typed": (f) =>
    `${enPlace(f)}: the formula was replaced by “${enShown(f.found)}”; the right result is not known, so it was not compared.`,
  "no-result": (f) =>
    `${enPlace(f)}: a formula stands here, but the file holds no result of it, so there is no figure.`,
  "cells-merged": (f) =>
    `${enPlace(f)}: the cell was merged with others (${f.names[0] ?? ""}${f.found === null ? "" : `, which says “${enShown(f.found)}”`}), so it is not known what each of them says: ${named(f.names.slice(1))}. They are not counted.`,
  "figure-printed": (f) =>
    `The number that the form prints in ${cells(f.names)} was replaced by another one, which is not added.`,
  "figure-elsewhere": (f) =>
    `There are figures in ${cells(f.names)}, where the form asks nothing; they are not added.`,
  "copy-empty": () => "The file holds no figure at all: the unit sent the blank form back.",
  "nothing-added": () => "The files have figures, but no cell of the form is added: it was not understood.",
  "list-of-numbers": (f) =>
    `Area “${f.subject}” was taken as a list, but units wrote only numbers there: it may be a table to add up (${cells(f.names)}).`,
  "form-was-filled": (f) =>
    `The form “${f.subject}” had been filled in${f.names.length === 0 ? "" : ` by ${named(f.names)}`}; those cells are taken as blank, and the figures count only where the file itself counts as a report.`,
  "sum-of-others": (f) =>
    `The figures of this file are the sums of others (${named(f.names)}): it may be a consolidation, and is not added.`,
  "row-of-other": (f) =>
    `Row “${f.subject}” is another unit's; it counts from that unit's own file (${named(f.names)}), not from this one.`,
  "row-on-behalf": (f) =>
    `This file fills in row “${f.subject}” of another unit, too; that unit has sent no file, so the row counts from here for now.`,
  "row-repeated": (f) => `Row “${f.subject}” says the same in ${named(f.names)}; it counts once.`,
  "row-disputed": (f) =>
    `Row “${f.subject}” says something else in ${named(f.names)}; it is not known which is right, so the row is not counted.`,
  "not-calculated": (f) =>
    `Only Excel can calculate the formula in ${cells(f.names)}; open the summary in Excel to see the result.`,
  "no-total": (f) =>
    `The formula in ${cells(f.names)} rests on cells that cannot be added over units; it is left empty in the summary.`,
};

const MENDS: { readonly [C in BlankFormChange]: string } = {
  "sheet-renamed": "Nothing to do; leave the names of sheets as they are next time.",
  "sheet-missing": "Ask the unit to send the file with all sheets of the form.",
  "sheet-copied": "Check which sheet is right and delete the other one.",
  "columns-missing": "Fill in the original form and send it again.",
  "columns-moved": "Nothing to do; leave the columns in their order next time.",
  "columns-inserted": "Move figures that are to be reported into the right column of the form.",
  "rows-moved": "Nothing to do; leave the rows in their order next time.",
  "labels-changed": "Check whether the row still asks what the form asks.",
  "formula-typed": "Nothing is to be typed here: copy the formula from the original form.",
  "no-result": "Open the file in Excel, save it, then choose it again.",
  "cells-merged": "Unmerge the cells, fill each in as on the original form, and send it again.",
  "figure-printed":
    "If the printed number is only a sample, have the cell added (sum); else the printed number belongs there.",
  "figure-elsewhere":
    "Move figures that are to be reported into the right cell of the form and send it again.",
  "copy-empty": "Fill it in and send it again; where nothing occurred, write 0 or “không”.",
  "nothing-added": "See what becomes of the cells, and choose anew for those to be added.",
  "list-of-numbers": "To add the cells up, choose so for the area.",
  "form-was-filled":
    "Is it a unit's report? If so, choose that it counts; if its figures are mere samples, set it aside. Take the blank form next time.",
  "sum-of-others": "Set a consolidation aside; if it is a unit's own report, choose that it counts.",
  "row-of-other": "Nothing to do; next time each unit fills in its own row only.",
  "row-on-behalf": "Ask the unit named in that row for its own report, or to confirm the figures.",
  "row-repeated": "Nothing to do; next time each unit fills in its own row only.",
  "row-disputed": "Ask the units, set the wrong file aside, and roll up again.",
  "not-calculated": "Open the summary in Excel.",
  "no-total":
    "See the figures of each unit; to add them, change what becomes of the cells the formula rests on; if there is no total, confirm that by choosing that each unit keeps its own there.",
};

/** What of a copy of an office's own form is not as in the blank one, in English. */
export const enBlankFormSentence = (finding: BlankFinding): string => SENTENCES[finding.change](finding);

/** What to do about it, in English. */
export const enBlankFormMend = (finding: BlankFinding): string => MENDS[finding.change];
