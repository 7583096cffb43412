import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { findTarget } from "../../reading/workbook/relationships";
import { addPart } from "../package/add-part";
import { stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import { openStyleBook, type StyleBook } from "./style-book";

/** The styles of a workbook, and the way to put back what was added to them. A file without styles gets a part for them. */
export function openStyles(
  parts: PatchedParts,
  workbook: OpenedWorkbook,
): { readonly book: StyleBook; readonly save: () => void } {
  const path = findTarget(workbook.relationships, "styles");
  const before = path === undefined ? undefined : (parts.text(path) ?? stopAtUnusual(path));
  const book = openStyleBook(before, path ?? "");
  const save = (): void => {
    const after = book.xml();
    if (after === undefined) return;
    if (path === undefined) addPart(parts, workbook.path, "styles", after);
    else parts.put(path, after);
  };
  return { book, save };
}
