/** Marker appended to values the plan document does not state. */
export const INFERRED_SIGN = "*";

/** Explains the marker on a sheet with several. */
export const INFERRED_NOTE = `${INFERRED_SIGN} Văn bản không nêu rõ; đây là cách hiểu để theo dõi.`;

/** Appends the marker to inferred words. */
export const signed = (words: string, isInferred: boolean): string =>
  isInferred ? `${words} ${INFERRED_SIGN}` : words;
