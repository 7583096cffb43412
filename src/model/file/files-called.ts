import { baseName } from "../../base/text";
import type { SourceFile } from "./source-file";

/** Prefix of a SHA-256, long enough to distinguish files. */
const CONTENT = /^[0-9a-f]{8,64}$/i;

/**
 * Returns the files with that name: an exact match, else a path that ends in it, else a SHA-256 that begins
 * with it. Of files with the same content returns one; more than one if the name is ambiguous.
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
