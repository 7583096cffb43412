import { uint16, uint32, uint64 } from "./little-endian";

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;

/** What the end record declares about the directory, unverified. */
export interface ZipEnd {
  /** Start of the first end record; the directory lies before it. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** Finds the end-of-central-directory record (APPNOTE 4.3.16, ZIP64 4.3.14); undefined if there is none. */
export function findZipEnd(bytes: Uint8Array): ZipEnd | undefined {
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || uint32(bytes, at) !== END) continue;
    const comment = uint16(bytes, at + 20);
    if (at + END_SIZE + comment <= bytes.length) return readEnd64(bytes, at) ?? readEnd(bytes, at);
  }
  return undefined;
}

function readEnd(bytes: Uint8Array, at: number): ZipEnd {
  return {
    at,
    count: uint16(bytes, at + 10),
    size: uint32(bytes, at + 12),
    offset: uint32(bytes, at + 16),
  };
}

function readEnd64(bytes: Uint8Array, end: number): ZipEnd | undefined {
  const locator = end - LOCATOR_64_SIZE;
  if (locator < 0 || uint32(bytes, locator) !== LOCATOR_64) return undefined;
  // Bytes before the archive shift the record; it is then directly before its locator.
  const candidates = [uint64(bytes, locator + 8), locator - END_64_SIZE];
  const at = candidates.find(
    (place) => place >= 0 && place + END_64_SIZE <= locator && uint32(bytes, place) === END_64,
  );
  if (at === undefined) return undefined;
  return {
    at,
    count: uint64(bytes, at + 32),
    size: uint64(bytes, at + 40),
    offset: uint64(bytes, at + 48),
  };
}
