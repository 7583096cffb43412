import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { findTarget } from "../../reading/workbook/relationships";
import { numberAttribute } from "../../reading/xml/xml-attribute";
import { sharedStrings, sharedStringsPart, type CellTexts } from "../../writing/workbook/shared-strings";
import { addPart } from "../package/add-part";
import type { PatchedParts } from "../package/patched-parts";
import { elementSpans, rootSpan } from "../xml/element-spans";
import { stopAtUnusual } from "../xml/patch-stop";
import { spliced } from "../xml/splice";
import { appended, prefixed, prefixOf } from "../xml/start-tag";

/**
 * The table of texts of a workbook, to which those of added sheets are put behind its own, and the way to put it back. A file
 * without such a table gets one.
 */
export function openTexts(
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
