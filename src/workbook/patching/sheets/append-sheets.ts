import { sheetKey } from "../../grid/sheet-key";
import type { SheetDrawing } from "../../drawing/drawing";
import { calculateDrawing } from "../../drawing/calculate-drawing";
import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { builtInNames } from "../../writing/workbook/defined-names";
import { worksheetPieces } from "../../writing/sheet/worksheet-part";
import { withLastSheet } from "./first-sheet";
import { addPart } from "../package/add-part";
import { PatchStop, stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import type { StyleBook } from "../styles/style-book";
import { workbookOf } from "../../page/workbook-of";
import { findTarget } from "../../reading/workbook/relationships";
import { numberAttribute } from "../../reading/xml/xml-attribute";
import { sharedStrings, sharedStringsPart, type CellTexts } from "../../writing/workbook/shared-strings";
import { elementSpans, rootSpan } from "../xml/element-spans";
import { spliced } from "../xml/splice";
import { appended, prefixed, prefixOf } from "../xml/start-tag";

/**
 * Appends drawn sheets in order. Their formulas may refer to each other and have results; their texts are
 * added to the shared string table, each once, where phones can read them. Refused if the workbook already
 * has a sheet of one of the names.
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
    const isHidden = sheet.visibility !== "visible";
    parts.put(
      workbook,
      withLastSheet(listed, workbook, { name: sheet.name, relationshipId, names, isHidden }),
    );
  });
  save();
}

/**
 * Opens the shared string table for additions and returns the way to write it back. A file without a table
 * gets one.
 */
function openTexts(
  parts: PatchedParts,
  { path: workbook, relationships }: OpenedWorkbook,
): { readonly texts: CellTexts; readonly save: () => void } {
  const path = findTarget(relationships, "sharedstrings");
  if (path === undefined) {
    const texts = sharedStrings();
    const save = (): void => {
      addPart(parts, workbook, "sharedStrings", { pieces: sharedStringsPart(texts) });
    };
    return { texts, save };
  }
  const xml = parts.text(path) ?? stopAtUnusual(path);
  let items = 0;
  const spans = elementSpans(xml, path, (_, parent) => parent === "", {
    open: (name, _attributes, parent) => {
      if (name === "si" && parent === "sst") items += 1;
    },
  });
  const root = rootSpan(spans, "sst", path);
  const texts = sharedStrings(items);
  const save = (): void => {
    const { count, uniqueCount } = texts.counts();
    const added = prefixed([...texts.items()].join(""), prefixOf(xml, root));
    const counts = {
      count: (numberAttribute(root.attributes, "count") ?? items) + count,
      uniqueCount: items + uniqueCount,
    };
    parts.put(path, spliced(xml, appended(xml, root, added, counts)));
  };
  return { texts, save };
}
