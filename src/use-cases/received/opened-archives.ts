import type { FileFailure } from "../../domain/file/file-failure";
import type { Outcome } from "../../domain/outcome";
import type { ReceivedFile } from "../ports/ports";
import { isLitter } from "./is-litter";

/** Opens a .zip; undefined for what is none that can be opened. */
export type OpenArchive = (
  bytes: Uint8Array,
) => readonly { readonly name: string; readonly bytes: () => Outcome<Uint8Array, FileFailure> }[] | undefined;

/** Whether a file is called an archive. What is in one that is called otherwise is told when it is read. */
export const isArchiveName = (name: string): boolean => /\.zip$/i.test(name);

/** The files, and in place of every .zip those in it, named like files of a folder. One that cannot be opened stays. */
export async function openedArchives(
  files: readonly ReceivedFile[],
  open: OpenArchive,
): Promise<readonly ReceivedFile[]> {
  const opened = await Promise.all(
    files.map(async (file): Promise<readonly ReceivedFile[]> => {
      if (!isArchiveName(file.name)) return [file];
      const bytes = await file.bytes();
      const inside = bytes.ok ? open(bytes.value) : undefined;
      if (inside === undefined) return [file];
      return inside
        .filter(({ name }) => !isLitter(name.split(/[\\/]/).at(-1) ?? name))
        .map(({ name, bytes: unpacked }) => ({
          name: `${file.name}/${name}`,
          bytes: () => Promise.resolve(unpacked()),
        }));
    }),
  );
  return opened.flat();
}
