import { escapeAttribute, RELATIONSHIPS } from "../../writing/xml/xml";
import type { ElementSpan } from "./element-spans";
import { insertion, type Splice } from "./splice";

const NAME = /^<([^\s/>]+)/;
const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/y;

/** Sets, adds or (undefined) removes one attribute of a start tag; everything else stays as written. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const written = value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
  const start = NAME.exec(tag)?.[0].length ?? 0;
  let at = start;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(tag);
    if (match === null) return tag.slice(0, at) + written + tag.slice(at);
    const end = at + match[0].length;
    if (match[1] === name) return tag.slice(0, at) + written + tag.slice(end);
    at = end;
  }
}

/** Sets or removes attributes of an element. */
export function retagged(
  xml: string,
  span: ElementSpan,
  attributes: Readonly<Record<string, string | number | undefined>>,
): Splice {
  let tag = xml.slice(span.start, span.inside);
  for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
  return { at: span.start, until: span.inside, text: tag };
}

/** Returns the prefix of an element with its colon, or "". */
export function prefixOf(xml: string, span: ElementSpan): string {
  const name = NAME.exec(xml.slice(span.start, span.inside))?.[1] ?? "";
  return name.slice(0, name.indexOf(":") + 1);
}

/** Namespace of ISO 29500 strict files; Excel's files have the transitional one. */
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const DECLARATION = /\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g;

/**
 * Returns attributes that name a relationship by its id, with the prefix that the root of the part declares.
 * Gnumeric recognises no other prefix and shows the sheet empty. If the root declares none, the element
 * declares it.
 */
export function relationshipAttributes(
  root: Pick<ElementSpan, "attributes">,
  id: string,
): Readonly<Record<string, string>> {
  const declared = [...` ${root.attributes}`.matchAll(DECLARATION)].find(
    ([, , namespace]) => namespace === RELATIONSHIPS || namespace === STRICT_RELATIONSHIPS,
  );
  const prefix = declared?.[1];
  return prefix === undefined ? { "xmlns:rel": RELATIONSHIPS, "rel:id": id } : { [`${prefix}:id`]: id };
}

/** Adds a prefix to the name of every element of our own XML. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** Appends XML inside an element and sets attributes of the element. */
export function appended(
  xml: string,
  span: ElementSpan,
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): readonly Splice[] {
  const retag = retagged(xml, span, attributes);
  if (span.end > span.inside) return [retag, insertion(span.insideEnd, text)];
  const name = NAME.exec(retag.text)?.[1] ?? "";
  return [{ ...retag, text: `${retag.text.replace(/\s*\/>$/, ">")}${text}</${name}>` }];
}
