import type { Finding, FindingOf, RuleId } from "../../../domain/finding/finding";
import type { MisreadingReason } from "../../../domain/entry/entry";
import type { FindingByRule, WordsByRule } from "./en-by-rule";
import { enShortened, enShown, enShownPercent } from "./en-figures";
import { enAmbiguous, enCleaned, enDuplicate, enOverwritten } from "./en-longer-findings";
import { EN_MARK_SOURCES, EN_MARKS } from "./en-marks";
import { enOwnFormSentence } from "./en-own-form";
import { enPlace } from "./en-place";
import { enRejectionSentence } from "./en-rejection-sentence";
import { enTogether } from "./en-related-rows";
import { enReading } from "./en-number-readings";
import { withEnRemarks } from "./en-remarks";
import { EN_RELATION_SENTENCES } from "./en-relation-sentences";
import { EN_SHEET_SENTENCES } from "./en-sheet-sentences";
import { enRecognisedUnit } from "./en-units";

const MISREADINGS: { readonly [R in MisreadingReason]: (found: string) => string } = {
  "not-a-number": (found) => `“${found}” is not a number.`,
  "not-yes-or-no": (found) => `“${found}” is neither “Có” (yes) nor “Không” (no).`,
  "not-a-date": (found) => `“${found}” is not a valid day.`,
  "not-a-choice": (found) => `“${found}” is not in the list to choose from.`,
  "error-value": (found) => `the formula of the cell shows the error ${found}.`,
};

function missingMark({ mark, others = [], source, expected }: FindingOf<"mark">): string {
  const place = EN_MARK_SOURCES[source];
  return others.length === 0
    ? `In ${place}, ${EN_MARKS[mark]} is missing; by other signs it is “${enShown(expected)}”.`
    : `In ${place}, these are missing: ${[mark, ...others].map((kind) => EN_MARKS[kind]).join(", ")}; the form is known by other signs.`;
}

const SENTENCES: WordsByRule = {
  ...EN_SHEET_SENTENCES,
  ...EN_RELATION_SENTENCES,
  required: (f) => `${enPlace(f)}: not filled in.`,
  type: (f) => `${enPlace(f)}: ${MISREADINGS[f.reason](enShown(f.found))}`,
  "text-number": (f) =>
    f.decided === undefined
      ? `${enPlace(f)}: the number is typed as the text “${enShown(f.found)}”, understood as ${enShown(f.expected)}.`
      : `${enPlace(f)}: “${enShown(f.found)}” can be read in several ways; an officer decided for ${enReading(f.decided)}.`,
  "typed-unit": (f) =>
    `${enPlace(f)}: the unit of measure is typed into the cell (“${enShown(f.found)}”), understood as ${enShown(f.expected)}.`,
  "ambiguous-number": enAmbiguous,
  "cleaned-text": enCleaned,
  "lost-letters": (f) =>
    `${enPlace(f)}: letters are lost and have become “?” in ${f.words.map((word) => `“${enShortened(word)}”`).join(", ")}; they cannot be brought back.`,
  "whole-number": (f) => `${enPlace(f)}: ${enShown(f.found)} is not a whole number.`,
  negative: (f) => `${enPlace(f)}: ${enShown(f.found)} is negative; this figure cannot be less than 0.`,
  ratio: (f) =>
    `${enPlace(f)}: the ratio says ${enShownPercent(f.found)}, calculated anew it is ${enShownPercent(f.expected)}${f.isTruncated ? " (a small difference of rounding)" : ""}.`,
  "overwritten-formula": enOverwritten,
  "wrong-plan": (f) =>
    `The form belongs to plan “${f.subject}” (code ${enShown(f.found)}), not to the plan wanted (code ${enShown(f.expected)}).`,
  "wrong-round": (f) =>
    `The report is for “${f.subject}” (code ${enShown(f.found)}), not for the round wanted (code ${enShown(f.expected)}).`,
  "wrong-unit": (f) =>
    f.isKnown
      ? `The form is of “${f.subject}” (code ${enShown(f.found)}), but is wanted of the unit with code ${enShown(f.expected)}.`
      : `Unit code “${enShown(f.found)}” is not in the list of units that report.`,
  "recognised-unit": enRecognisedUnit,
  "wrong-version": (f) =>
    [
      `The form is version ${enShown(f.found)}, the current version is ${enShown(f.expected)}.`,
      ...(f.notAsked.length === 0 ? [] : [`It did not ask for: ${f.notAsked.join("; ")}.`]),
      ...(f.dropped.length === 0
        ? []
        : [
            `No row of the current form takes, so not added up: ${f.dropped.map(({ place, code, shown }) => `cell ${place.cell} (code ${code}) “${shown}”`).join("; ")}.`,
          ]),
    ].join(" "),
  "duplicate-unit": enDuplicate,
  mark: (f) =>
    f.isMissing
      ? missingMark(f)
      : `${f.cell === undefined ? "Mark" : `Cell ${f.cell}`}: in ${EN_MARK_SOURCES[f.source]}, ${EN_MARKS[f.mark]} is “${enShown(f.found)}”, which does not agree with “${enShown(f.expected)}”.`,
  kept: (f) => f.sentence,
  "own-form-structure": enOwnFormSentence,
  unreadable: (f) => enRejectionSentence(f.rejection),
};

function sentenceOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return SENTENCES[rule](finding);
}

/** What is wrong, where and with which numbers, in English; labels and names stay as they are written. */
export function enFindingSentence(finding: Finding): string {
  const sentence = sentenceOf(finding.rule, finding);
  const { together } = finding;
  return withEnRemarks(together === undefined ? sentence : `${sentence} ${enTogether(together)}`, finding);
}
