import { baseName, foldTyping } from "../../base/text";
import type { UnitCode } from "../../model/codes";
import type { UncertainFile } from "../received/uncertain-files";

/**
 * Returns the text under which the answer "this file belongs to that unit" is stored: the unit as the form
 * states it, so that the next round's form is recognised, too. If another unit or file of `all` has the same
 * text, the file name instead. For a form in doubt, the printed name.
 */
export function answerText(uncertain: UncertainFile, unit: UnitCode, all: readonly UncertainFile[]): string {
  const isElsewhere = (text: string): boolean =>
    all.some((other) => other !== uncertain && says(other, text));
  if (uncertain.doubts !== undefined) {
    // The code is that of another unit, which must stay unaffected.
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
    (word) => foldTyping(word) === foldTyping(text),
  );
