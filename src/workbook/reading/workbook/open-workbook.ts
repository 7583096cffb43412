import { KnownParts } from "../zip/known-parts";
import type { Package } from "../zip/package";
import { recogniseArchive } from "../recognise-content";
import { Refusal, refuseDamaged } from "../refusal";
import { type Relationship, findTarget, readRelationships } from "./relationships";
import { type WorkbookPart, readWorkbookPart } from "./workbook-part";

/** The workbook part with its relationships. */
export interface OpenedWorkbook extends WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
}

const known = new KnownParts<WorkbookPart | undefined>();

const USUAL_PATH = "xl/workbook.xml";

/**
 * Finds the workbook part by relationship, under any path, and reads it. Refuses other archives, and
 * workbooks whose main part is missing or binary (.xlsb).
 */
export function openWorkbook(pack: Package, ofPackage: readonly Relationship[]): OpenedWorkbook {
  const named = findTarget(ofPackage, "officedocument");
  const path = named !== undefined && pack.has(named) ? named : USUAL_PATH;
  if (/\.bin$/i.test(path)) throw new Refusal({ kind: "binary-workbook" });
  if (!pack.has(path)) {
    if (named?.startsWith("xl/")) refuseDamaged(named);
    throw new Refusal(recogniseArchive(pack));
  }
  const part = pack.meaning(path, known, readWorkbookPart);
  if (!part) throw new Refusal(recogniseArchive(pack));
  if (part.sheets.length === 0) refuseDamaged(path);
  return { ...part, path, relationships: readRelationships(pack, path) };
}
