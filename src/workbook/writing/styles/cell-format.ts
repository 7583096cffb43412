import type { CellStyle } from "../../drawing/style";
import { alignmentXml } from "./cell-looks";
import { element } from "../xml/xml";

/** Indexes of the components of a style in the lists of a styles part. */
export interface LookIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/**
 * Writes one cell format (xf). `isQuoted`: adds the apostrophe mark to a text that begins like a formula, so
 * that retyping does not calculate it.
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
