import type { Drawing } from "./drawing/drawing";
import { calculateDrawing } from "./drawing/calculate-drawing";
import { chartParts } from "./writing/chart/chart-parts";
import { attachments } from "./writing/sheet/attachments";
import { tableParts } from "./writing/sheet/table-parts";
import { checkDrawing } from "./writing/check-drawing";
import { corePropertiesPart, customPropertiesPart } from "./writing/workbook/document-properties";
import { portableDeflate } from "./writing/zip/portable-deflate";
import { packageParts, sheetPath } from "./writing/workbook/package-parts";
import { sharedStrings, sharedStringsPart } from "./writing/workbook/shared-strings";
import { workbookStyles } from "./writing/styles/styles-part";
import { sheetInFront, workbookPart } from "./writing/workbook/workbook-part";
import { worksheetPieces } from "./writing/sheet/worksheet-part";
import { zipArchive } from "./writing/zip/zip-archive";
import type { ArchivePart, Deflate } from "./writing/zip/zip-archive";

/**
 * Writes the drawing as an .xlsx file. The same drawing always gives the same bytes (with the same
 * `deflate`). Throws if the drawing breaks a limit of Excel, which is a bug of the code that drew it.
 */
export function writeWorkbook(drawing: Drawing, deflate: Deflate = portableDeflate): Uint8Array {
  checkDrawing(drawing);
  const results = calculateDrawing(drawing);
  const strings = sharedStrings();
  const { formatIndex, part: stylesPart } = workbookStyles();
  const inFront = sheetInFront(drawing);
  const hasProperties = drawing.properties.size > 0;

  const extra = [
    ...attachments(drawing.sheets),
    ...chartParts(drawing.sheets, results),
    ...tableParts(drawing.sheets),
  ];

  function* parts(): Generator<ArchivePart> {
    yield* packageParts(drawing.sheets.length, hasProperties, extra);
    yield { path: "xl/workbook.xml", pieces: [workbookPart(drawing)] };
    for (const [index, sheet] of drawing.sheets.entries()) {
      const known = results.get(sheet.name) ?? new Map();
      const surroundings = { isInFront: index === inFront, strings, formatIndex, results: known };
      yield { path: sheetPath(index), pieces: worksheetPieces(sheet, surroundings) };
    }
    yield* extra;
    // After the sheets: writing them collects the styles and texts.
    yield { path: "xl/styles.xml", pieces: [stylesPart()] };
    yield { path: "xl/sharedStrings.xml", pieces: sharedStringsPart(strings) };
    yield { path: "docProps/core.xml", pieces: [corePropertiesPart(drawing)] };
    if (hasProperties)
      yield { path: "docProps/custom.xml", pieces: [customPropertiesPart(drawing.properties)] };
  }

  return zipArchive(parts(), deflate);
}
