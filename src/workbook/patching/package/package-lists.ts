import { attribute } from "../../reading/xml/xml-attribute";
import { relationshipPart } from "../../reading/workbook/relationships";
import { element, RELATIONSHIPS, XML_HEADER } from "../../writing/xml/xml";
import { elementSpans, rootSpan } from "../xml/element-spans";
import type { PatchedParts } from "./patched-parts";
import { stopAtUnusual } from "../xml/patch-stop";
import { spliced, type Splice } from "../xml/splice";
import { appended, prefixed, prefixOf } from "../xml/start-tag";

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Adds a relationship from the part `source` to a part of ours, and returns its id. `type` is the last word
 * of the type URI.
 */
export function addRelationship(parts: PatchedParts, source: string, type: string, target: string): string {
  const path = relationshipPart(source);
  const xml = parts.text(path) ?? XML_HEADER + element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS });
  const spans = elementSpans(xml, path, (name) => name === "Relationship" || name === "Relationships");
  const root = rootSpan(spans, "Relationships", path);
  const taken = new Set(spans.map(({ attributes }) => attribute(attributes, "Id")));
  let number = spans.length;
  while (taken.has(`rId${number}`)) number++;
  const Id = `rId${number}`;
  // An absolute path: every reader resolves it alike, independently of the source.
  const arrow = element("Relationship", { Id, Type: `${RELATIONSHIPS}/${type}`, Target: `/${target}` });
  parts.put(path, spliced(xml, appended(xml, root, prefixed(arrow, prefixOf(xml, root)))));
  return Id;
}

/** Removes the relationship with this id. */
export function removeRelationship(parts: PatchedParts, source: string, id: string): void {
  const path = relationshipPart(source);
  const xml = parts.text(path) ?? stopAtUnusual(path);
  const isIt = (attributes: string): boolean => attribute(attributes, "Id") === id;
  parts.put(path, spliced(xml, removals(xml, path, "Relationship", isIt)));
}

/** Declares the content type of a part. */
export function addContentType(parts: PatchedParts, path: string, type: string): void {
  addType(parts, "Override", { PartName: `/${path}`, ContentType: type });
}

/** Declares the content type of an extension unless the file declares it already. */
export function addDefaultType(parts: PatchedParts, extension: string, type: string): void {
  const xml = parts.text(CONTENT_TYPES) ?? stopAtUnusual(CONTENT_TYPES);
  const isKnown = elementSpans(xml, CONTENT_TYPES, (name) => name === "Default").some(
    ({ attributes }) => attribute(attributes, "Extension")?.toLowerCase() === extension,
  );
  if (!isKnown) addType(parts, "Default", { Extension: extension, ContentType: type });
}

/** Replaces the content type of an extension whose parts are gone. */
export function replaceDefaultType(
  parts: PatchedParts,
  before: string,
  extension: string,
  type: string,
): void {
  const xml = parts.text(CONTENT_TYPES) ?? stopAtUnusual(CONTENT_TYPES);
  const isIt = (attributes: string): boolean => attribute(attributes, "ContentType") === before;
  const found = removals(xml, CONTENT_TYPES, "Default", isIt);
  if (found.length === 0) return;
  parts.put(CONTENT_TYPES, spliced(xml, found));
  addDefaultType(parts, extension, type);
}

export function removeContentType(parts: PatchedParts, path: string): void {
  const xml = parts.text(CONTENT_TYPES) ?? stopAtUnusual(CONTENT_TYPES);
  const isIt = (attributes: string): boolean =>
    attribute(attributes, "PartName")?.toLowerCase() === `/${path.toLowerCase()}`;
  parts.put(CONTENT_TYPES, spliced(xml, removals(xml, CONTENT_TYPES, "Override", isIt)));
}

function addType(parts: PatchedParts, name: string, attributes: Readonly<Record<string, string>>): void {
  const xml = parts.text(CONTENT_TYPES) ?? stopAtUnusual(CONTENT_TYPES);
  const root = rootSpan(
    elementSpans(xml, CONTENT_TYPES, (_, parent) => parent === ""),
    "Types",
    CONTENT_TYPES,
  );
  const item = prefixed(element(name, attributes), prefixOf(xml, root));
  parts.put(CONTENT_TYPES, spliced(xml, appended(xml, root, item)));
}

const removals = (
  xml: string,
  path: string,
  name: string,
  isIt: (attributes: string) => boolean,
): readonly Splice[] =>
  elementSpans(xml, path, (candidate) => candidate === name)
    .filter(({ attributes }) => isIt(attributes))
    .map(({ start, end }) => ({ at: start, until: end, text: "" }));
