import { textWidth } from "./letter-width";

/** Height of one line against the size of its text: a row of Times New Roman 12 is 15.75 points high in Excel. */
const LINE_SPACING = 15.75 / 12;

/** How a text is set, as far as its height depends on it. `width` of its cell in characters, `size` in points. */
export interface TextSetting {
  readonly width: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/**
 * Height in points that a wrapped text needs. Set where no program measures by itself: over merged columns, and in rows of
 * more than one line, which LibreOffice does not measure in files of others.
 */
export function textHeight(text: string, setting: TextSetting): number {
  const { size = 12 } = setting;
  return lineCount(text, setting) * size * LINE_SPACING;
}

/** Whether a text takes one line: the same as `lineCount` tells, without a look at its words. */
export const fitsOneLine = (text: string, { width, size = 12, isBold = false }: TextSetting): boolean =>
  textWidth(text, isBold) <= width / (size / 12);

/** Lines a text takes, broken between words. */
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
