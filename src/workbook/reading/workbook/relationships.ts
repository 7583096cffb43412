import { KnownParts } from "../zip/known-parts";
import type { Package } from "../zip/package";
import { attribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";

/** A relationship from one part to another part or to an external target. */
export interface Relationship {
  readonly id: string;
  /**
   * Last word of the type URI in lower case without hyphens, so that strict and transitional URIs are equal.
   */
  readonly type: string;
  /** Path of the part, or the URI as written when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

const known = new KnownParts<readonly Relationship[]>();

/**
 * Reads the relationships of the part `source` ("" = of the package itself); empty if it has no such part.
 */
export function readRelationships(pack: Package, source: string): readonly Relationship[] {
  const path = relationshipPart(source);
  return pack.meaning(path, known, (xml) => relationshipsIn(xml, source, path)) ?? [];
}

function relationshipsIn(xml: string, source: string, path: string): readonly Relationship[] {
  const found: Relationship[] = [];
  walkElements(xml, path, {
    open(name, attributes) {
      const target = attribute(attributes, "Target");
      if (name !== "Relationship" || target === undefined) return;
      const isExternal = attribute(attributes, "TargetMode")?.toLowerCase() === "external";
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: typeWord(attribute(attributes, "Type") ?? ""),
        target: isExternal ? target : resolveTarget(source, target),
        isExternal,
      });
    },
  });
  return found;
}

/** Returns the target part of the first internal relationship of the given type. */
export function findTarget(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((arrow) => arrow.type === type && !arrow.isExternal)?.target;
}

function typeWord(uri: string): string {
  return uri
    .slice(uri.lastIndexOf("/") + 1)
    .replaceAll("-", "")
    .toLowerCase();
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" (ISO 29500-2, 6.5.2). */
export function relationshipPart(source: string): string {
  const folderEnd = source.lastIndexOf("/") + 1;
  return `${source.slice(0, folderEnd)}_rels/${source.slice(folderEnd)}.rels`;
}

/**
 * Resolves a target relative to the folder of its source; "/…" starts at the root; ".." climbs, at most to
 * the root.
 */
function resolveTarget(source: string, target: string): string {
  const uri = target.replaceAll("\\", "/");
  const path = uri.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of uri.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
