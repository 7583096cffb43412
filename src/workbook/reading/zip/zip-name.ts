import { decodeFragment } from "../xml/byte-text";

/** The name under which an entry is kept: slashes forward, none in front, lower case (parts are equal regardless of case: ISO 29500-2, 6.2.2.3). */
export function canonicalName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The name as it is written in `length` bytes at `at`, for people. */
export const shownName = (bytes: Uint8Array, at: number, length: number): string =>
  decodeFragment(bytes, at, at + length)
    .replaceAll("\\", "/")
    .replace(/^\/+/, "");

/** The canonical name written in `length` bytes at `at`. */
export function readName(bytes: Uint8Array, at: number, length: number): string {
  return canonicalName(decodeFragment(bytes, at, at + length));
}
