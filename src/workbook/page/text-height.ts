import { textWidth } from "./letter-width";

/** Line height relative to font size: a row of Times New Roman 12 is 15.75 points high in Excel. */
const LINE_SPACING = 15.75 / 12;

/** Properties of a text that determine its height. `width` of its cell in characters, `size` in points. */
export interface TextSetting {
  readonly width: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/**
 * Returns the height in points of a wrapped text. Needed where programs do not measure: merged cells, and
 * rows of several lines, which LibreOffice does not measure in files of other programs.
 */
export function textHeight(text: string, setting: TextSetting): number {
  const { size = 12 } = setting;
  return lineCount(text, setting) * size * LINE_SPACING;
}

/** Checks whether a text takes one line: like `lineCount`, but without splitting words. */
export const fitsOneLine = (text: string, { width, size = 12, isBold = false }: TextSetting): boolean =>
  textWidth(text, isBold) <= width / (size / 12);

/** Returns the number of lines of a text, broken between words. */
export function lineCount(text: string, { width, size = 12, isBold = false }: TextSetting): number {
  const room = width / (size / 12);
  const space = textWidth(" ", isBold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = textWidth(word, isBold);
    if (used > 0 && used + space + needed > room) {
      lines += 1;
      used = needed;
    } else {
      used += (used > 0 ? space : 0) + needed;
    }
  }
  return lines;
}
