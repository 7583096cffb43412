import { formatNumber } from "../../base/formats";
import { STYLES } from "../drawing/style";
import { textWidth } from "./letter-width";

/** Returns the width in characters of 12 points of a figure in the tables of a summary. */
export const numberWidth = (amount: number): number =>
  Math.ceil((textWidth(formatNumber(amount), true) * STYLES["number-small"].size) / 12) + 1;

/** Characters of 12 points that a word of the tables of a summary takes. */
export const wordWidth = (word: string): number =>
  Math.ceil((textWidth(word, false) * STYLES["centre-small"].size) / 12) + 1;
