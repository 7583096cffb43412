import type { Budget } from "../budget";
import { crc32 } from "../../writing/zip/crc32";
import type { Inflate } from "./inflate";
import { Refusal, refuseDamaged, refuseTooLarge } from "../refusal";
import type { ZipEntry } from "./zip-directory";
import { findLocalData } from "./zip-local-header";

const STORED = 0;
const DEFLATED = 8;
/** Below this size any ratio is harmless. */
const RATIO_FROM = 1_048_576;

/** A packed entry, with its description in the directory. */
export interface PackedPart {
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

/** Finds the packed bytes of an entry. Refuses: encrypted, ambiguous name, cut off. */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): PackedPart {
  if (entry.isEncrypted) throw new Refusal({ kind: "encrypted" });
  if (entry.isAmbiguous) refuseDamaged(entry.name);
  const start = findLocalData(bytes, entry.offset);
  if (start === undefined || start + entry.compressedSize > bytes.length) refuseDamaged(entry.name);
  const { method, size, crc } = entry;
  return { data: bytes.subarray(start, start + entry.compressedSize), method, size, crc };
}

/**
 * Inflates an entry to exactly the declared size and checks the declared CRC-32. Refuses: over budget,
 * suspicious ratio, encrypted, ambiguous name, unknown method, any inconsistency.
 */
export function extractPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: Inflate,
  budget: Budget,
): Uint8Array {
  const packed = packedPart(bytes, entry);
  budget.spendPart(entry.size);
  const { ratio } = budget.limits;
  if (entry.size > RATIO_FROM && entry.size > entry.compressedSize * ratio) refuseTooLarge("ratio", ratio);
  const data = unpack(packed, entry.name, inflate);
  if (data.length !== entry.size) refuseDamaged(entry.name);
  return data;
}

function unpack({ data, method, size, crc }: PackedPart, name: string, inflate: Inflate): Uint8Array {
  if (method === DEFLATED) {
    try {
      return inflate(data, size, crc);
    } catch {
      // Any error of an inflater means that the bytes contradict the directory.
      return refuseDamaged(name);
    }
  }
  return method === STORED && crc32(data) === crc ? data : refuseDamaged(name);
}
