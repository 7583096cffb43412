import { baseName, foldTyping } from "../../base/text";
import type { UnitCode } from "../../model/codes";
import type { UncertainFile } from "../received/uncertain-files";

/**
 * Under what text the answer "this file is of that unit" is kept: what the form itself says of its unit, so
 * that the next round's form is known too. Where another unit, or another file of `all`, goes by the same
 * text, only the file's own name says it without taking somebody else's file for this unit's. Of a form in
 * doubt it is the name printed on it.
 */
export function answerText(uncertain: UncertainFile, unit: UnitCode, all: readonly UncertainFile[]): string {
  const isElsewhere = (text: string): boolean =>
    all.some((other) => other !== uncertain && says(other, text));
  if (uncertain.doubts !== undefined) {
    // The code is that of another unit, of which nothing is to be said.
    const name = uncertain.doubts.find(({ by }) => by === "name")?.text ?? "";
    return name === "" || isElsewhere(name) ? baseName(uncertain.file) : name;
  }
  const guess = uncertain.guesses.find((one) => one.unit === unit);
  const isShared = uncertain.guesses.some(({ reason }) => reason === "shared-name");
  const text = guess === undefined ? uncertain.found : guess.reason === "file-name" ? "" : guess.text;
  return text.trim() === "" || isShared || isElsewhere(text) ? baseName(uncertain.file) : text;
}

const says = ({ found, guesses, doubts = [] }: UncertainFile, text: string): boolean =>
  [found, ...[...guesses, ...doubts].map((each) => each.text)].some(
    (said) => foldTyping(said) === foldTyping(text),
  );
