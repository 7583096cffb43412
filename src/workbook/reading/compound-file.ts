import type { FileFailure } from "../files/file-failure";
import { uint16, uint32 } from "./zip/little-endian";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** Offsets in the header (MS-CFB 2.2): log2 of the sector size, and the first sector of the directory. */
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
const ENTRY_SIZE = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const STREAM = 2;

/**
 * Kinds of compound files, by the first stream with one of these names; some programs write them in capitals.
 */
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
 * Classifies an OLE compound file (MS-CFB). Directory entries always start at multiples of 128 bytes, so they
 * are found without following sector chains, which in a damaged or hostile file may lead anywhere.
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

/** Checks whether the directory, which most programs write last, lies beyond the end. */
const isCutOff = (bytes: Uint8Array): boolean =>
  (uint32(bytes, DIRECTORY_AT) + 1) * 2 ** uint16(bytes, SECTOR_SHIFT_AT) >= bytes.length;

/**
 * Returns the UTF-16 name of an entry; "" if it is longer than any wanted name. Its length includes the final
 * zero.
 */
function entryName(bytes: Uint8Array, at: number): string {
  const length = uint16(bytes, at + NAME_LENGTH_AT) / 2 - 1;
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_NAME) return "";
  return Array.from({ length }, (_, index) => String.fromCharCode(uint16(bytes, at + 2 * index))).join("");
}
