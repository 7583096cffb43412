import { STYLES, type CellStyle, type StyleName } from "../../drawing/style";
import { cellFormatXml } from "../../writing/styles/cell-format";
import { borderXml, fillXml, fontXml, numberFormatId } from "../../writing/styles/cell-looks";
import type { FormatIndex } from "../../writing/styles/styles-part";
import { changedFormat, type LookChange } from "./changed-format";
import { digitPixels } from "./digit-pixels";
import { stopAtUnusual } from "../xml/patch-stop";
import { openStyleLists, type StyleLists } from "./style-lists";

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
