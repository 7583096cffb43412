import { decodeText } from "../xml/byte-text";
import { unescapeExcel } from "../xml/xml-text";

/** The forms of a plan contain some hundreds of texts, the same in every file. */
const SLOTS = 4_096;
/** In bytes; longer texts rarely recur. */
const LONGEST = 256;
const SAMPLE = 6;

interface KnownText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const known = new Array<KnownText | undefined>(SLOTS).fill(undefined);
/** The hash last seen in each slot: a text is cached when it is seen the second time. */
const seen = new Int32Array(SLOTS);

/**
 * Returns the text between two tags with references and Excel's escapes resolved; reuses the text of recent
 * equal bytes. Decoding a text takes several times as long as finding it, and thousands of files share one
 * copy.
 */
export function cachedText(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length === 0) return "";
  if (length > LONGEST) return unescapeExcel(decodeText(bytes, start, end));
  const hash = hashOf(bytes, start, end);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const found = known[slot];
  if (found !== undefined && isAt(found.bytes, bytes, start, length)) return found.text;
  const text = unescapeExcel(decodeText(bytes, start, end));
  if (seen[slot] === hash) known[slot] = { bytes: bytes.slice(start, end), text };
  else seen[slot] = hash;
  return text;
}

/** Hashes the ends and some bytes between them: a collision only evicts a text. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  const head = Math.min(start + SAMPLE, end);
  for (let at = start; at < head; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  const tail = Math.max(end - SAMPLE, head);
  const step = Math.max(1, (tail - head) >> 3);
  for (let at = head; at < tail; at += step) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  for (let at = tail; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}

function isAt(expected: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (expected.length !== length) return false;
  for (let at = 0; at < length; at++) if (expected[at] !== bytes[start + at]) return false;
  return true;
}
