import { a1 } from "../../grid/address";
import type { DrawnLink } from "../../drawing/drawing";
import { sheetNameText } from "../../formula/reference-text";
import { withinBound } from "../limits";
import { element } from "../xml/xml";

/** Clicks that go to a cell of the same workbook; they need no relationship, only a location. */
export function linksXml(links: readonly DrawnLink[]): string {
  if (links.length === 0) return "";
  withinBound(links.length, "links on one sheet");
  const items = links.map(({ row, column, toSheet, toRow, toColumn }) =>
    element("hyperlink", {
      ref: a1(row, column),
      location: `${sheetNameText(toSheet)}!${a1(toRow, toColumn)}`,
    }),
  );
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}
