import { ownText } from "./own-text";
import { unescapeXml } from "./xml-text";

/**
 * Returns the unescaped value of attribute `name` in the inside of a start tag; undefined if absent. With
 * `prefix: "any"` only a prefixed attribute counts ("r:id", with any prefix).
 */
export function attribute(
  attributes: string,
  name: string,
  prefix: "none" | "any" = "none",
): string | undefined {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    const written = attributes.slice(at, equals).trim();
    const open = skipBlanks(attributes, equals + 1);
    const quote = attributes.charAt(open);
    if (quote !== '"' && quote !== "'") return undefined;
    const close = attributes.indexOf(quote, open + 1);
    if (close < 0) return undefined;
    if (prefix === "none" ? written === name : written.endsWith(`:${name}`)) {
      return ownText(unescapeXml(attributes.slice(open + 1, close)));
    }
    at = close + 1;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** Reads a number attribute; undefined if it is absent or no whole number from 0 on. */
export function numberAttribute(attributes: string, name: string): number | undefined {
  const text = attribute(attributes, name)?.trim();
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Reads a yes/no attribute: "1" and "true" mean yes (LibreOffice writes the words); undefined if absent. */
export function flagAttribute(attributes: string, name: string): boolean | undefined {
  const text = attribute(attributes, name)?.trim();
  return text === undefined ? undefined : text === "1" || text === "true" || text === "on";
}
