import { areaA1 } from "../../grid/address";
import { realMerges, type SheetDrawing } from "../../drawing/drawing";
import { withinGrid } from "../limits";
import { element, listElement } from "../xml/xml";

/** Throws if two merges share a cell, which Excel also reports as damage. */
export function mergesXml(sheet: SheetDrawing): string {
  const merges = realMerges(sheet).map(withinGrid);
  const fromTop = [...merges].sort((a, b) => a.top - b.top);
  fromTop.forEach((merge, index) => {
    for (let next = index + 1; next < fromTop.length; next++) {
      const other = fromTop[next];
      if (other === undefined || other.top > merge.bottom) break;
      if (other.left <= merge.right && merge.left <= other.right) {
        throw new Error(`Merged areas overlap on "${sheet.name}": ${areaA1(merge)} and ${areaA1(other)}`);
      }
    }
  });
  return listElement(
    "mergeCells",
    merges.map((merge) => element("mergeCell", { ref: areaA1(merge) })),
  );
}
