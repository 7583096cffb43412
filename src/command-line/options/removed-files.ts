import type { Fingerprint } from "../../base/codes";
import { filesCalled, type SourceFile } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { deskCommandWords as words } from "../words/desk-command-words";

/** What --remove means of the files of a summary, by content; the sentence where a name means none or several of them. */
export function removedFiles(
  files: readonly SourceFile[],
  names: readonly string[],
): Outcome<ReadonlySet<Fingerprint>, string> {
  const removed = new Set<Fingerprint>();
  for (const name of names) {
    const [meant, second] = filesCalled(name, files);
    if (second !== undefined) return fail(words.manyCalled(name, filesCalled(name, files)));
    const content = meant?.fingerprint;
    if (content === undefined) {
      return fail(
        words.unknownRemoved(
          name,
          files.map(({ file }) => file),
        ),
      );
    }
    removed.add(content);
  }
  return succeed(removed);
}
