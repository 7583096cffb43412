import type { FindingOf } from "../../../../domain/finding/finding";
import type { GuessReason, MatchedBy, UnitDoubt, UnitGuess } from "../../../../domain/unit/unit-match";
import { enShown } from "./en-figures";

const GUESS_REASONS: { readonly [R in GuessReason]: (text: string) => string } = {
  contradicted: (text) => `the form says “${text}”`,
  "shared-name": (text) => `“${text}” may be another unit, too`,
  "other-accents": (text) => `almost “${text}”, with other accents`,
  similar: (text) => `almost “${text}”`,
  contained: (text) => `contained in “${text}”`,
  "file-name": (text) => `contained in the file name “${text}”`,
  folder: (text) => `the file lies in the folder “${text}”`,
};

const guess = ({ unit, name, reason, text }: UnitGuess): string =>
  `${name} (code ${unit}; ${GUESS_REASONS[reason](text)})`;

const DOUBTS: { readonly [B in UnitDoubt["by"]]: (text: string) => string } = {
  name: (text) => `the unit printed on the form is “${text}”`,
  mark: (text) => `another mark of the file says “${text}”`,
  "file-name": (text) => `the file is called “${text}”`,
  folder: (text) => `the file lies in the folder “${text}”`,
};

function doubtSentence(found: string, doubts: readonly UnitDoubt[], guesses: readonly UnitGuess[]): string {
  const others = doubts.map(({ by, text }) => DOUBTS[by](text)).join("; ");
  const named = guesses.map(({ unit, name }) => `${name} (code ${unit})`).join("; ");
  return `The form says “${found}”, but ${others}. It may be of: ${named}.`;
}

/** The finding about such a form, whether or not it is to be added up. */
export const enUnitDoubt = ({ found, doubts, guesses }: FindingOf<"unit-in-doubt">): string =>
  doubtSentence(enShown(found), doubts, guesses);

/** Why a form whose unit is not certain was not added, which units it may be of, and what to do. */
export function enUnknownUnit(
  found: string,
  guesses: readonly UnitGuess[],
  doubts: readonly UnitDoubt[] = [],
): string {
  if (doubts.length > 0) {
    return `${doubtSentence(found, doubts, guesses)} The file was not added: confirm which unit it is, or ask the unit to mend the form.`;
  }
  const missing =
    found === ""
      ? "The form carries no unit code"
      : `Unit code “${found}” is not in the list of units that report`;
  if (guesses.length === 0) {
    return `${missing}: check the code on the form, or add the unit to the list.`;
  }
  return `${missing}. It may be: ${guesses.map(guess).join("; ")}. Confirm which unit it is, so that the file counts, or mend the code on the form.`;
}

const RECOGNISED_BY: { readonly [B in MatchedBy]: (text: string) => string } = {
  code: (text) => `by the code “${text}” (without leading zeros, or in other letter case)`,
  alias: (text) => `by its other name “${text}”`,
  name: (text) => `by the name “${text}” on the form`,
  answer: (text) => `as somebody has confirmed for “${text}”`,
};

/** How the unit of a form was told whose code is not as listed. */
export const enRecognisedUnit = (finding: FindingOf<"recognised-unit">): string =>
  `The unit code on the form is not as listed; it was taken for “${finding.subject}” (code ${enShown(finding.expected)}) ${RECOGNISED_BY[finding.by](enShown(finding.found))}.`;
