import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { findTarget } from "../../reading/workbook/relationships";
import { freePath } from "../notes/add-notes";
import { addContentType, addRelationship } from "../package/package-lists";
import { stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import { openStyleBook, type StyleBook } from "./style-book";

const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

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
    if (path !== undefined) {
      parts.put(path, after);
      return;
    }
    const added = freePath(parts, (number) => (number === 1 ? "xl/styles.xml" : `xl/styles${number}.xml`));
    parts.put(added, after);
    addContentType(parts, added, STYLES);
    addRelationship(parts, workbook.path, "styles", added);
  };
  return { book, save };
}
