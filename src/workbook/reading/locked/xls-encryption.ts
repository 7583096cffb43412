import { md5, sha1 } from "@noble/hashes/legacy.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { Refusal, refuseDamaged } from "../refusal";
import { uint16, uint32 } from "../zip/little-endian";
import { isSame, littleEndian, passwordBytes, type Hash } from "./password-hash";

const FILE_PASS = 0x2f;
/** A record that readers ignore; it replaces FilePass. */
const NOTHING = 0xe2;
const BOUND_SHEET = 0x85;
/**
 * Records that are never encrypted (MS-XLS 2.2.10): BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo,
 * RRDHead.
 */
const PLAIN: readonly number[] = [0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138];
/** Bytes of the stream for each key. */
const BLOCK = 1_024;
const RECORD_HEAD = 4;

/**
 * Decrypts the stream of an .xls in place (MS-XLS 2.2.10; MS-OFFCRYPTO 2.3.5, 2.3.6) for both kinds of RC4.
 * False = wrong password. Refuses the older XOR.
 */
export function openXls(stream: Uint8Array, password: string): boolean {
  const keyOf = blockKeys(filePass(stream), password);
  if (keyOf === undefined) return false;
  const plain = stream.slice();
  for (let at = 0; at < stream.length; at += BLOCK) {
    plain.set(rc4(keyOf(at / BLOCK))(stream.subarray(at, at + BLOCK)), at);
  }
  for (let at = 0; at + RECORD_HEAD <= stream.length;) {
    const type = uint16(stream, at);
    const end = Math.min(at + RECORD_HEAD + uint16(stream, at + 2), stream.length);
    // The offset of the sheet in the stream stays unencrypted.
    const from = at + RECORD_HEAD + (type === BOUND_SHEET ? 4 : 0);
    if (!PLAIN.includes(type)) stream.set(plain.subarray(from, end), from);
    if (type === FILE_PASS) stream[at] = NOTHING;
    at = end;
  }
  return true;
}

function filePass(stream: Uint8Array): Uint8Array {
  for (let at = 0; at + RECORD_HEAD <= stream.length;) {
    const length = uint16(stream, at + 2);
    if (uint16(stream, at) === FILE_PASS) return stream.subarray(at + RECORD_HEAD, at + RECORD_HEAD + length);
    at += RECORD_HEAD + length;
  }
  return refuseDamaged("Workbook");
}

/** Returns the key of each block; undefined = wrong password. */
function blockKeys(pass: Uint8Array, password: string): ((block: number) => Uint8Array) | undefined {
  if (uint16(pass, 0) !== 1) throw new Refusal({ kind: "encrypted", isForeign: true });
  const isFirstKind = uint16(pass, 2) === 1;
  return isFirstKind ? md5Keys(pass.subarray(6), password) : sha1Keys(pass.subarray(6), password);
}

function md5Keys(verifier: Uint8Array, password: string): ((block: number) => Uint8Array) | undefined {
  if (verifier.length < 48) refuseDamaged("Workbook");
  const salt = verifier.subarray(0, 16);
  const salted = concatBytes(md5(passwordBytes(password)).subarray(0, 5), salt);
  const hash = md5(concatBytes(...Array.from({ length: 16 }, () => salted))).subarray(0, 5);
  const keyOf = (block: number): Uint8Array => md5(concatBytes(hash, littleEndian(block)));
  return fits(keyOf, verifier.subarray(16, 32), verifier.subarray(32, 48), md5) ? keyOf : undefined;
}

/** Derives keys for CryptoAPI RC4, since Excel 2002; a 40-bit key is padded with zeroes. */
function sha1Keys(pass: Uint8Array, password: string): ((block: number) => Uint8Array) | undefined {
  const headerSize = uint32(pass, 4);
  const keyBits = uint32(pass, 8 + 16) || 40;
  const verifier = pass.subarray(8 + headerSize);
  if (verifier.length < 60 || keyBits > 128) refuseDamaged("Workbook");
  const hash = sha1(concatBytes(verifier.subarray(4, 20), passwordBytes(password)));
  const keyOf = (block: number): Uint8Array => {
    const key = sha1(concatBytes(hash, littleEndian(block))).subarray(0, keyBits / 8);
    return keyBits === 40 ? concatBytes(key, new Uint8Array(11)) : key;
  };
  return fits(keyOf, verifier.subarray(20, 36), verifier.subarray(40, 60), sha1) ? keyOf : undefined;
}

/** Checks whether these keys decrypt the verifier of the file. */
function fits(
  keyOf: (block: number) => Uint8Array,
  verifier: Uint8Array,
  hash: Uint8Array,
  of: Hash,
): boolean {
  const cipher = rc4(keyOf(0));
  const expected = of(cipher(verifier));
  return isSame(expected, cipher(hash));
}

/** RC4 as old Excel versions use it: weak, but required. Each call of the result continues the key stream. */
function rc4(key: Uint8Array): (data: Uint8Array) => Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): number => {
    const before = state[one] ?? 0;
    state[one] = state[other] ?? 0;
    state[other] = before;
    return ((state[one] ?? 0) + before) & 255;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return (data) =>
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      return byte ^ (state[swap(i, j)] ?? 0);
    });
}
