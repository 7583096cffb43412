import { STYLES, type CellStyle, type StyleName } from "../../drawing/style";
import { cellFormatXml } from "../../writing/styles/cell-format";
import { borderXml, fillXml, fontXml, numberFormatId } from "../../writing/styles/cell-looks";
import type { FormatIndex } from "../../writing/styles/styles-part";
import { changedFormat, type LookChange } from "./changed-format";
import { stopAtUnusual } from "../xml/patch-stop";
import { openStyleLists, type StyleLists } from "./style-lists";
import { attribute } from "../../reading/xml/xml-attribute";

/** The cell formats of a received file, open for additions; existing ones do not change. */
export interface StyleBook {
  /** Returns the `s` attribute of `base` with the change applied. */
  changed(base: number, change: LookChange): number;
  /** The `s` attribute of a cell in one of our styles. */
  readonly own: FormatIndex;
  /** Digit width of the workbook's first font, the unit of column widths. */
  readonly digitPixels: number;
  /** Returns the part with all additions; undefined = there are none. */
  xml(): string | undefined;
}

/** Below Excel's limit, so that other programs can still add formats. */
const MOST_FORMATS = 64_000;
/** Number formats with this id or above must be declared. */
const FIRST_CUSTOM_FORMAT = 164;

/** Opens a styles part for additions; undefined = the file has none. */
export function openStyleBook(written: string | undefined, part: string): StyleBook {
  const lists = openStyleLists(written, part);
  let isChanged = false;
  const ours = { quoted: new Map<StyleName, number>(), plain: new Map<StyleName, number>() };
  const added = (index: number): number => {
    isChanged = true;
    return index < MOST_FORMATS ? index : stopAtUnusual(part);
  };
  const changed = (base: number, change: LookChange): number => {
    // Every reader takes an index beyond the list for the first format.
    const before = lists.cellXfs.at(base) ?? lists.cellXfs.at(0) ?? stopAtUnusual(part);
    const after = changedFormat(before, change, lists);
    return after === before ? base : added(lists.cellXfs.addAsWritten(after));
  };
  const known = new Map<string, number>();
  return {
    changed(base, change) {
      // Cached: thousands of cells of a form have the same style.
      const { fill = "", font = "", isCalculable = false } = change;
      const key = `${String(base)} ${fill} ${String(isCalculable)} ${font}`;
      const format = known.get(key) ?? changed(base, change);
      known.set(key, format);
      return format;
    },
    own: (name, isQuoted) => {
      const styles = isQuoted ? ours.quoted : ours.plain;
      const before = styles.get(name);
      if (before !== undefined) return before;
      const index = added(ownFormat(STYLES[name], isQuoted, lists));
      styles.set(name, index);
      return index;
    },
    digitPixels: digitPixels(lists.fonts.at(0) ?? ""),
    xml: () => (isChanged ? lists.xml() : undefined),
  };
}

function ownFormat(style: CellStyle, isQuoted: boolean, lists: StyleLists): number {
  const builtIn = numberFormatId(style);
  const { numberFormat } = style;
  const isDeclared = builtIn >= FIRST_CUSTOM_FORMAT && numberFormat !== undefined;
  return lists.cellXfs.add(
    cellFormatXml(style, isQuoted, {
      numFmtId: isDeclared ? lists.declare(numberFormat) : builtIn,
      fontId: lists.fonts.add(fontXml(style)),
      fillId: style.fill === undefined ? 0 : lists.fills.add(fillXml(style)),
      borderId: lists.borders.add(borderXml(style)),
    }),
  );
}

/** Digit widths in thousandths of the font size, by family; older Vietnamese fonts have those of Times. */
const DIGITS: readonly (readonly [RegExp, number])[] = [
  [/times|^\.vntime|^vni-times|liberation serif/i, 500],
  [/calibri|carlito/i, 507],
  [/segoe/i, 539],
  [/tahoma/i, 546],
  [/cambria/i, 554],
  [/arial|helvetica|liberation sans/i, 556],
  [/courier/i, 600],
  [/verdana/i, 636],
];

/** Between Calibri and Arial. */
const OTHER = 530;

/** Pixels in a point at Excel's 96 pixels an inch. */
const PIXELS = 96 / 72;

/** Excel's defaults. */
const USUAL = { name: "Calibri", size: 11, pixels: 7 } as const;

/**
 * Returns the digit width of a font in pixels, the unit of a workbook's column widths (its first font: ISO
 * 29500-1, 18.3.1.13). `font` = its element in the styles of the file.
 */
function digitPixels(font: string): number {
  const name = valueOf(font, "name") ?? USUAL.name;
  const size = Number(valueOf(font, "sz") ?? USUAL.size);
  const [, thousandths] = DIGITS.find(([family]) => family.test(name)) ?? [name, OTHER];
  const pixels = Math.round((size * PIXELS * thousandths) / 1000);
  return pixels > 0 ? pixels : USUAL.pixels;
}

/** Returns the value of an element inside the font, with or without a prefix. */
function valueOf(font: string, element: string): string | undefined {
  const attributes = new RegExp(`<(?:[\\w.-]+:)?${element}(\\s[^>]*)`).exec(font)?.[1];
  return attributes === undefined ? undefined : attribute(attributes, "val");
}
