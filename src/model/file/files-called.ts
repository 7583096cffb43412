import { baseName } from "../../base/text";
import type { SourceFile } from "./source-file";

/** The beginning of a SHA-256, long enough to tell files apart. */
const CONTENT = /^[0-9a-f]{8,64}$/i;

/**
 * The files that somebody means by a name: those called exactly so, else those whose path ends in it, else the one whose SHA-256
 * begins so. Of files alike in content one; more than one where the name does not tell.
 */
export function filesCalled(
  name: string,
  files: readonly SourceFile[],
  isSame: (one: string, other: string) => boolean = (one, other) => one === other,
): readonly SourceFile[] {
  const exact = files.filter(({ file }) => isSame(file, name));
  const named = exact.length > 0 ? exact : files.filter(({ file }) => isSame(baseName(file), name));
  const isContent = named.length === 0 && CONTENT.test(name);
  const meant = isContent
    ? files.filter(({ fingerprint }) => fingerprint?.startsWith(name.toLowerCase()))
    : named;
  return meant.filter(
    ({ fingerprint }, index) => meant.findIndex((other) => other.fingerprint === fingerprint) === index,
  );
}
