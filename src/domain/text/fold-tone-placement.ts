/** A word in decomposed letters: its tone mark, wherever it stands, and what follows it. */
const TONE_AND_REST = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\u0302\u0306\u031b]+)/gu;

/**
 * Makes texts equal that differ only in where a syllable carries its tone (hoà and hòa, uỷ and ủy, hoàn and hòan): the
 * tone goes to the end of the word. For comparing only, never for showing; the result is in decomposed letters (NFD), so
 * both sides have to be folded.
 */
export const foldTonePlacement = (text: string): string =>
  text.normalize("NFD").replace(TONE_AND_REST, "$2$1");
