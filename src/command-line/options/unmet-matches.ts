import { filesCalled, type RejectedFile } from "../../model/finding";
import { foldName } from "../../base/text";
import { commandLineWords as words } from "../words/command-line-words";

/**
 * What was said with --match about files that an earlier run refused and that are not at hand: nobody can read them again. The
 * text is one on the form, which the reason of then quotes, or the name of the file. A sentence for each.
 */
export function unmetMatches(match: readonly string[], rejected: readonly RejectedFile[]): readonly string[] {
  const open = rejected.flatMap(({ file, rejection }) =>
    rejection.kind === "kept" && rejection.was === "unknown-unit"
      ? [{ file, sentence: rejection.sentence }]
      : [],
  );
  return match.flatMap((said) => {
    const text = said.slice(0, said.lastIndexOf("=")).trim();
    return open
      .filter((each) => filesCalled(text, [each]).length > 0 || isQuoted(text, each.sentence))
      .map(({ file }) => words.matchNeedsFile(text, file));
  });
}

const isQuoted = (text: string, sentence: string): boolean =>
  text !== "" && `-${foldName(sentence)}-`.includes(`-${foldName(text)}-`);
