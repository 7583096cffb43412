import { formatNumber } from "../../base/formats";
import { STYLES } from "../drawing/style";

/**
 * Letter widths of Times in thousandths of the size (Adobe Font Metrics, Times-Roman 002.000); Times New
 * Roman and Liberation Serif match them. Diacritics do not change the width.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [180, "'"],
  [250, " ,.\u00a0"],
  [278, "ijlt:;/"],
  [333, "fr-()[]I!\u2018\u2019`"],
  [389, "sJ"],
  [408, '"'],
  [444, "acez?\u201c\u201d"],
  [500, "bdghknopquvxy\u01110123456789$*_\u2013"],
  [556, "PSF"],
  [564, "+<>=\u2265\u2264"],
  [611, "EZTL"],
  [667, "BCR"],
  [722, "A\u0110DGHKNOUVXYQw"],
  [778, "m&"],
  [833, "%"],
  [889, "M"],
  [944, "W"],
  [1000, "\u2014\u2026"],
];
/** Width of letters that are not listed. */
const USUAL = 722;
/** Width of a digit, the unit of column widths. */
const DIGIT = 500;
/** Width of bold letters relative to regular ones. */
const BOLD = 1.08;
/** Programs round letters to whole screen pixels, so that lines are longer than the sum of their letters. */
const PIXELS = 1.04;

/** Cached by code unit, 0 = unknown; avoids splitting a text into letters. */
const known = new Uint16Array(0x1_0000);
for (const [width, letters] of WIDTHS)
  for (let at = 0; at < letters.length; at++) known[letters.charCodeAt(at)] = width;

/** Returns the width of a one-line text in digits of the same size. */
export function textWidth(text: string, isBold: boolean): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) ?? 0;
    // Skips the second half of a surrogate pair.
    if (letter > 0xffff) at++;
    sum += widthOf(letter);
  }
  return (sum / DIGIT) * PIXELS * (isBold ? BOLD : 1);
}

function widthOf(letter: number): number {
  const before = known[letter] ?? 0;
  if (before > 0) return before;
  const base = String.fromCodePoint(letter).normalize("NFD").codePointAt(0) ?? letter;
  const found = base === letter ? USUAL : widthOf(base);
  known[letter] = found;
  return found;
}

/** Returns the width in characters of 12 points of a figure in the tables of a summary. */
export const numberWidth = (amount: number): number =>
  Math.ceil((textWidth(formatNumber(amount), true) * STYLES["number-small"].size) / 12) + 1;

/** Characters of 12 points that a word of the tables of a summary takes. */
export const wordWidth = (word: string): number =>
  Math.ceil((textWidth(word, false) * STYLES["centre-small"].size) / 12) + 1;
