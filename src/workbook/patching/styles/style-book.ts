import { STYLES, type CellStyle, type StyleName } from "../../drawing/style";
import { cellFormatXml } from "../../writing/styles/cell-format";
import { borderXml, fillXml, fontXml, numberFormatId } from "../../writing/styles/cell-looks";
import type { FormatIndex } from "../../writing/styles/styles-part";
import { changedFormat, type LookChange } from "./changed-format";
import { stopAtUnusual } from "../xml/patch-stop";
import { openStyleLists, type StyleLists } from "./style-lists";
import { attribute } from "../../reading/xml/xml-attribute";

/** The cell formats of a received file, to which others are added; those it has stay as they are. */
export interface StyleBook {
  /** The `s` attribute of a cell that looks like one with `base`, but for the change. */
  changed(base: number, change: LookChange): number;
  /** The `s` attribute of a cell in one of our own styles. */
  readonly own: FormatIndex;
  /** Of the first font of the workbook, by which widths of columns are counted. */
  readonly digitPixels: number;
  /** The part with all that was added; undefined = nothing was. */
  xml(): string | undefined;
}

/** Excel takes some more cell formats, which others may still want to add. */
const MOST_FORMATS = 64_000;
/** Ids of number formats from here on have to be declared. */
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
    // A number beyond the list means the first format to every reader.
    const before = lists.cellXfs.at(base) ?? lists.cellXfs.at(0) ?? stopAtUnusual(part);
    const after = changedFormat(before, change, lists);
    return after === before ? base : added(lists.cellXfs.addAsWritten(after));
  };
  const known = new Map<string, number>();
  return {
    changed(base, change) {
      // Thousands of cells of a form look alike.
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

/** Widths of digits in thousandths of the size of a font, by families; those of Times also have the older Vietnamese fonts. */
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

/** Pixels of a point, at the 96 an inch by which Excel counts. */
const PIXELS = 96 / 72;

/** What Excel takes where a file says nothing. */
const USUAL = { name: "Calibri", size: 11, pixels: 7 } as const;

/**
 * How many pixels wide the digits of a font are, which is what a workbook counts the widths of its columns by (its first font:
 * ISO 29500-1, 18.3.1.13). `font` = its element in the styles of the file.
 */
function digitPixels(font: string): number {
  const name = valueOf(font, "name") ?? USUAL.name;
  const size = Number(valueOf(font, "sz") ?? USUAL.size);
  const [, thousandths] = DIGITS.find(([family]) => family.test(name)) ?? [name, OTHER];
  const pixels = Math.round((size * PIXELS * thousandths) / 1000);
  return pixels > 0 ? pixels : USUAL.pixels;
}

/** What an element inside the font says, with or without a prefix. */
function valueOf(font: string, element: string): string | undefined {
  const attributes = new RegExp(`<(?:[\\w.-]+:)?${element}(\\s[^>]*)`).exec(font)?.[1];
  return attributes === undefined ? undefined : attribute(attributes, "val");
}
