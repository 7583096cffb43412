import { baseName } from "../../domain/text/base-name";
import type { UnitCode } from "../../domain/codes";
import { foldTyping } from "../../domain/text/fold-typing";
import type { UncertainFile } from "../received/uncertain-files";

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
