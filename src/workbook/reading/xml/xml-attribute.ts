import { ownText } from "./own-text";
import { unescapeXml } from "./xml-text";

/**
 * The value of attribute `name` in the inside of a start tag, unescaped; undefined when it is absent.
 * With `prefix: "any"` only a prefixed attribute counts ("r:id", whatever the prefix is called in this file).
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

/** A number attribute; undefined when it is absent or no whole number from 0 on. */
export function numberAttribute(attributes: string, name: string): number | undefined {
  const text = attribute(attributes, name)?.trim();
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A yes/no attribute: "1" and "true" mean yes (LibreOffice writes the words); undefined when it is absent. */
export function flagAttribute(attributes: string, name: string): boolean | undefined {
  const text = attribute(attributes, name)?.trim();
  return text === undefined ? undefined : text === "1" || text === "true" || text === "on";
}
