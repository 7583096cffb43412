import { addContentType, addRelationship } from "./package-lists";
import type { PatchedParts } from "./patched-parts";

/** Paths of new parts by kind; the kind is also the last word of the relationship type (ISO 29500-1). */
const PATHS = {
  worksheet: (number) => `xl/worksheets/sheet${number}.xml`,
  comments: (number) => `xl/comments${number}.xml`,
  styles: (number) => `xl/styles${number === 1 ? "" : String(number)}.xml`,
  sharedStrings: (number) => `xl/sharedStrings${number === 1 ? "" : String(number)}.xml`,
} as const satisfies Readonly<Record<string, (number: number) => string>>;

type Content = string | { readonly pieces: Iterable<string> };

/**
 * Adds a part of a kind with a relationship from the part `source`, and returns the id of the relationship.
 * Content in pieces is packed immediately and cannot change afterwards.
 */
export function addPart(
  parts: PatchedParts,
  source: string,
  kind: keyof typeof PATHS,
  content: Content,
): string {
  const path = freePath(parts, PATHS[kind]);
  if (typeof content === "string") parts.put(path, content);
  else parts.add(path, content.pieces);
  addContentType(parts, path, `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`);
  return addRelationship(parts, source, kind, path);
}

/** Returns the first unused path of a series. */
export function freePath(parts: PatchedParts, path: (number: number) => string): string {
  let number = 1;
  while (parts.has(path(number))) number++;
  return path(number);
}
