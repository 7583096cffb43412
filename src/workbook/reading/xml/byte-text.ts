import { characterData } from "./xml-text";

/** With the mark ignored, a text cell that begins with U+FEFF keeps it. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Up to this many bytes, putting ASCII letters together is faster than calling the decoder. */
const SHORT = 32;
const STEP = 8;

/** The text between two tags of a part, references and CDATA resolved. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return characterData(decodeFragment(bytes, start, end));
}

/** The XML between two places of a part, as it stands. */
export function decodeFragment(bytes: Uint8Array, start: number, end: number): string {
  const short = end - start > SHORT ? undefined : shortAscii(bytes, start, end);
  return short ?? utf8.decode(bytes.subarray(start, end));
}

/** Undefined when a byte is no ASCII. Eight letters at a time: adding single ones makes long chains of strings. */
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
