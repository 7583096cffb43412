/**
 * Returns whether a text, folded or not, has two adjacent letters: more than a row number ("1.2") or a cross.
 */
export const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);
