import { attribute } from "../../reading/xml/xml-attribute";

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
export function digitPixels(font: string): number {
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
