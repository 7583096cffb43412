import { cbc } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import type { Budget } from "../budget";
import { Refusal, refuseDamaged } from "../refusal";
import { decodeXml } from "../xml/decode-xml";
import { attribute, numberAttribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { isSame, littleEndian, spunHash, type Hash } from "./password-hash";

const HASHES: ReadonlyMap<string, Hash> = new Map<string, Hash>([
  ["SHA1", sha1],
  ["SHA-1", sha1],
  ["SHA256", sha256],
  ["SHA384", sha384],
  ["SHA512", sha512],
]);
/**
 * Block keys: appended to the hash of the password for each of its uses (MS-OFFCRYPTO 2.3.4.11, 2.3.4.13).
 */
const FOR_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const FOR_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const FOR_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);
const SEGMENT = 4_096;
const FILLER = 0x36;
const INFO = "EncryptionInfo";

/** Encryption parameters: the attributes of `keyData` and `encryptedKey`. */
interface Scheme {
  readonly attributes: string;
  readonly hash: Hash;
  readonly salt: Uint8Array;
  readonly keyBytes: number;
  readonly blockSize: number;
}

/**
 * Decrypts a package of Excel 2010 and later (MS-OFFCRYPTO 2.3.4.10 ff.); undefined = wrong password. `info`
 * is the XML of the stream EncryptionInfo. Refuses packages encrypted only for a certificate, or by a cipher
 * other than AES.
 */
export function openAgile(
  info: Uint8Array,
  encrypted: Uint8Array,
  password: string,
  budget: Budget,
): Uint8Array | undefined {
  const { keyData, encryptedKey } = schemesIn(decodeXml(info));
  const spins = numberAttribute(encryptedKey.attributes, "spinCount") ?? refuseDamaged(INFO);
  const spun = spunHash(encryptedKey.hash, encryptedKey.salt, password, spins, budget);
  const opened = (purpose: Uint8Array, name: string): Uint8Array => {
    const key = fitted(encryptedKey.hash(concatBytes(spun, purpose)), encryptedKey.keyBytes);
    return decrypted(
      key,
      fitted(encryptedKey.salt, encryptedKey.blockSize),
      bytesOf(encryptedKey.attributes, name),
    );
  };
  const verifier = encryptedKey.hash(
    opened(FOR_INPUT, "encryptedVerifierHashInput").subarray(0, encryptedKey.salt.length),
  );
  const expected = opened(FOR_HASH, "encryptedVerifierHashValue").subarray(0, verifier.length);
  if (!isSame(verifier, expected)) return undefined;
  const key = opened(FOR_KEY, "encryptedKeyValue").subarray(0, keyData.keyBytes);
  const output = new Uint8Array(encrypted.length);
  for (let at = 0; at < encrypted.length; at += SEGMENT) {
    const vector = keyData.hash(concatBytes(keyData.salt, littleEndian(at / SEGMENT)));
    const segment = encrypted.subarray(at, at + SEGMENT);
    output.set(decrypted(key, fitted(vector, keyData.blockSize), segment), at);
  }
  return output;
}

function schemesIn(xml: string): { readonly keyData: Scheme; readonly encryptedKey: Scheme } {
  const found = new Map<string, string>();
  walkElements(xml, INFO, {
    open(name, attributes) {
      found.set(name, attributes);
    },
  });
  const keyData = found.get("keyData") ?? refuseDamaged(INFO);
  const encryptedKey = found.get("encryptedKey");
  // Encrypted for the holder of a certificate: no password opens it.
  if (encryptedKey === undefined || attribute(encryptedKey, "spinCount") === undefined) {
    throw new Refusal({ kind: "encrypted", isForeign: true });
  }
  return { keyData: schemeOf(keyData), encryptedKey: schemeOf(encryptedKey) };
}

function schemeOf(attributes: string): Scheme {
  const hash = HASHES.get(attribute(attributes, "hashAlgorithm") ?? "");
  const isAes = attribute(attributes, "cipherAlgorithm") === "AES";
  const isChained = attribute(attributes, "cipherChaining") === "ChainingModeCBC";
  if (hash === undefined || !isAes || !isChained) throw new Refusal({ kind: "encrypted", isForeign: true });
  const keyBytes = (numberAttribute(attributes, "keyBits") ?? 0) / 8;
  const blockSize = numberAttribute(attributes, "blockSize") ?? 0;
  if (![16, 24, 32].includes(keyBytes) || blockSize !== 16) refuseDamaged(INFO);
  return { attributes, hash, salt: bytesOf(attributes, "saltValue"), keyBytes, blockSize };
}

function bytesOf(attributes: string, name: string): Uint8Array {
  try {
    return Uint8Array.from(atob(attribute(attributes, name) ?? ""), (letter) => letter.charCodeAt(0));
  } catch {
    return refuseDamaged(INFO);
  }
}

/** Truncates or pads to a length. */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const fit = new Uint8Array(length).fill(FILLER);
  fit.set(bytes.subarray(0, length));
  return fit;
}

/** Trailing bytes that fill no block are no ciphertext. */
const decrypted = (key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array =>
  cbc(key, vector, { disablePadding: true }).decrypt(data.subarray(0, data.length - (data.length % 16)));
