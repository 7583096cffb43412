import { type ReceivedFile, type OpenArchive, isArchiveName } from "../../workbook/files";
import { isLitter } from "./is-litter";

/** A district sends its communes' archives in one; deeper archives are reported, not opened. */
const DEEPEST = 3;
/**
 * Most files of all archives together, far more than an office receives. Further files are reported, not
 * read.
 */
const MOST_FILES = 20_000;

/**
 * Returns the files, with every .zip replaced by its files, named like files of a folder. An archive that
 * cannot be opened stays.
 */
export async function openedArchives(
  files: readonly ReceivedFile[],
  open: OpenArchive,
): Promise<readonly ReceivedFile[]> {
  let found = files;
  for (let depth = 0; depth < DEEPEST && found.some(({ name }) => isArchiveName(name)); depth++) {
    const opened: ReceivedFile[] = [];
    for (const file of found) {
      const inside = await filesInside(file, open);
      if (inside === undefined || opened.length + inside.length > MOST_FILES) opened.push(file);
      else opened.push(...inside);
    }
    found = opened;
  }
  return found;
}

async function filesInside(
  file: ReceivedFile,
  open: OpenArchive,
): Promise<readonly ReceivedFile[] | undefined> {
  if (!isArchiveName(file.name)) return undefined;
  const bytes = await file.bytes();
  const inside = bytes.ok ? open(bytes.value) : undefined;
  return inside
    ?.filter(({ name }) => !isLitter(name.split(/[\\/]/).at(-1) ?? name))
    .map(({ name, bytes: unpacked }) => ({
      name: `${file.name}/${name}`,
      bytes: () => Promise.resolve(unpacked()),
    }));
}
