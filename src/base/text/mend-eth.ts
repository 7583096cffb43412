import { isAbbreviation } from "./reads-vietnamese";
import { isVietnameseSyllable } from "./vietnamese-syllable";

const ETH = /[\u00d0\u0189\u00f0\u0256]/;

/**
 * Replaces Eth and the African D, which look like the Vietnamese D with stroke, where the result is a
 * Vietnamese word or abbreviation. Icelandic names stay.
 */
export const mendEth = (text: string): string =>
  ETH.test(text) ? text.replace(/[\p{L}\p{M}]+/gu, (word) => (ETH.test(word) ? mendWord(word) : word)) : text;

function mendWord(word: string): string {
  const mended = word.replace(/[\u00d0\u0189]/g, "\u0110").replace(/[\u00f0\u0256]/g, "\u0111");
  return isAbbreviation(mended) || isVietnameseSyllable(mended) ? mended : word;
}
