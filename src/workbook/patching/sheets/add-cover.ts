import type { SheetDrawing } from "../../drawing/drawing";
import { builtInNames } from "../../writing/workbook/defined-names";
import { inlineTexts } from "../../writing/workbook/shared-strings";
import { worksheetPart } from "../../writing/sheet/worksheet-part";
import { freeSheetName, withFirstSheet } from "./first-sheet";
import { addPart } from "../package/add-part";
import { stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import type { StyleBook } from "../styles/style-book";

/** Puts a drawn sheet before all others of a workbook. Its texts stand in its cells: the table of texts is not touched. */
export function addCover(
  parts: PatchedParts,
  workbook: string,
  drawn: SheetDrawing,
  styles: StyleBook,
): void {
  const xml = parts.text(workbook) ?? stopAtUnusual(workbook);
  const cover: SheetDrawing = { ...drawn, name: freeSheetName(xml, workbook, drawn.name) };
  const content = worksheetPart(cover, {
    isInFront: true,
    strings: inlineTexts,
    formatIndex: styles.own,
    digitPixels: styles.digitPixels,
    results: new Map(),
  });
  const relationshipId = addPart(parts, workbook, "worksheet", content);
  const names = builtInNames(cover, 0);
  parts.put(workbook, withFirstSheet(xml, workbook, { name: cover.name, relationshipId, names }));
}
