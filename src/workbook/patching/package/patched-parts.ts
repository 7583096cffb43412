import type { Package } from "../../reading/zip/package";
import { xmlEncoding } from "../../reading/xml/decode-xml";
import { refuseDamaged, refuseTooLarge } from "../../reading/refusal";
import { uint16 } from "../../reading/zip/little-endian";
import type { ZipEntry } from "../../reading/zip/zip-directory";
import { findLocalData } from "../../reading/zip/zip-local-header";
import { archiveEntry, archiveOf, type ArchiveEntry, type Deflate } from "../../writing/zip/zip-archive";
import { stopAtUnusual } from "../xml/patch-stop";

/** The parts of a received file, some of them changed. */
export interface PatchedParts {
  has(path: string): boolean;
  /**
   * Returns the current text of a part; undefined = there is no such part. Refuses a part whose encoding is
   * uncertain.
   */
  text(path: string): string | undefined;
  /** Replaces a part or adds one. */
  put(path: string, text: string): void;
  /** Adds a large final part: packs it piece by piece, never in memory as a whole. */
  add(path: string, pieces: Iterable<string>): void;
  remove(path: string): void;
  /** Returns the file with all changes; unchanged parts are copied as they were packed. */
  archive(): Uint8Array;
}

/** Larger parts are not changed: as text they would take several times as much memory. */
const LARGEST_PART = 64 * 1_048_576;

/** Strict, and keeps the byte order mark: a part that cannot be written back as it was must not change. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function patchedParts(bytes: Uint8Array, pack: Package, deflate: Deflate): PatchedParts {
  const changed = new Map<ZipEntry, string | undefined>();
  const added = new Map<string, string>();
  const packed = new Map<string, ArchiveEntry>();
  return {
    has: (path) => {
      const entry = pack.find(path);
      if (entry === undefined) return added.has(path) || packed.has(path);
      return !changed.has(entry) || changed.get(entry) !== undefined;
    },
    text: (path) => {
      const entry = pack.find(path);
      if (entry === undefined) return added.get(path);
      if (changed.has(entry)) return changed.get(entry);
      if (entry.size > LARGEST_PART) refuseTooLarge("part-size", LARGEST_PART);
      return strictText(pack.bytes(path) ?? refuseDamaged(path), path);
    },
    put: (path, text) => {
      const entry = pack.find(path);
      if (entry === undefined) added.set(path, text);
      else changed.set(entry, text);
    },
    add: (path, pieces) => void packed.set(path, archiveEntry({ path, pieces }, deflate)),
    remove: (path) => {
      const entry = pack.find(path);
      if (entry !== undefined) changed.set(entry, undefined);
    },
    archive: () =>
      archiveOf([
        ...pack.entries.flatMap((entry) => {
          const original = originalEntry(bytes, entry);
          if (!changed.has(entry)) return [original];
          const text = changed.get(entry);
          if (text === undefined) return [];
          return [
            {
              ...archiveEntry({ path: "", pieces: [text] }, deflate),
              name: original.name,
              flags: original.flags,
            },
          ];
        }),
        ...[...added].map(([path, text]) => archiveEntry({ path, pieces: [text] }, deflate)),
        ...packed.values(),
      ]),
  };
}

function strictText(bytes: Uint8Array, part: string): string {
  if (xmlEncoding(bytes) !== "utf-8") return stopAtUnusual(part);
  try {
    return utf8.decode(bytes);
  } catch {
    // The decoder throws for invalid UTF-8; a reader may ignore it, a writer may not.
    return stopAtUnusual(part);
  }
}

/** Flags about the packing that stay valid; sizes behind the data (3) and encryption (0, 6, 13) would not. */
const KEPT_FLAGS = 0x0806;
const LOCAL_HEADER = 30;

/** Returns an entry of the received file with the sizes of the directory, the only trusted ones. */
function originalEntry(bytes: Uint8Array, entry: ZipEntry): ArchiveEntry {
  const { offset, compressedSize, size, crc, method } = entry;
  const start = findLocalData(bytes, offset);
  if (start === undefined || start + compressedSize > bytes.length) refuseDamaged(entry.name);
  const name = offset + LOCAL_HEADER;
  return {
    name: bytes.subarray(name, name + uint16(bytes, offset + 26)),
    data: [bytes.subarray(start, start + compressedSize)],
    size,
    crc,
    method,
    flags: uint16(bytes, offset + 6) & KEPT_FLAGS,
    time: uint16(bytes, offset + 10),
    day: uint16(bytes, offset + 12),
  };
}
