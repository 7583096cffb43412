import type { Finding, FindingOf, RuleId } from "../../../domain/finding";
import type { MisreadingReason } from "../../../domain/submission";
import { enNumber, enShown } from "./en-figures";

type FindingByRule = { readonly [R in RuleId]: FindingOf<R> };
type Mends = { readonly [R in RuleId]: (finding: FindingByRule[R]) => string };

const RETYPE: { readonly [R in MisreadingReason]: string } = {
  "not-a-number": "Type digits; write KPS where nothing occurred, KAD where it does not apply.",
  "not-yes-or-no": "Choose “Có” (yes) or “Không” (no) from the list of the cell.",
  "not-a-date": "Type the day as day/month/year, for example 05/03/2021.",
  "not-a-choice": "Choose an item from the list of the cell.",
  "error-value": "Delete the formula that shows an error and type the figure.",
};

const MENDS: Mends = {
  required: () => "Fill it in; write KPS where nothing occurred, KAD where it does not apply to the unit.",
  type: (f) => RETYPE[f.reason],
  "text-number": () => "Nothing to do if it was understood rightly; otherwise type it as a number.",
  "ambiguous-number": () =>
    "Ask the unit which number is meant, then type digits only, without separators, or write KPS or KAD.",
  "cleaned-text": () =>
    "Nothing to do if it was read rightly; otherwise type it again in a Unicode font such as Times New Roman.",
  "lost-letters": () => "Ask the unit to type this again in a Unicode font such as Times New Roman.",
  "whole-number": () => "Check points and commas and type a whole number.",
  negative: () => "Check it and type a number from 0 on.",
  "part-of-whole": (f) => `Check both figures: a part may not be larger than “${f.whole}”.`,
  "sum-of-parts": () => "Check the total and its parts until both sides are equal.",
  "stock-flow": () => "Check the figures for beginning, increase, decrease and end.",
  "age-limit": (f) => `Check the date of birth; only those under ${enNumber(f.under)} belong on this list.`,
  ratio: () =>
    "Copy the formula from the original form; the summary always calculates ratios from numerator and denominator.",
  "overwritten-formula": () =>
    "Nothing is to be typed here: copy the formula from the original form, or open the file in Excel and save it so that it is calculated.",
  "wrong-plan": () => "Fill in the form of the right plan.",
  "wrong-round": () => "Fill in the form of the right round, or choose another round to roll up.",
  "wrong-unit": (f) =>
    f.isKnown
      ? "Check whether the file of another unit was sent by mistake."
      : "Mend the unit code, or add the unit to the list.",
  "recognised-unit": (f) =>
    `Nothing to do if this is the unit; ask it to leave the code “${enShown(f.expected)}” on the form next time.`,
  "wrong-version": () => "Figures are read by their codes all the same; use the current form next time.",
  "duplicate-unit": (f) =>
    f.relation === "undecided"
      ? "Ask the unit which file is right and keep only that; a corrected report needs a higher submission number."
      : "Nothing to do if the file that counts is the right one.",
  mark: (f) =>
    f.isMissing
      ? "Nothing to do; ask the unit to leave the heading of the form as it is."
      : `Check whether the file was copied from another report; if “${enShown(f.expected)}” is right, make it agree.`,
  unreadable: () => "Do as advised, then choose the file again.",
  extras: (f) =>
    f.extra === "hidden-sheets"
      ? "Check whether the hidden sheets hold figures that should be reported."
      : "Nothing to do; the figures are read as usual.",
};

function mendOf<R extends RuleId>(rule: R, finding: FindingByRule[R]): string {
  return MENDS[rule](finding);
}

/** What to do about a finding, in one sentence. */
export const enFindingMend = (finding: Finding): string => mendOf(finding.rule, finding);
