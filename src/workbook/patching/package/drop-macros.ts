import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { relationshipPart, readRelationships } from "../../reading/workbook/relationships";
import type { Package } from "../../reading/zip/package";
import { stopAtUnusual } from "../xml/patch-stop";
import { addContentType, removeContentType, removeRelationship, replaceDefaultType } from "./package-lists";
import type { PatchedParts } from "./patched-parts";

/** Of a workbook that is no template and has no macros. */
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const PROGRAM = "vbaproject";
const PROGRAM_TYPE = "application/vnd.ms-office.vbaProject";
/** Of the .bin parts of a workbook without macros; those of its program have an ending in common with them. */
const PRINTER_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings";
/** Sheets of macros of before 1997, which a workbook without macros may not have. Source: MS-OFFMACRO2. */
const MACRO_SHEETS: readonly string[] = ["xlmacrosheet", "xlintlmacrosheet"];

/**
 * Makes the file an .xlsx, whatever kind it was: its program and the signatures of that go, and the workbook says that it has
 * none. Buttons and formulas that call it stay, and do nothing or answer #NAME?. Refuses a file with sheets of macros.
 */
export function dropMacros(
  parts: PatchedParts,
  pack: Package,
  { path, relationships }: OpenedWorkbook,
): void {
  const inside = relationships.filter(({ isExternal }) => !isExternal);
  const sheet = inside.find(({ type }) => MACRO_SHEETS.includes(type));
  if (sheet !== undefined) stopAtUnusual(sheet.target);
  for (const { id, target } of inside.filter(({ type }) => type === PROGRAM)) {
    removeRelationship(parts, path, id);
    const signatures = readRelationships(pack, target).map((arrow) => arrow.target);
    for (const part of [target, relationshipPart(target), ...signatures]) {
      parts.remove(part);
      removeContentType(parts, part);
    }
  }
  replaceDefaultType(parts, PROGRAM_TYPE, "bin", PRINTER_TYPE);
  removeContentType(parts, path);
  addContentType(parts, path, PLAIN);
}
