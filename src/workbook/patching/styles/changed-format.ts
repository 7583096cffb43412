import type { MarkSeverity } from "../../files/cell-changes";
import { EMPHASES } from "../../drawing/style";
import { flagAttribute, numberAttribute } from "../../reading/xml/xml-attribute";
import { fillXml, fontXml } from "../../writing/styles/cell-looks";
import { withAttribute } from "../xml/start-tag";
import type { StyleLists } from "./style-lists";

/** A change to the style of a cell. */
export interface LookChange {
  readonly fill?: MarkSeverity;
  readonly font?: string;
  /** Removes the text format and the apostrophe mark, which would turn a number or a formula into text. */
  readonly isCalculable?: boolean;
}

/** The colours of marks; the same as in the open workbook. */
const MARK_FILLS: Readonly<Record<MarkSeverity, string>> = {
  error: EMPHASES.bad.fill,
  warning: EMPHASES.doubtful.fill,
  note: "DDEBF7",
};

const START_TAG = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/;
const TEXT_FORMAT = "@";
const GENERAL = 0;

/** Changes a cell format (xf) of the file; attributes that the change does not name stay as written. */
export function changedFormat(format: string, change: LookChange, lists: StyleLists): string {
  const tag = START_TAG.exec(format)?.[0] ?? "";
  const attributes = tag.slice(tag.search(/\s|$/), tag.length - 1);
  let after = tag;
  if (change.fill !== undefined) {
    const fillId = lists.fills.add(fillXml({ fill: MARK_FILLS[change.fill] }));
    after = withAttribute(withAttribute(after, "fillId", fillId), "applyFill", 1);
  }
  if (change.font !== undefined) {
    const fontId = refonted(numberAttribute(attributes, "fontId") ?? 0, change.font, lists);
    after = withAttribute(withAttribute(after, "fontId", fontId), "applyFont", 1);
  }
  if (change.isCalculable === true) {
    const isText = lists.formatCode(numberAttribute(attributes, "numFmtId") ?? GENERAL) === TEXT_FORMAT;
    if (isText) after = withAttribute(after, "numFmtId", GENERAL);
    if (flagAttribute(attributes, "quotePrefix")) after = withAttribute(after, "quotePrefix", undefined);
  }
  return after + format.slice(tag.length);
}

/** Returns the index of a font with another name and the same size, weight and colour. */
function refonted(index: number, name: string, lists: StyleLists): number {
  const font = lists.fonts.at(index) ?? "";
  // Charset and scheme would restore the old font.
  const free = font.replace(/<(?:[\w.-]+:)?(?:charset|scheme)\b[^>]*\/>/g, "");
  const renamed = free.replace(
    /<((?:[\w.-]+:)?)name\b[^>]*\/>/,
    (_whole: string, prefix: string) => `<${prefix}name val="${name}"/>`,
  );
  return renamed === free ? lists.fonts.add(fontXml({})) : lists.fonts.addAsWritten(renamed);
}
