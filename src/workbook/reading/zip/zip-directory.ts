import { uint16, uint32, uint64 } from "./little-endian";
import { refuseDamaged, refuseTooLarge } from "../refusal";
import type { ZipEnd } from "./zip-end";
import { hasLocalName } from "./zip-local-header";
import { readName } from "./zip-name";

const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** In a ZIP64 archive this value refers to the extra field. */
const IN_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 1;

export const ZIP_DIRECTORY = "zip directory";

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Position of the local header. */
  readonly offset: number;
  /** Another entry has the same name: two readers could see two different files. */
  readonly isAmbiguous: boolean;
}

/**
 * Reads only the central directory (APPNOTE 4.3.12); ignores the sizes of local headers. Keys are canonical
 * names. Refuses more than `limit` entries, a directory with another number of entries than it declares, and
 * entries without a local header of the same name.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  end: ZipEnd,
  limit: number,
): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const shift = prefixLength(bytes, end);
  let at = end.offset + shift;
  let count = 0;
  for (; at + ENTRY_SIZE <= end.at && uint32(bytes, at) === ENTRY; count++) {
    if (count >= limit) refuseTooLarge("entries", limit);
    const nameLength = uint16(bytes, at + 28);
    const next = at + ENTRY_SIZE + nameLength + uint16(bytes, at + 30) + uint16(bytes, at + 32);
    const name = readName(bytes, at + ENTRY_SIZE, nameLength);
    const entry = readEntry(bytes, at, name, shift, entries.has(name));
    if (next > end.at || !hasLocalName(bytes, entry.offset, name)) refuseDamaged(ZIP_DIRECTORY);
    entries.set(name, entry);
    at = next;
  }
  // Some programs let the 16-bit counter overflow instead of writing ZIP64.
  if (count % 0x10000 !== end.count % 0x10000) refuseDamaged(ZIP_DIRECTORY);
  return entries;
}

/**
 * Returns the number of bytes before the archive (a self-extractor, a mail header), which shift all offsets.
 */
function prefixLength(bytes: Uint8Array, end: ZipEnd): number {
  if (end.count === 0) return 0;
  if (end.offset + end.size <= end.at && uint32(bytes, end.offset) === ENTRY) return 0;
  const start = end.at - end.size;
  if (start < end.offset || uint32(bytes, start) !== ENTRY) refuseDamaged(ZIP_DIRECTORY);
  return start - end.offset;
}

function readEntry(
  bytes: Uint8Array,
  at: number,
  name: string,
  shift: number,
  isAmbiguous: boolean,
): ZipEntry {
  const extraStart = at + ENTRY_SIZE + uint16(bytes, at + 28);
  let wide = findZip64Extra(bytes, extraStart, extraStart + uint16(bytes, at + 30));
  const read = (place: number): number => {
    const value = uint32(bytes, place);
    if (value !== IN_EXTRA || wide === undefined) return value;
    wide += 8;
    return uint64(bytes, wide - 8);
  };
  // The order of the extra field is fixed: size, compressed size, offset (APPNOTE 4.5.3).
  const size = read(at + 24);
  const compressedSize = read(at + 20);
  const offset = read(at + 42) + shift;
  const isEncrypted = (uint16(bytes, at + 8) & 1) === 1;
  const method = uint16(bytes, at + 10);
  return {
    name,
    isEncrypted,
    method,
    crc: uint32(bytes, at + 16),
    compressedSize,
    size,
    offset,
    isAmbiguous,
  };
}

function findZip64Extra(bytes: Uint8Array, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + uint16(bytes, at + 2)) {
    if (uint16(bytes, at) === ZIP64_EXTRA) return at + 4;
  }
  return undefined;
}
