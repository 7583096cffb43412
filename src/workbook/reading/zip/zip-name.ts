import { decodeFragment } from "../xml/byte-text";

/**
 * Returns the canonical name of an entry: forward slashes, none leading, lower case (part names ignore case:
 * ISO 29500-2, 6.2.2.3).
 */
export function canonicalName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Returns the name in `length` bytes at `at` as written, for people. */
export const shownName = (bytes: Uint8Array, at: number, length: number): string =>
  decodeFragment(bytes, at, at + length)
    .replaceAll("\\", "/")
    .replace(/^\/+/, "");

/** Returns the canonical name in `length` bytes at `at`. */
export function readName(bytes: Uint8Array, at: number, length: number): string {
  return canonicalName(decodeFragment(bytes, at, at + length));
}
