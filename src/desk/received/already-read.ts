import type { ReceivedFile } from "../../workbook/files";
import type { FormReader } from "./form-reader";
import type { FileReading } from "./read-received-file";

/** Returns known readings and reads only the other files. */
export const alreadyRead =
  (known: ReadonlyMap<ReceivedFile, FileReading>, read: FormReader): FormReader =>
  async (files, progress) => {
    const fresh = files.filter((file) => !known.has(file));
    const readings = fresh.length === 0 ? [] : await read(fresh, progress);
    if (readings === undefined) return undefined;
    const rest = new Map(fresh.map((file, index) => [file, readings[index]]));
    return files.flatMap((file) => known.get(file) ?? rest.get(file) ?? []);
  };
