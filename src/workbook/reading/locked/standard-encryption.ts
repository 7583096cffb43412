import { ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { concatBytes } from "@noble/hashes/utils.js";
import type { Budget } from "../budget";
import { Refusal, refuseDamaged } from "../refusal";
import { uint32 } from "../zip/little-endian";
import { isSame, littleEndian, spunHash } from "./password-hash";

const SPINS = 50_000;
const AES = [0x660e, 0x660f, 0x6610] as const;

/** Decrypts a package of Excel 2007 (MS-OFFCRYPTO 2.3.4.5 ff.); undefined = the password is another. `info` from the header's length on. */
export function openStandard(
  info: Uint8Array,
  encrypted: Uint8Array,
  password: string,
  budget: Budget,
): Uint8Array | undefined {
  const headerSize = uint32(info, 0);
  if (!AES.some((cipher) => cipher === uint32(info, 4 + 8))) throw new Refusal({ kind: "encrypted" });
  const keyBytes = uint32(info, 4 + 16) / 8;
  const verifier = info.subarray(4 + headerSize);
  if (![16, 24, 32].includes(keyBytes) || verifier.length < 72) refuseDamaged("EncryptionInfo");
  const salt = verifier.subarray(4, 20);
  const spun = spunHash(sha1, salt, password, SPINS, budget);
  const cipher = ecb(derived(sha1(concatBytes(spun, littleEndian(0))), keyBytes), { disablePadding: true });
  const hash = cipher.decrypt(verifier.subarray(40, 72)).subarray(0, 20);
  if (!isSame(sha1(cipher.decrypt(verifier.subarray(20, 36))), hash)) return undefined;
  return cipher.decrypt(encrypted.subarray(0, encrypted.length - (encrypted.length % 16)));
}

/** A key longer than the hash it is made of (MS-OFFCRYPTO 2.3.4.7). */
function derived(hash: Uint8Array, length: number): Uint8Array {
  const half = (filler: number): Uint8Array =>
    sha1(Uint8Array.from({ length: 64 }, (_, at) => filler ^ (hash[at] ?? 0)));
  return concatBytes(half(0x36), half(0x5c)).subarray(0, length);
}
