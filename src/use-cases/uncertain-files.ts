import type { UnitCode } from "../domain/codes";
import type { RejectedFile } from "../domain/rejection";
import { foldTyping } from "../domain/text/fold-typing";
import type { UnitGuess } from "../domain/unit-match";

/** A file that was not added because nobody could tell for certain which unit it is of. */
export interface UncertainFile {
  readonly file: string;
  /** What stands where the unit's code belongs; "" when nothing does. */
  readonly found: string;
  /** Which units it may be of; best first. */
  readonly guesses: readonly UnitGuess[];
}

/** The rejected files whose unit a person can tell. The office's own summaries are no unit's reports. */
export const uncertainFiles = (
  rejected: readonly RejectedFile[],
  office: UnitCode,
): readonly UncertainFile[] =>
  rejected.flatMap(({ file, rejection }) =>
    rejection.kind === "unknown-unit" && rejection.found !== office
      ? [{ file, found: rejection.found, guesses: rejection.guesses }]
      : [],
  );

/**
 * Under what text the answer "this file is of that unit" is kept: what the form itself says of its unit, so that the next
 * round's form is known too. Where another unit, or another file of `all`, goes by the same text, only the file's own name
 * says it without taking somebody else's file for this unit's.
 */
export function answerText(uncertain: UncertainFile, unit: UnitCode, all: readonly UncertainFile[]): string {
  const guess = uncertain.guesses.find((one) => one.unit === unit);
  const isShared = uncertain.guesses.some(({ reason }) => reason === "shared-name");
  const text = guess === undefined ? uncertain.found : guess.reason === "file-name" ? "" : guess.text;
  const isElsewhere = all.some((other) => other !== uncertain && says(other, text));
  return text.trim() === "" || isShared || isElsewhere ? baseName(uncertain.file) : text;
}

const says = ({ found, guesses }: UncertainFile, text: string): boolean =>
  [found, ...guesses.map((guess) => guess.text)].some((said) => foldTyping(said) === foldTyping(text));

const baseName = (file: string): string => file.replace(/^.*[/\\]/s, "");
