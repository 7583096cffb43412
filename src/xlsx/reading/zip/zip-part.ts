import type { Budget } from "../budget";
import { crc32 } from "../../crc32";
import type { Inflate } from "./inflate";
import { Refusal, refuseDamaged, refuseTooLarge } from "../refusal";
import type { ZipEntry } from "./zip-directory";
import { findLocalData } from "./zip-local-header";

const STORED = 0;
const DEFLATED = 8;
/** Below this size any ratio is harmless. */
const RATIO_FROM = 1_048_576;

/**
 * The bytes of one entry, inflated into exactly the declared size and checked against the declared CRC-32.
 * Refuses: over budget, suspicious ratio, encrypted, ambiguous name, unknown method, anything that does not add up.
 */
export function extractPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: Inflate,
  budget: Budget,
): Uint8Array {
  if (entry.isEncrypted) throw new Refusal({ kind: "encrypted" });
  if (entry.isAmbiguous) refuseDamaged(entry.name);
  budget.spendPart(entry.size);
  const { ratio } = budget.limits;
  if (entry.size > RATIO_FROM && entry.size > entry.compressedSize * ratio) refuseTooLarge("ratio", ratio);
  const start = findLocalData(bytes, entry.offset);
  if (start === undefined || start + entry.compressedSize > bytes.length) refuseDamaged(entry.name);
  const data = unpack(bytes.subarray(start, start + entry.compressedSize), entry, inflate);
  if (data.length !== entry.size || crc32(data) !== entry.crc) refuseDamaged(entry.name);
  return data;
}

function unpack(data: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) refuseDamaged(entry.name);
  try {
    return inflate(data, entry.size);
  } catch {
    // Whatever an inflater throws, it says that these bytes are not what the directory promised.
    return refuseDamaged(entry.name);
  }
}
