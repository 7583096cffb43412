/** A question mark where a letter was: inside a word or before one, or the sign programs put for what they cannot show. */
const LOST = /\p{L}\?+\p{L}|(?<![^\s("'\u201c])\?+\p{L}|\ufffd/u;

/** Addresses of the web have question marks by right. */
const ADDRESS = /[/=@]/;

/**
 * The words of a text that lost letters for good when some program saved them in an old encoding ("Ð?NG"). Nothing can
 * bring them back: the text has to be typed again.
 */
export function wordsWithLostLetters(text: string): readonly string[] {
  if (!/[?\ufffd]/.test(text)) return [];
  return text.split(/\s+/).filter((word) => LOST.test(word) && !ADDRESS.test(word));
}
