import type { MarkKind, MarkSource } from "../../../../domain/entry/mark";
import type { FindingOf } from "../../../../domain/finding/finding";
import type { FigureDifference } from "../../../../domain/finding/finding-parts";
import type { FindingByRule, WordsByRule } from "../../../../sheets/words/findings/words-by-rule";
import { enNumber, enShown } from "./en-figures";
import { enBlankFormMend, enBlankFormSentence } from "./en-blank-form";
import { enRejectionSentence } from "./en-rejection-sentence";
import { enRecognisedUnit, enUnitDoubt } from "./en-units";

/** What a mark of a form says. */
const EN_MARKS: { readonly [K in MarkKind]: string } = {
  plan: "the code of the plan",
  version: "the version of the form",
  round: "the code of the round",
  unit: "the code of the unit",
  level: "the level of the union",
  revision: "the number of the submission",
};

/** Where a mark of a form stands. */
const EN_MARK_SOURCES: { readonly [S in MarkSource]: string } = {
  header: "the heading of the form",
  name: "a name defined in the file",
  property: "the properties of the file",
};

/** Differences listed in one sentence; the others are counted. */
const LISTED_DIFFERENCES = 5;

const figure = (value: number | string | null): string =>
  value === null ? "empty" : typeof value === "string" ? `“${value}”` : enNumber(value);

function differences(all: readonly FigureDifference[]): string {
  if (all.length === 0) return "the figures typed into both files are the same";
  const listed = all
    .slice(0, LISTED_DIFFERENCES)
    .map(({ label, kept, other }) => `${label} (counted: ${figure(kept)}, this file: ${figure(other)})`);
  const rest = all.length - listed.length;
  const count = all.length === 1 ? "1 figure differs" : `${enNumber(all.length)} figures differ`;
  return `${count}: ${listed.join("; ")}${rest > 0 ? `; and ${enNumber(rest)} more` : ""}`;
}

/** Two files of one unit, and which of them counts. */
function enDuplicate(finding: FindingOf<"duplicate-unit">): string {
  const { subject, kept, relation } = finding;
  switch (relation) {
    case "identical":
      return `${subject}: this file is the same as “${kept}” and counts once.`;
    case "older":
      return `${subject}: the unit sent a newer report, “${kept}”, so this file does not count; ${differences(finding.differences)}.`;
    case "overruled":
      return `${subject}: an officer chose “${kept}”, so this file does not count; ${differences(finding.differences)}.`;
    case "arrived-later":
      return `${subject}: this file came after an officer chose “${kept}”, so it does not count yet and waits for a decision; ${differences(finding.differences)}.`;
    case "undecided":
      return finding.differences.length === 0
        ? `${subject}: two files of the same submission with the same figures; “${kept}” counts.`
        : `${subject}: two files of the same submission differ, “${kept}” counts for now; ${differences(finding.differences)}.`;
  }
}

function missingMark({ mark, others = [], source, expected }: FindingOf<"mark">): string {
  const place = EN_MARK_SOURCES[source];
  return others.length === 0
    ? `In ${place}, ${EN_MARKS[mark]} is missing; by other signs it is “${enShown(expected)}”.`
    : `In ${place}, these are missing: ${[mark, ...others].map((kind) => EN_MARKS[kind]).join(", ")}; the form is known by other signs.`;
}

function duplicateMend({ relation }: FindingByRule["duplicate-unit"]): string {
  switch (relation) {
    case "undecided":
      return "Ask the unit which file is right and keep only that; a corrected report needs a higher submission number.";
    case "arrived-later":
      return "Compare the two files and choose again which one counts, or set one of them aside.";
    case "identical":
    case "older":
    case "overruled":
      return "Nothing to do if the file that counts is the right one.";
  }
}

/** Whose report it is, and what became of the file. */
export const EN_FILE_FINDINGS = {
  "wrong-plan": {
    title: "Another plan",
    sentence: (f) =>
      `The form belongs to plan “${f.subject}” (code ${enShown(f.found)}), not to the plan wanted (code ${enShown(f.expected)}).`,
    mend: () => "Fill in the form of the right plan.",
  },
  "wrong-round": {
    title: "Another round",
    sentence: (f) =>
      f.found === ""
        ? `The form does not say of which round it is; it should say ${f.wanted.join(" or ")}.`
        : `The report is for “${f.subject}”, not for ${f.wanted.map((name) => `“${name}”`).join(" or ")}.`,
    mend: () => "Fill in the form of the right round, or choose another round to roll up.",
  },
  "wrong-unit": {
    title: "Another unit",
    sentence: (f) =>
      f.isKnown
        ? `The form is of “${f.subject}” (code ${enShown(f.found)}), but is wanted of the unit with code ${enShown(f.expected)}.`
        : `Unit code “${enShown(f.found)}” is not in the list of units that report.`,
    mend: (f) =>
      f.isKnown
        ? "Check whether the file of another unit was sent by mistake."
        : "Mend the unit code, or add the unit to the list.",
  },
  "unit-in-doubt": {
    title: "Unit not certain",
    sentence: enUnitDoubt,
    mend: () =>
      "Ask whoever sent the file; figures typed into another unit's form belong into the form of their own unit.",
  },
  "recognised-unit": {
    title: "Unit known without its code",
    sentence: enRecognisedUnit,
    mend: (f) =>
      `Nothing to do if this is the unit; ask it to leave the code “${enShown(f.expected)}” on the form next time.`,
  },
  "wrong-version": {
    title: "Old version of the form",
    sentence: (f) =>
      [
        `The form is version ${enShown(f.found)}, the current version is ${enShown(f.expected)}.`,
        ...(f.notAsked.length === 0 ? [] : [`It did not ask for: ${f.notAsked.join("; ")}.`]),
        ...(f.dropped.length === 0
          ? []
          : [
              `No row of the current form takes, so not added up: ${f.dropped.map(({ place, code, shown }) => `cell ${place.cell} (code ${code}) “${shown}”`).join("; ")}.`,
            ]),
      ].join(" "),
    mend: () => "Figures are read by their codes all the same; use the current form next time.",
  },
  "duplicate-unit": {
    title: "Unit reported twice",
    sentence: enDuplicate,
    mend: duplicateMend,
  },
  mark: {
    title: "Marks do not agree",
    sentence: (f) =>
      f.isMissing
        ? missingMark(f)
        : `${f.cell === undefined ? "Mark" : `Cell ${f.cell}`}: in ${EN_MARK_SOURCES[f.source]}, ${EN_MARKS[f.mark]} is “${enShown(f.found)}”, which does not agree with “${enShown(f.expected)}”.`,
    mend: (f) =>
      f.isMissing
        ? "Nothing to do; ask the unit to leave the heading of the form as it is."
        : `Check whether the file was copied from another report; if “${enShown(f.expected)}” is right, make it agree.`,
  },
  kept: {
    title: "Noted before",
    sentence: (f) => f.sentence,
    mend: (f) => f.mend,
  },
  "own-form-structure": {
    title: "Not as the blank form",
    sentence: enBlankFormSentence,
    mend: enBlankFormMend,
  },
  unreadable: {
    title: "File not read",
    sentence: (f) => enRejectionSentence(f.rejection),
    mend: () => "Do as advised, then choose the file again.",
  },
} satisfies Partial<WordsByRule>;
