import type { CellFormat } from "../../grid/grid";
import type { Budget } from "../budget";
import type { OpenedWorkbook } from "../workbook/open-workbook";
import type { Package } from "../zip/package";
import { readSheet, type SheetContent } from "./read-sheet";
import { refuseDamaged } from "../refusal";
import { findTarget } from "../workbook/relationships";
import { KnownParts } from "../zip/known-parts";
import { SharedStringTable } from "../shared/shared-strings";
import { readStyles } from "../shared/styles";
import type { ListedSheet } from "../workbook/workbook-part";

/** The sheets of an opened workbook. */
export interface Sheets {
  /**
   * Reads a sheet. Undefined = a chart, dialog or macro sheet. Refuses a sheet whose part is missing, instead
   * of returning an empty one.
   */
  read(listed: ListedSheet): SheetContent | undefined;
}

const CELLLESS: readonly string[] = ["chartsheet", "dialogsheet", "xlmacrosheet", "xlintlmacrosheet"];

/** Optional parts of the sheets to read, besides cells and formats. */
export interface OptionalParts {
  readonly formulaTexts: boolean;
}

/** Opens what all sheets share. Reads a part that several sheets point to once; the grids share its rows. */
export function openSheets(
  pack: Package,
  workbook: OpenedWorkbook,
  budget: Budget,
  wanted: OptionalParts,
): Sheets {
  const read = new Map<string, SheetContent | undefined>();
  const formats = readFormats(pack, workbook);
  const strings = openStrings(pack, workbook, budget);
  const sources = { ...wanted, formats, strings, budget, dateSystem: workbook.dateSystem };
  return {
    read({ relationshipId }) {
      // Module sheets of Excel 5 are listed without a part.
      if (relationshipId === "") return undefined;
      const arrow = workbook.relationships.find(({ id }) => id === relationshipId);
      if (!arrow || arrow.isExternal) return refuseDamaged(workbook.path);
      const { type, target } = arrow;
      if (CELLLESS.includes(type)) return undefined;
      if (!read.has(target)) {
        const bytes = pack.bytes(target) ?? refuseDamaged(target);
        read.set(target, readSheet(bytes, { ...sources, part: target }));
      }
      return read.get(target);
    },
  };
}

const knownStyles = new KnownParts<readonly CellFormat[]>();

function readFormats(pack: Package, { relationships }: OpenedWorkbook): readonly CellFormat[] {
  const path = findTarget(relationships, "styles");
  return path === undefined ? [] : (pack.meaning(path, knownStyles, readStyles) ?? []);
}

/**
 * Opens the shared string table. Without one every index is wrong; if the workbook points to a missing table,
 * the first cell that needs it shows the file to be damaged. Its size is limited by the number of its
 * strings, not as other text.
 */
function openStrings(
  pack: Package,
  workbook: OpenedWorkbook,
  budget: Budget,
): () => SharedStringTable | undefined {
  const path = findTarget(workbook.relationships, "sharedstrings");
  let strings: SharedStringTable | undefined;
  return () => {
    if (path === undefined) return undefined;
    return (strings ??= new SharedStringTable(pack.bytes(path) ?? refuseDamaged(path), path, budget));
  };
}
