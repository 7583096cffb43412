import { concatBytes } from "@noble/hashes/utils.js";
import type { Budget } from "../budget";

export type Hash = (data: Uint8Array) => Uint8Array;

/** Rounds between two checks of the clock. */
const CLOCK_INTERVAL = 4_096;

/** Encodes a password as Office hashes it: UTF-16, little-endian. */
export function passwordBytes(password: string): Uint8Array {
  const bytes = new Uint8Array(2 * password.length);
  for (let at = 0; at < password.length; at++)
    bytes.set(littleEndian(password.charCodeAt(at)).subarray(0, 2), 2 * at);
  return bytes;
}

/**
 * Hashes the salted password as often as the file states, which slows down guessing (MS-OFFCRYPTO 2.3.4.7,
 * 2.3.4.11).
 */
export function spunHash(
  hash: Hash,
  salt: Uint8Array,
  password: string,
  spins: number,
  budget: Budget,
): Uint8Array {
  let digest = hash(concatBytes(salt, passwordBytes(password)));
  const input = new Uint8Array(4 + digest.length);
  const view = new DataView(input.buffer);
  for (let spin = 0; spin < spins; spin++) {
    view.setUint32(0, spin, true);
    input.set(digest, 4);
    digest = hash(input);
    if (spin % CLOCK_INTERVAL === 0) budget.checkTime();
  }
  return digest;
}

/** Writes a number as four bytes, little-endian. */
export function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
