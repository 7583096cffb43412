import type { FileFailure } from "./files/file-failure";
import { fail, succeed, type Outcome } from "../base/outcome";
import { Budget } from "./reading/budget";
import { isCompoundFile } from "./reading/compound-file";
import { DEFAULT_LIMITS } from "./reading/limits";
import { Refusal, refuseDamaged, refuseTooLarge } from "./reading/refusal";
import { uint16, uint64, uint32 } from "./reading/zip/little-endian";
import { openAgile } from "./reading/locked/agile-encryption";
import { CompoundStreams, joinBytes } from "./reading/locked/compound-streams";
import { openXls } from "./reading/locked/xls-encryption";
import { ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { isSame, littleEndian, spunHash } from "./reading/locked/password-hash";

/** Excel encrypts with it workbooks that it opens without asking for a password. */
const NO_PASSWORD = "VelvetSweatshop";

/**
 * Decrypts a workbook with the first password that fits (MS-OFFCRYPTO); workbooks that Excel opens without
 * asking need none. Fails as encrypted if none fits, and as foreign if none can (a certificate).
 */
export function unlockWorkbook(
  bytes: Uint8Array,
  passwords: readonly string[],
  now: () => number = () => performance.now(),
): Outcome<Uint8Array, FileFailure> {
  try {
    const { fileBytes } = DEFAULT_LIMITS;
    if (bytes.length > fileBytes) refuseTooLarge("file-size", fileBytes);
    // An .ods, or an archive with a password.
    if (!isCompoundFile(bytes)) return fail({ kind: "encrypted", isForeign: true });
    for (const password of [...passwords, NO_PASSWORD]) {
      const workbook = opened(bytes, password, new Budget(DEFAULT_LIMITS, now));
      if (workbook !== undefined) return succeed(workbook);
    }
    return fail(passwords.length > 0 ? { kind: "encrypted", tried: true } : { kind: "encrypted" });
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    throw error;
  }
}

function opened(bytes: Uint8Array, password: string, budget: Budget): Uint8Array | undefined {
  const file = bytes.slice();
  const streams = new CompoundStreams(file);
  const encrypted = streams.find("EncryptedPackage");
  if (encrypted !== undefined) {
    const info = joinBytes(streams.find("EncryptionInfo") ?? refuseDamaged("EncryptionInfo"));
    return openedPackage(info, joinBytes(encrypted), password, budget);
  }
  const pieces = streams.find("Workbook") ?? streams.find("Book") ?? refuseDamaged("Workbook");
  const stream = joinBytes(pieces);
  if (!openXls(stream, password)) return undefined;
  let at = 0;
  for (const piece of pieces) {
    piece.set(stream.subarray(at, at + piece.length));
    at += piece.length;
  }
  // Other metadata is encrypted as well, and the library refuses a file that has it.
  streams.hide("encryption");
  return file;
}

/** Version 4.4 describes its encryption in XML; 2.2 to 4.2 in a header behind flags and length. */
function openedPackage(
  info: Uint8Array,
  stream: Uint8Array,
  password: string,
  budget: Budget,
): Uint8Array | undefined {
  const minor = uint16(info, 2);
  const size = uint64(stream, 0);
  const encrypted = stream.subarray(8);
  if (size > encrypted.length || (minor !== 4 && minor !== 2)) refuseDamaged("EncryptionInfo");
  const open = minor === 4 ? openAgile : openStandard;
  return open(info.subarray(8), encrypted, password, budget)?.subarray(0, size);
}

const SPINS = 50_000;

const AES = [0x660e, 0x660f, 0x6610] as const;

/**
 * Decrypts a package of Excel 2007 (MS-OFFCRYPTO 2.3.4.5 ff.); undefined = wrong password. `info` from the
 * header's length on.
 */
function openStandard(
  info: Uint8Array,
  encrypted: Uint8Array,
  password: string,
  budget: Budget,
): Uint8Array | undefined {
  const headerSize = uint32(info, 0);
  if (!AES.some((cipher) => cipher === uint32(info, 4 + 8)))
    throw new Refusal({ kind: "encrypted", isForeign: true });
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

/** Derives a key longer than its hash (MS-OFFCRYPTO 2.3.4.7). */
function derived(hash: Uint8Array, length: number): Uint8Array {
  const half = (filler: number): Uint8Array =>
    sha1(Uint8Array.from({ length: 64 }, (_, at) => filler ^ (hash[at] ?? 0)));
  return concatBytes(half(0x36), half(0x5c)).subarray(0, length);
}
