/**
 * Where each column of a new form stands, by its mark in the code row. Readers go by the mark, never by the
 * position.
 */
export const FORM_COLUMN = {
  CODE: 0,
  TT: 1,
  LABEL: 2,
  UOM: 3,
  VALUE: 4,
  /** What is to be done about the row. Its words run on over the next columns, which are mostly empty. */
  CHECK: 5,
  TARGET: 6,
  NOTE: 7,
} as const;

export type FormColumnCode = keyof typeof FORM_COLUMN;

/** The columns from left to right. */
export const COLUMN_ORDER: readonly string[] = Object.keys(FORM_COLUMN);

/** The last column of forms issued before 22/11/2026: the number of each row with something wrong. */
export const EARLIER_COLUMN = "WRONG";
export const EARLIER_COLUMN_ORDER: readonly string[] = [
  ...COLUMN_ORDER.filter((code) => code !== "CHECK"),
  "CHECK",
  EARLIER_COLUMN,
];

/**
 * What is wrong between rows, on the rows that say so: hidden, so that the checks of all rows are the same
 * formula. Far enough to the right for the words of a check to run on over empty cells.
 */
export const RELATION_COLUMN = { code: "RELATION", at: 15 } as const;

/** The printed part reaches from TT to NOTE. */
export const PRINTED_COLUMNS = { first: FORM_COLUMN.TT, last: FORM_COLUMN.NOTE } as const;
