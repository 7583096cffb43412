import type { CellStyle } from "../../drawing/style";
import { alignmentXml } from "./cell-looks";
import { element } from "../xml/xml";

/** Where the parts of a look stand in the lists of a styles part. */
export interface LookIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/**
 * One cell format (xf). `isQuoted`: for text that begins like a formula, the mark an apostrophe leaves, so that retyping does
 * not calculate it.
 */
export function cellFormatXml(style: CellStyle, isQuoted: boolean, ids: LookIds): string {
  const alignment = alignmentXml(style);
  const protection = style.locked === false ? '<protection locked="0"/>' : "";
  const applied = (isApplied: boolean): 1 | undefined => (isApplied ? 1 : undefined);
  return element(
    "xf",
    {
      ...ids,
      xfId: 0,
      quotePrefix: applied(isQuoted),
      applyNumberFormat: applied(ids.numFmtId > 0),
      applyFont: applied(ids.fontId > 0),
      applyFill: applied(ids.fillId > 0),
      applyBorder: applied(ids.borderId > 0),
      applyAlignment: applied(alignment !== ""),
      applyProtection: applied(protection !== ""),
    },
    alignment + protection,
  );
}
