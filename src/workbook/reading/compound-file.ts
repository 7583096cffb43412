import type { FileFailure } from "../files/file-failure";
import { uint16, uint32 } from "./zip/little-endian";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** In the header (MS-CFB 2.2): the size of a sector as a power of two, and the sector at which the directory starts. */
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
const ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const STREAM = 2;

/** What a compound file is, by the first stream with one of these names; some programs write them in capitals. */
const MEANINGS: ReadonlyMap<string, FileFailure> = new Map<string, FileFailure>([
  ["ENCRYPTEDPACKAGE", { kind: "encrypted" }],
  ["WORKBOOK", { kind: "legacy-xls" }],
  ["BOOK", { kind: "legacy-xls" }],
  ["WORDDOCUMENT", { kind: "not-a-workbook", looksLike: "word" }],
]);
const LONGEST_NAME = 16;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Tells what an OLE compound file (MS-CFB) is. Directory entries always start at multiples of 128 bytes, so they are
 * found without following sector chains, which in a damaged or hostile file may lead anywhere.
 */
export function recogniseCompoundFile(bytes: Uint8Array): FileFailure {
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    if (bytes[at + TYPE_AT] !== STREAM) continue;
    const meaning = MEANINGS.get(entryName(bytes, at).toUpperCase());
    if (meaning) return meaning;
  }
  return isCutOff(bytes)
    ? { kind: "damaged", part: "compound file" }
    : { kind: "not-a-workbook", looksLike: "unknown" };
}

/** Whether the directory, which most programs write last, would lie behind the end. */
const isCutOff = (bytes: Uint8Array): boolean =>
  (uint32(bytes, DIRECTORY_AT) + 1) * 2 ** uint16(bytes, SECTOR_SHIFT_AT) >= bytes.length;

/** The UTF-16 name of an entry; "" when it is longer than any we look for. Its length counts the final zero. */
function entryName(bytes: Uint8Array, at: number): string {
  const length = uint16(bytes, at + NAME_LENGTH_AT) / 2 - 1;
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_NAME) return "";
  return Array.from({ length }, (_, index) => String.fromCharCode(uint16(bytes, at + 2 * index))).join("");
}
