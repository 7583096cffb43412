/** Columns of the sheet of explanations in the order of drawing. Readers go by the codes in its code row. */
export const EXPLANATION_COLUMNS = [
  "RULE",
  "CODE",
  "FOUND",
  "ROUND",
  "CAUSE",
  "SHEET",
  "CELL",
  "SUBJECT",
  "VALUE",
  "REASON",
  "BY",
  "AT",
] as const;

export type ExplanationColumn = (typeof EXPLANATION_COLUMNS)[number];

/** What stands in the code row above a column. */
export const explanationMark = (column: ExplanationColumn): string => `EXPLAINED.${column}`;

/** Where the table stands on a sheet we draw, counted from zero. */
export const EXPLANATION_ROWS = { codes: 2, headings: 3, first: 4 } as const;

export const columnIndex = (column: ExplanationColumn): number => EXPLANATION_COLUMNS.indexOf(column);
