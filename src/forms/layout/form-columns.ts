/** Column positions of a new form, by their marks in the code row. Readers use the marks only. */
export const FORM_COLUMN = {
  CODE: 0,
  TT: 1,
  LABEL: 2,
  UOM: 3,
  VALUE: 4,
  /** What to do about the row. The text runs over the next columns, which are mostly empty. */
  CHECK: 5,
  TARGET: 6,
  NOTE: 7,
} as const;

export type FormColumnCode = keyof typeof FORM_COLUMN;

/** The columns from left to right. */
export const COLUMN_ORDER: readonly string[] = Object.keys(FORM_COLUMN);

/** Last column of forms issued before 22/11/2026: the number of each row with a fault. */
export const EARLIER_COLUMN = "WRONG";
export const EARLIER_COLUMN_ORDER: readonly string[] = [
  ...COLUMN_ORDER.filter((code) => code !== "CHECK"),
  "CHECK",
  EARLIER_COLUMN,
];

/**
 * Faults between rows. Hidden, so that the checks of all rows are the same formula. Far to the right, so that
 * the text of a check can run over empty cells.
 */
export const RELATION_COLUMN = { code: "RELATION", at: 15 } as const;

/** The printed part, from TT to NOTE. */
export const PRINTED_COLUMNS = { first: FORM_COLUMN.TT, last: FORM_COLUMN.NOTE } as const;
