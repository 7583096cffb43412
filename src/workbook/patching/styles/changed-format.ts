import type { MarkSeverity } from "../../files/cell-changes";
import { EMPHASES } from "../../drawing/style";
import { flagAttribute, numberAttribute } from "../../reading/xml/xml-attribute";
import { fillXml, fontXml } from "../../writing/styles/cell-looks";
import { withAttribute } from "../xml/start-tag";
import type { StyleLists } from "./style-lists";

/** What to change of the look of a cell. */
export interface LookChange {
  readonly fill?: MarkSeverity;
  readonly font?: string;
  /** The cell is to hold a number or a formula: the text format and the mark of an apostrophe would make text of it. */
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

/** A cell format (xf) as the file has it, changed; what the change does not speak of stays as it is written. */
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

/** The place of a font like that one but of another name; size, weight and colour stay. */
function refonted(index: number, name: string, lists: StyleLists): number {
  const font = lists.fonts.at(index) ?? "";
  // Script and theme would bring the old font back.
  const free = font.replace(/<(?:[\w.-]+:)?(?:charset|scheme)\b[^>]*\/>/g, "");
  const renamed = free.replace(
    /<((?:[\w.-]+:)?)name\b[^>]*\/>/,
    (_whole: string, prefix: string) => `<${prefix}name val="${name}"/>`,
  );
  return renamed === free ? lists.fonts.add(fontXml({})) : lists.fonts.addAsWritten(renamed);
}
