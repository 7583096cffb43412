import { decodeFragment } from "../xml/byte-text";

/**
 * Returns the canonical name of an entry: forward slashes, none leading, lower case (part names ignore case:
 * ISO 29500-2, 6.2.2.3).
 */
export function canonicalName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Windows with Vietnamese settings zips names in its code page, tone marks behind the letters. */
const vietnamese = new TextDecoder("windows-1258");

/** Decodes a name as UTF-8, even if the archive does not declare it; if it is not UTF-8, by the code page. */
function nameText(bytes: Uint8Array, at: number, length: number): string {
  const text = decodeFragment(bytes, at, at + length);
  if (!text.includes("\ufffd")) return text;
  return vietnamese.decode(bytes.subarray(at, at + length)).normalize("NFC");
}

/** Returns the name in `length` bytes at `at` as written, for people. */
export const shownName = (bytes: Uint8Array, at: number, length: number): string =>
  nameText(bytes, at, length).replaceAll("\\", "/").replace(/^\/+/, "");

/** Returns the canonical name in `length` bytes at `at`. */
export function readName(bytes: Uint8Array, at: number, length: number): string {
  return canonicalName(nameText(bytes, at, length));
}
