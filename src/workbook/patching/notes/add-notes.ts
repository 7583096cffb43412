import type { PatchedParts } from "../package/patched-parts";
import type { Relationship } from "../../reading/workbook/relationships";
import { element } from "../../writing/xml/xml";
import { elementSpans, rootSpan } from "../xml/element-spans";
import { noteBoxesPart, notesPart, type CellNote } from "./notes-part";
import { addPart, freePath } from "../package/add-part";
import { addDefaultType, addRelationship } from "../package/package-lists";
import { insertion, spliced } from "../xml/splice";
import { prefixed, prefixOf, relationshipAttributes } from "../xml/start-tag";

/** Shape ids of a sheet come in blocks of 1,024, whose first is unused. */
const MOST_NOTES = 1_000;

/** The elements after `legacyDrawing` in a sheet (ISO 29500-1, 18.3.1.99). */
const BEHIND: ReadonlySet<string> = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

/**
 * Adds notes to cells of a sheet, the first 1,000 of them. Returns false without a change if the sheet
 * already has notes, or form controls drawn in the same way.
 */
export function addNotes(
  parts: PatchedParts,
  part: string,
  ofSheet: readonly Relationship[],
  notes: readonly CellNote[],
  author: string,
): boolean {
  if (notes.length === 0) return false;
  const xml = parts.text(part) ?? "";
  const spans = elementSpans(xml, part, (_, parent) => parent === "" || parent === "worksheet");
  const root = rootSpan(spans, "worksheet", part);
  const isTaken =
    spans.some(({ name }) => name === "legacyDrawing") ||
    ofSheet.some(({ type }) => ["comments", "threadedcomment", "vmldrawing"].includes(type));
  if (isTaken) return false;
  const shown = notes.slice(0, MOST_NOTES);

  addPart(parts, part, "comments", notesPart(shown, author));

  const boxesPath = freePath(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  parts.put(boxesPath, noteBoxesPart(shown));
  addDefaultType(parts, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = addRelationship(parts, part, "vmlDrawing", boxesPath);

  const boxes = element("legacyDrawing", relationshipAttributes(root, id));
  const cells = spans.findIndex(({ name }) => name === "sheetData");
  const next = spans.slice(cells + 1).find(({ name }) => BEHIND.has(name));
  parts.put(
    part,
    spliced(xml, [insertion(next?.start ?? root.insideEnd, prefixed(boxes, prefixOf(xml, root)))]),
  );
  return true;
}
