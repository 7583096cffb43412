import type { Finding, RuleId } from "../../../domain/finding/finding";
import type { MisreadingReason } from "../../../domain/entry/entry";
import type { FindingByRule, WordsByRule } from "./en-by-rule";
import { enShown } from "./en-figures";
import { enOwnFormMend } from "./en-own-form";
import { EN_RELATION_MENDS } from "./en-relation-mends";
import { EN_SHEET_MENDS } from "./en-sheet-mends";

const RETYPE: { readonly [R in MisreadingReason]: string } = {
  "not-a-number": "Type digits; write KPS where nothing occurred, KAD where it does not apply.",
  "not-yes-or-no": "Choose “Có” (yes) or “Không” (no) from the list of the cell.",
  "not-a-date": "Type the day as day/month/year, for example 05/03/2021.",
  "not-a-choice": "Choose an item from the list of the cell.",
  "error-value": "Delete the formula that shows an error and type the figure.",
};

const MENDS: WordsByRule = {
  ...EN_SHEET_MENDS,
  ...EN_RELATION_MENDS,
  required: () => "Fill it in; write KPS where nothing occurred, KAD where it does not apply to the unit.",
  type: (f) => RETYPE[f.reason],
  "text-number": (f) =>
    f.decided === undefined
      ? "Nothing to do if it was understood rightly; otherwise type it as a number."
      : "Nothing to do; the decision is remembered for this unit, this figure and exactly this text.",
  "typed-unit": () => "Nothing to do if it was understood rightly; next time type digits only.",
  "ambiguous-number": () =>
    "Ask the unit which number is meant, then type digits only, without separators, or write KPS or KAD.",
  "cleaned-text": () =>
    "Nothing to do if it was read rightly; otherwise type it again in a Unicode font such as Times New Roman.",
  "lost-letters": () => "Ask the unit to type this again in a Unicode font such as Times New Roman.",
  "whole-number": () => "Check points and commas and type a whole number.",
  negative: () => "Check it and type a number from 0 on.",
  ratio: () =>
    "Copy the formula from the original form; the summary always calculates ratios from numerator and denominator.",
  "overwritten-formula": (f) =>
    f.percent === "hundredfold"
      ? "Nothing is to be typed here: copy the formula from the original form; a typed percentage needs its % sign."
      : "Nothing is to be typed here: copy the formula from the original form, or open the file in Excel and save it so that it is calculated.",
  "wrong-plan": () => "Fill in the form of the right plan.",
  "wrong-round": () => "Fill in the form of the right round, or choose another round to roll up.",
  "wrong-unit": (f) =>
    f.isKnown
      ? "Check whether the file of another unit was sent by mistake."
      : "Mend the unit code, or add the unit to the list.",
  "recognised-unit": (f) =>
    `Nothing to do if this is the unit; ask it to leave the code “${enShown(f.expected)}” on the form next time.`,
  "wrong-version": () => "Figures are read by their codes all the same; use the current form next time.",
  "duplicate-unit": duplicateMend,
  mark: (f) =>
    f.isMissing
      ? "Nothing to do; ask the unit to leave the heading of the form as it is."
      : `Check whether the file was copied from another report; if “${enShown(f.expected)}” is right, make it agree.`,
  kept: (f) => f.mend,
  "own-form-structure": enOwnFormMend,
  unreadable: () => "Do as advised, then choose the file again.",
};

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

function mendOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return MENDS[rule](finding);
}

/** What to do about a finding, in one sentence. */
export const enFindingMend = (finding: Finding): string =>
  finding.explained === undefined
    ? mendOf(finding.rule, finding)
    : "Nothing to mend: it is explained; when the figure changes, it is asked again.";
