import type { FileFailure } from "../../files/file-failure";
import { fail, succeed, type Outcome } from "../../../base/outcome";
import { Budget } from "../budget";
import { DEFAULT_LIMITS } from "../limits";
import { Refusal } from "../refusal";
import type { Inflate } from "./inflate";
import { uint16 } from "./little-endian";
import { openPackage } from "./package";
import { shownName } from "./zip-name";

/** Offset in a local header (APPNOTE 4.3.7). */
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** A file in an archive; its bytes are unpacked on demand. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: () => Outcome<Uint8Array, FileFailure>;
}

/**
 * Lists the files of a .zip like a folder; undefined if it is no archive, damaged, or itself a workbook.
 * Limits the number of files, and each file like one sent alone.
 */
export function archiveFiles(bytes: Uint8Array, inflate: Inflate): readonly ArchivedFile[] | undefined {
  const directory = refused(() => {
    if (bytes.length > DEFAULT_LIMITS.fileBytes) return undefined;
    return openPackage(bytes, inflate, new Budget(DEFAULT_LIMITS));
  });
  const pack = directory.ok ? directory.value : undefined;
  if (pack === undefined || pack.has("[Content_Types].xml") || pack.has("META-INF/manifest.xml"))
    return undefined;
  return pack.entries
    .filter(({ name }) => !name.endsWith("/"))
    .map(({ name, offset }) => ({
      // The directory stores names in lower case; the local header has the name as written.
      name: shownName(bytes, offset + NAME_AT, uint16(bytes, offset + NAME_LENGTH_AT)),
      bytes: () => {
        const limits = { ...DEFAULT_LIMITS, partBytes: DEFAULT_LIMITS.fileBytes };
        const opened = refused(() => openPackage(bytes, inflate, new Budget(limits)).bytes(name));
        if (!opened.ok) return opened;
        return opened.value === undefined ? fail({ kind: "damaged", part: name }) : succeed(opened.value);
      },
    }));
}

function refused<T>(work: () => T): Outcome<T, FileFailure> {
  try {
    return succeed(work());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    throw error;
  }
}
