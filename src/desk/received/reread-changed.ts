import { fingerprintOf, type ReceivedFile } from "../../workbook/files";
import type { FormReader } from "./form-reader";
import type { FileReading } from "./read-received-file";

/** Readings of files as they were, by name and fingerprint; filled by the reader. */
export type ReadingCache = Map<string, FileReading>;

/**
 * Reads only the files that are not known as they are now. `known` is to be emptied when plans or units
 * become others. Afterwards it holds the readings of these files and no others.
 */
export const rereadChanged =
  (read: FormReader, known: ReadingCache): FormReader =>
  async (files, progress) => {
    const keys = await Promise.all(files.map(keyOf));
    const isKnown = (index: number): boolean => known.has(keys[index] ?? "");
    const fresh = files.filter((_file, index) => !isKnown(index));
    const kept = files.length - fresh.length;
    const reread =
      fresh.length === 0
        ? []
        : await read(fresh, (done, _of, name) => progress(kept + done, files.length, name));
    if (reread === undefined) return undefined;
    const rest = [...reread];
    const readings = files.flatMap((_file, index) => known.get(keys[index] ?? "") ?? rest.shift() ?? []);
    known.clear();
    readings.forEach((reading, index) => {
      const key = keys[index];
      if (key !== undefined) known.set(key, reading);
    });
    return readings;
  };

/** A file that cannot be opened now is read again each time: it may be there the next time. */
async function keyOf(file: ReceivedFile): Promise<string | undefined> {
  const bytes = await file.bytes();
  if (!bytes.ok) return undefined;
  // With one more password a file may open that did not before.
  const tried = file.passwords?.length ?? 0;
  return `${await fingerprintOf(bytes.value)} ${String(tried)} ${file.name}`;
}
