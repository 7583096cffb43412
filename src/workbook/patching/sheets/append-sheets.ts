import { sheetKey } from "../../grid/sheet-key";
import type { SheetDrawing } from "../../drawing/drawing";
import { calculateDrawing } from "../../formula/calculate-drawing";
import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { builtInNames } from "../../writing/workbook/defined-names";
import { worksheetPieces } from "../../writing/sheet/worksheet-part";
import { withLastSheet } from "./first-sheet";
import { openTexts } from "./open-texts";
import { addPart } from "../package/add-part";
import { PatchStop, stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import type { StyleBook } from "../styles/style-book";
import { workbookOf } from "../../page/workbook-of";

/**
 * Puts drawn sheets behind all others of a workbook, in their order. Their formulas may look at each other's cells and come
 * with results, and their texts stand behind those of the workbook in its table: each once, and read by phones, too. Refused
 * where the workbook has a sheet of one of the names: nothing of it is replaced.
 */
export function appendSheets(
  parts: PatchedParts,
  opened: OpenedWorkbook,
  drawn: readonly SheetDrawing[],
  styles: StyleBook,
): void {
  const { path: workbook, sheets } = opened;
  const { texts, save } = openTexts(parts, opened);
  const taken = new Set(sheets.map(({ name }) => sheetKey(name)));
  const results = calculateDrawing(workbookOf(drawn, "", ""));
  drawn.forEach((sheet, index) => {
    if (taken.has(sheetKey(sheet.name))) throw new PatchStop({ kind: "unusual", part: sheet.name });
    const pieces = worksheetPieces(sheet, {
      isInFront: false,
      strings: texts,
      formatIndex: styles.own,
      digitPixels: styles.digitPixels,
      results: results.get(sheet.name) ?? new Map(),
    });
    const relationshipId = addPart(parts, workbook, "worksheet", { pieces });
    const names = builtInNames(sheet, sheets.length + index);
    const listed = parts.text(workbook) ?? stopAtUnusual(workbook);
    parts.put(workbook, withLastSheet(listed, workbook, { name: sheet.name, relationshipId, names }));
  });
  save();
}
