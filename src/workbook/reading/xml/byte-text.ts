import { characterData } from "./xml-text";

/** Ignores the mark, so that a text cell keeps a leading U+FEFF. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Up to this many bytes, joining ASCII letters is faster than the decoder. */
const SHORT = 32;
const STEP = 8;

/** Returns the text between two tags of a part, with references and CDATA resolved. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return characterData(decodeFragment(bytes, start, end));
}

/** Returns the raw XML between two places of a part. */
export function decodeFragment(bytes: Uint8Array, start: number, end: number): string {
  const short = end - start > SHORT ? undefined : shortAscii(bytes, start, end);
  return short ?? utf8.decode(bytes.subarray(start, end));
}

/**
 * Returns undefined for a non-ASCII byte. Converts eight letters at a time: adding single ones makes long
 * chains of strings.
 */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let at = start;
  for (; at + STEP <= end; at += STEP) {
    const a = bytes[at] ?? 0;
    const b = bytes[at + 1] ?? 0;
    const c = bytes[at + 2] ?? 0;
    const d = bytes[at + 3] ?? 0;
    const e = bytes[at + 4] ?? 0;
    const f = bytes[at + 5] ?? 0;
    const g = bytes[at + 6] ?? 0;
    const h = bytes[at + 7] ?? 0;
    if ((a | b | c | d | e | f | g | h) > 0x7f) return undefined;
    text += String.fromCharCode(a, b, c, d, e, f, g, h);
  }
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}
