/** Where each column of a new form stands, by its mark in the code row. Readers go by the mark, never by the position. */
export const FORM_COLUMN = {
  CODE: 0,
  TT: 1,
  LABEL: 2,
  UOM: 3,
  VALUE: 4,
  TARGET: 5,
  NOTE: 6,
  /** What is wrong with the row, from here on beside the printed page. */
  CHECK: 7,
  /** Number of the row, when something is wrong with it. */
  WRONG: 8,
} as const;

export type FormColumnCode = keyof typeof FORM_COLUMN;

/** The printed part reaches from TT to NOTE. */
export const PRINTED_COLUMNS = { first: FORM_COLUMN.TT, last: FORM_COLUMN.NOTE } as const;

/** In characters. The printed columns together are as wide as A4 upright takes at about nine tenths of full size. */
export const FORM_COLUMN_WIDTHS: ReadonlyMap<number, number> = new Map([
  [FORM_COLUMN.CODE, 8],
  [FORM_COLUMN.TT, 4],
  [FORM_COLUMN.LABEL, 40],
  [FORM_COLUMN.UOM, 13],
  [FORM_COLUMN.VALUE, 14],
  [FORM_COLUMN.TARGET, 10],
  [FORM_COLUMN.NOTE, 14],
  [FORM_COLUMN.CHECK, 40],
  [FORM_COLUMN.WRONG, 5],
]);
