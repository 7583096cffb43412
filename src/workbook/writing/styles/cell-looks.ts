import type { CellStyle, Emphasis } from "../../drawing/style";
import { FONT_NAME, FONT_SIZE } from "../../drawing/style";
import { element } from "../xml/xml";

type NumberFormat = NonNullable<CellStyle["numberFormat"]>;

/** Ids below 164 are built in (ISO 29500-1 §18.8.30); `customNumberFormats` declares the others. */
const NUMBER_FORMAT_IDS: Readonly<Record<NumberFormat, number>> = {
  "0": 1,
  "#,##0": 3,
  "#,##0.00": 4,
  "0.00%": 10,
  "@": 49,
  "0.0%": 164,
  "dd/mm/yyyy": 165,
  "#,##0.00#######": 166,
  "0.00######%": 167,
};
const FIRST_CUSTOM_ID = 164;

export const numberFormatId = (style: CellStyle): number =>
  style.numberFormat === undefined ? 0 : NUMBER_FORMAT_IDS[style.numberFormat];

/** Declares those of the ids that are not built in. */
export const customNumberFormats = (ids: ReadonlySet<number>): readonly string[] =>
  Object.entries(NUMBER_FORMAT_IDS)
    .filter(([, id]) => id >= FIRST_CUSTOM_ID && ids.has(id))
    .map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));

export function fontXml(style: CellStyle): string {
  return element(
    "font",
    {},
    (style.bold === true ? "<b/>" : "") +
      (style.italic === true ? "<i/>" : "") +
      (style.underline === true ? "<u/>" : "") +
      element("sz", { val: style.size ?? FONT_SIZE }) +
      (style.colour === undefined ? "" : colourXml("color", style.colour)) +
      element("name", { val: FONT_NAME }) +
      // The serif family, if the font is missing.
      element("family", { val: 1 }),
  );
}

export function fillXml(style: CellStyle): string {
  if (style.fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colourXml("fgColor", style.fill)}</patternFill></fill>`;
}

export function borderXml(style: CellStyle): string {
  const side = (name: string): string =>
    style.border === undefined ? `<${name}/>` : element(name, { style: style.border }, '<color auto="1"/>');
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}

/** Returns "" if the style has the default alignment. */
export function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, wrap, indent } = style;
  if (horizontal === undefined && vertical === undefined && wrap !== true && indent === undefined) return "";
  return element("alignment", {
    // An indent has no effect under the general alignment.
    horizontal: horizontal === undefined ? indent && "left" : centred(horizontal),
    vertical: vertical === undefined ? undefined : centred(vertical),
    wrapText: wrap === true ? 1 : undefined,
    indent,
  });
}

/** Writes a conditional format. Unlike in a cell, the plain fill of a differential format is its bgColor. */
export function emphasisXml(emphasis: Emphasis): string {
  const bold = emphasis.bold === true ? "<b/>" : "";
  const colour = emphasis.colour === undefined ? "" : colourXml("color", emphasis.colour);
  const fill =
    emphasis.fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid">${colourXml("bgColor", emphasis.fill)}</patternFill></fill>`;
  return `<dxf>${bold + colour === "" ? "" : `<font>${bold}${colour}</font>`}${fill}</dxf>`;
}

/** Writes a colour element; ours are RRGGBB, the file expects alpha first. */
export const colourXml = (name: string, colour: string): string => element(name, { rgb: `FF${colour}` });

const centred = (place: string): string => (place === "centre" ? "center" : place);
