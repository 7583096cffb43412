import { escapeAttribute, RELATIONSHIPS } from "../../writing/xml/xml";
import type { ElementSpan } from "./element-spans";
import { insertion, type Splice } from "./splice";

const NAME = /^<([^\s/>]+)/;
const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/y;

/** A start tag with one attribute set anew, added, or (undefined) taken away; everything else as it was written. */
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

/** Sets or takes away attributes of an element. */
export function retagged(
  xml: string,
  span: ElementSpan,
  attributes: Readonly<Record<string, string | number | undefined>>,
): Splice {
  let tag = xml.slice(span.start, span.inside);
  for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
  return { at: span.start, until: span.inside, text: tag };
}

/** The prefix of an element with its colon, "" where it has none. */
export function prefixOf(xml: string, span: ElementSpan): string {
  const name = NAME.exec(xml.slice(span.start, span.inside))?.[1] ?? "";
  return name.slice(0, name.indexOf(":") + 1);
}

/** Of ISO 29500 strict files; those of Excel have the other one. */
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const DECLARATION = /\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g;

/**
 * The attributes that name a relationship by its id, in the prefix that the root of the part has for them: Gnumeric takes no
 * other one for a relationship and shows the sheet empty. A root that declares none gets a declaration at the element itself.
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

/** XML of our own writing with a prefix before the name of every element. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** Puts something in as the last thing inside an element, with attributes of the element set on the way. */
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
