/** Whether a text says more than the number of a row, "1.2", or a cross: two letters side by side, folded or as shown. */
export const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);
