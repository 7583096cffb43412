import type { Grid } from "../../../domain/grid/grid";
import type { Budget } from "../budget";
import { decodeXml } from "../xml/decode-xml";
import type { OpenedWorkbook } from "../workbook/open-workbook";
import type { Package } from "../zip/package";
import { readSheet } from "./read-sheet";
import { refuseDamaged } from "../refusal";
import { findTarget } from "../workbook/relationships";
import { readSharedStrings } from "../shared/shared-strings";
import { readStyles } from "../shared/styles";
import type { ListedSheet } from "../workbook/workbook-part";

/** What one sheet part holds, whatever the sheet is called. */
export interface SheetContent {
  readonly grid: Omit<Grid, "sheet" | "visibility">;
  readonly hasObjects: boolean;
}

/** The sheets of an opened workbook. */
export interface Sheets {
  /** Undefined = a chart, dialog or macro sheet. Refuses a sheet whose part is missing: it is never an empty sheet. */
  read(listed: ListedSheet): SheetContent | undefined;
}

const CELLLESS: readonly string[] = ["chartsheet", "dialogsheet", "xlmacrosheet", "xlintlmacrosheet"];

/** Opens what all sheets share. A part that several sheets point to is read once, and the grids share its rows. */
export function openSheets(
  pack: Package,
  workbook: OpenedWorkbook,
  budget: Budget,
  formulaTexts: boolean,
): Sheets {
  const read = new Map<string, SheetContent | undefined>();
  const stylesPath = findTarget(workbook.relationships, "styles");
  const stylesXml = stylesPath && pack.text(stylesPath);
  const formats = stylesPath && stylesXml ? readStyles(stylesXml, stylesPath) : [];
  const strings = openStrings(pack, workbook, budget);
  return {
    read({ relationshipId }) {
      const arrow = workbook.relationships.find(({ id }) => id === relationshipId);
      if (!arrow || arrow.isExternal) return refuseDamaged(workbook.path);
      if (CELLLESS.includes(arrow.type)) return undefined;
      if (!read.has(arrow.target)) {
        const bytes = pack.bytes(arrow.target) ?? refuseDamaged(arrow.target);
        read.set(
          arrow.target,
          readSheet(bytes, { part: arrow.target, formats, strings, budget, formulaTexts }),
        );
      }
      return read.get(arrow.target);
    },
  };
}

/**
 * The shared string table. Without one every index is wrong; but when the workbook points to a table and it is gone,
 * the first cell that needs it shows the file to be damaged.
 */
function openStrings(pack: Package, workbook: OpenedWorkbook, budget: Budget): () => readonly string[] {
  const path = findTarget(workbook.relationships, "sharedstrings");
  let strings: readonly string[] | undefined;
  return () => {
    if (path === undefined) return [];
    strings ??= readSharedStrings(readTable(pack, path), path, budget);
    return strings;
  };
}

/** The table may be as large as any part: unlike other text it is bounded by the number of its strings. */
function readTable(pack: Package, path: string): string {
  return decodeXml(pack.bytes(path) ?? refuseDamaged(path));
}
