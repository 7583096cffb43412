import { EMPHASES, STYLES } from "../../../sheets/style";
import type { CellStyle, EmphasisName, StyleName } from "../../../sheets/style";
import { cellFormatXml } from "./cell-format";
import { borderXml, customNumberFormats, emphasisXml, fillXml, fontXml, numberFormatId } from "./cell-looks";
import { internedList } from "./interned-list";
import { element, listElement, SPREADSHEET, XML_HEADER } from "../xml/xml";

const NORMAL: CellStyle = {};

// The first of each list is what an untouched cell has, so blank cells are in our font too.
const fonts = internedList([fontXml(NORMAL)]);
// Excel takes the second fill for its grey pattern whatever stands there.
const fills = internedList([fillXml(NORMAL), '<fill><patternFill patternType="gray125"/></fill>']);
const borders = internedList([borderXml(NORMAL)]);
const formats = internedList([formatXml(NORMAL, false)]);

interface FormatIndexes {
  readonly usual: number;
  /** For text that begins like a formula: the mark an apostrophe leaves, so that retyping does not calculate it. */
  readonly quoted: number;
}

const indexes: ReadonlyMap<string, FormatIndexes> = new Map(
  Object.entries<CellStyle>(STYLES).map(([name, style]) => [
    name,
    { usual: formats.indexOf(formatXml(style, false)), quoted: formats.indexOf(formatXml(style, true)) },
  ]),
);

const emphasisNames = Object.keys(EMPHASES);

/** The one set of looks, so this part is the same in every workbook. */
export const STYLES_PART =
  XML_HEADER +
  element(
    "styleSheet",
    { xmlns: SPREADSHEET },
    listElement("numFmts", customNumberFormats) +
      listElement("fonts", fonts.items) +
      listElement("fills", fills.items) +
      listElement("borders", borders.items) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      listElement("cellXfs", formats.items) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      listElement("dxfs", Object.values(EMPHASES).map(emphasisXml)),
  );

/** The `s` attribute of a cell of a style. */
export type FormatIndex = (style: StyleName, isQuoted: boolean) => number;

/** As this part has it. */
export function formatIndex(style: StyleName, isQuoted: boolean): number {
  const found = indexes.get(style);
  if (found === undefined) throw new Error(`No such style: ${style}`);
  return isQuoted ? found.quoted : found.usual;
}

/** The `dxfId` of an emphasis. */
export const emphasisIndex = (emphasis: EmphasisName): number => emphasisNames.indexOf(emphasis);

function formatXml(style: CellStyle, isQuoted: boolean): string {
  return cellFormatXml(style, isQuoted, {
    numFmtId: numberFormatId(style),
    fontId: fonts.indexOf(fontXml(style)),
    fillId: fills.indexOf(fillXml(style)),
    borderId: borders.indexOf(borderXml(style)),
  });
}
