import { sheetKey } from "../../grid/sheet-key";
import type { SheetDrawing } from "../../drawing/drawing";
import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { refuseDamaged } from "../../reading/refusal";
import { builtInNames } from "../../writing/workbook/defined-names";
import { inlineTexts } from "../../writing/workbook/shared-strings";
import { worksheetPart } from "../../writing/sheet/worksheet-part";
import { elementSpans } from "../xml/element-spans";
import { withLastSheet } from "./first-sheet";
import { addPart } from "../package/add-part";
import { stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import type { StyleBook } from "../styles/style-book";

/**
 * Appends a drawn sheet, or replaces the sheet of its name. A sheet with formulas is not replaced: other
 * parts list its formulas.
 */
export function attachSheet(
  parts: PatchedParts,
  { path: workbook, sheets, relationships }: OpenedWorkbook,
  sheet: SheetDrawing,
  styles: StyleBook,
): void {
  const there = sheets.find(({ name }) => sheetKey(name) === sheetKey(sheet.name));
  const xml = worksheetPart(sheet, {
    isInFront: false,
    strings: inlineTexts,
    formatIndex: styles.own,
    digitPixels: styles.digitPixels,
    results: new Map(),
  });
  if (there !== undefined) {
    const part =
      relationships.find(({ id }) => id === there.relationshipId)?.target ?? refuseDamaged(workbook);
    const before = parts.text(part) ?? refuseDamaged(part);
    if (elementSpans(before, part, (name) => name === "f").length > 0) stopAtUnusual(part);
    parts.put(part, xml);
    return;
  }
  const relationshipId = addPart(parts, workbook, "worksheet", xml);
  const names = builtInNames(sheet, sheets.length);
  const listed = parts.text(workbook) ?? stopAtUnusual(workbook);
  parts.put(workbook, withLastSheet(listed, workbook, { name: sheet.name, relationshipId, names }));
}
