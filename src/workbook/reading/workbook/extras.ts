import type { WorkbookExtras } from "../../grid/workbook-grids";
import type { Package } from "../zip/package";
import { type Relationship, readRelationships } from "./relationships";

const MACRO_SHEETS: readonly string[] = ["xlmacrosheet", "xlintlmacrosheet"];

/** What the workbook holds besides data. Targets of external links are reported as written, never followed. */
export function readExtras(
  pack: Package,
  ofWorkbook: readonly Relationship[],
  hasObjectsOnSheets: boolean,
): WorkbookExtras {
  const links = ofWorkbook
    .filter(({ type, isExternal }) => type === "externallink" && !isExternal)
    .flatMap(({ target }) => readRelationships(pack, target))
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => target);
  return {
    externalLinks: [...new Set(links)],
    hasMacros:
      ofWorkbook.some(({ type }) => type === "vbaproject" || MACRO_SHEETS.includes(type)) ||
      pack.names.some((name) => name.endsWith("vbaproject.bin")),
    hasEmbeddedObjects:
      hasObjectsOnSheets || pack.names.some((name) => /(^|\/)(embeddings|activex)\/[^/]/.test(name)),
  };
}
