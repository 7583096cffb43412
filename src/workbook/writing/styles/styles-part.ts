import { EMPHASES, STYLES } from "../../drawing/style";
import type { CellStyle, EmphasisName, StyleName } from "../../drawing/style";
import { cellFormatXml } from "./cell-format";
import { borderXml, customNumberFormats, emphasisXml, fillXml, fontXml, numberFormatId } from "./cell-looks";
import { internedList } from "./interned-list";
import { element, listElement, SPREADSHEET, XML_HEADER } from "../xml/xml";

const NORMAL: CellStyle = {};

/** Returns the `s` attribute of a cell of a style. */
export type FormatIndex = (style: StyleName, isQuoted: boolean) => number;

/** The styles of one workbook. */
export interface WorkbookStyles {
  readonly formatIndex: FormatIndex;
  /** Returns the part with the requested styles, after every sheet is written. */
  readonly part: () => string;
}

export function workbookStyles(): WorkbookStyles {
  // The first of each list is that of an untouched cell, so blank cells have our font too.
  const fonts = internedList([fontXml(NORMAL)]);
  // Excel always renders fill 1 as gray125.
  const fills = internedList([fillXml(NORMAL), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = internedList([borderXml(NORMAL)]);
  const numberFormats = new Set<number>();
  const formatXml = (style: CellStyle, isQuoted: boolean): string => {
    const numFmtId = numberFormatId(style);
    numberFormats.add(numFmtId);
    return cellFormatXml(style, isQuoted, {
      numFmtId,
      fontId: fonts.indexOf(fontXml(style)),
      fillId: fills.indexOf(fillXml(style)),
      borderId: borders.indexOf(borderXml(style)),
    });
  };
  const formats = internedList([formatXml(NORMAL, false)]);
  const known = { usual: new Map<StyleName, number>(), quoted: new Map<StyleName, number>() };
  return {
    formatIndex(style, isQuoted) {
      const indexes = isQuoted ? known.quoted : known.usual;
      const before = indexes.get(style);
      if (before !== undefined) return before;
      const index = formats.indexOf(formatXml(STYLES[style], isQuoted));
      indexes.set(style, index);
      return index;
    },
    part: () =>
      XML_HEADER +
      element(
        "styleSheet",
        { xmlns: SPREADSHEET },
        listElement("numFmts", customNumberFormats(numberFormats)) +
          listElement("fonts", fonts.items) +
          listElement("fills", fills.items) +
          listElement("borders", borders.items) +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          listElement("cellXfs", formats.items) +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          listElement("dxfs", Object.values(EMPHASES).map(emphasisXml)),
      ),
  };
}

const emphasisNames = Object.keys(EMPHASES);

/** Returns the `dxfId` of an emphasis. */
export const emphasisIndex = (emphasis: EmphasisName): number => emphasisNames.indexOf(emphasis);
