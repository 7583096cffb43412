const utf8 = new TextDecoder("utf-8");

/** The character encoding of an XML part by its first bytes (XML 1.0, appendix F). Packages allow only these. */
export function xmlEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The text of an XML part without byte order mark; bytes that are no text become U+FFFD. Never fails. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes);
  return encoding === "utf-8" ? utf8.decode(bytes) : new TextDecoder(encoding).decode(bytes);
}
