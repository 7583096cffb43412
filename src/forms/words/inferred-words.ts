/** Stands behind whatever the document does not say itself. */
export const INFERRED_SIGN = "*";

/** What it means, where several of them stand on a sheet. */
export const INFERRED_NOTE = `${INFERRED_SIGN} Văn bản không nêu rõ; đây là cách hiểu để theo dõi.`;

/** The words, with the sign where they are our reading of the document. */
export const signed = (words: string, isInferred: boolean): string =>
  isInferred ? `${words} ${INFERRED_SIGN}` : words;
