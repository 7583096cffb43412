import { strToU8 } from "fflate";

const utf8 = new TextDecoder("utf-8");
/** An XML declaration is ASCII and comes first; no program writes a longer one. */
const LONGEST_DECLARATION = 128;

/** The usual beginning of a part. */
const USUAL = strToU8('<?xml version="1.0" encoding="UTF-8"');

/**
 * Returns the character encoding of an XML part: from its first bytes (XML 1.0, appendix F), else from its
 * declaration. Packages allow only UTF-8 and UTF-16, but some programs write a national code page.
 */
export function xmlEncoding(bytes: Uint8Array): string {
  if (USUAL.every((byte, at) => bytes[at] === byte)) return "utf-8";
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return first === 0x3c && second === 0x3f && third === 0x78 ? declaredEncoding(bytes) : "utf-8";
}

/** Ignores an unknown label, or one that contradicts the bytes. */
function declaredEncoding(bytes: Uint8Array): string {
  let declaration = "";
  for (const byte of bytes.subarray(0, LONGEST_DECLARATION)) {
    declaration += String.fromCharCode(byte);
    if (byte === 0x3e) break;
  }
  const [, label = "utf-8"] = /\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration) ?? [];
  if (/^(utf-8|utf-16|ucs-2)/i.test(label)) return "utf-8";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}

/** Decodes an XML part without byte order mark; invalid bytes become U+FFFD. Never fails. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes);
  return encoding === "utf-8" ? utf8.decode(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Converts a part to UTF-8, for readers of bytes. */
export const inUtf8 = (bytes: Uint8Array): Uint8Array =>
  xmlEncoding(bytes) === "utf-8" ? bytes : strToU8(decodeXml(bytes));
