import { ownText } from "./own-text";

/** Slightly longer than "&#x0010FFFF;"; anything longer is no reference. */
const LONGEST_REFERENCE = 12;

/** Replaces the five named and all numeric references; leaves anything else unchanged. */
export function unescapeXml(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let result = "";
  let from = 0;
  let end = 0;
  for (; at >= 0; at = text.indexOf("&", at + 1)) {
    if (end <= at) end = text.indexOf(";", at);
    if (end < 0) break;
    const meaning = end - at > LONGEST_REFERENCE ? undefined : resolve(text.slice(at + 1, end));
    if (meaning === undefined) continue;
    result += text.slice(from, at) + meaning;
    from = end + 1;
  }
  return result + text.slice(from);
}

function resolve(name: string): string | undefined {
  switch (name) {
    case "quot":
      return '"';
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "amp":
      return "&";
    case "apos":
      return "'";
    default:
      return resolveNumber(name);
  }
}

function resolveNumber(name: string): string | undefined {
  if (/^#\d+$/.test(name)) return character(Number(name.slice(1)));
  return /^#x[0-9a-fA-F]+$/.test(name) ? character(Number.parseInt(name.slice(2), 16)) : undefined;
}

/** Replaces code points that XML does not allow by the replacement character. */
function character(code: number): string {
  const isAllowed = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isAllowed ? String.fromCodePoint(code) : "\ufffd";
}

/**
 * Returns the text between two tags: comments and instructions removed, CDATA literal, references resolved,
 * line ends normalised.
 */
export function characterData(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("<")) return ownText(unescapeXml(text));
  return text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[^<]+/g,
    (piece: string, literal: string | undefined) =>
      literal ?? (piece.startsWith("<") ? "" : unescapeXml(piece)),
  );
}

/**
 * Resolves Excel's escapes for characters that XML cannot carry: "_x000D_" is a carriage return (ISO 29500-1,
 * 22.9.2.19).
 */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
