import { fingerprintOf, type ReceivedFile } from "../../workbook/files";
import type { FormReader } from "./form-reader";
import type { FileReading } from "./read-received-file";

/** Readings by name and fingerprint; filled by the reader. */
export type ReadingCache = Map<string, FileReading>;

/**
 * Reads only new and changed files. Clear `known` when plans or units change. Afterwards it has the readings
 * of exactly these files.
 */
export const rereadChanged =
  (read: FormReader, known: ReadingCache): FormReader =>
  async (files, progress) => {
    const keys = await Promise.all(files.map(keyOf));
    const isKnown = (index: number): boolean => known.has(keys[index] ?? "");
    const fresh = files.filter((_file, index) => !isKnown(index));
    const unchanged = files.length - fresh.length;
    const reread =
      fresh.length === 0
        ? []
        : await read(fresh, (done, _of, name) => progress(unchanged + done, files.length, name));
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

/** A file that cannot be opened is retried each time. */
async function keyOf(file: ReceivedFile): Promise<string | undefined> {
  const bytes = await file.bytes();
  if (!bytes.ok) return undefined;
  // With one more password, a file may open that did not before.
  const tried = file.passwords?.length ?? 0;
  return `${await fingerprintOf(bytes.value)} ${String(tried)} ${file.name}`;
}
