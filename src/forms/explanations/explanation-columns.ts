/** Columns of the sheet of explanations in drawing order. Readers find them by the code row. */
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

/** Returns the mark of a column in the code row. */
export const explanationMark = (column: ExplanationColumn): string => `EXPLAINED.${column}`;

/** Rows of the table on a sheet we draw, counted from zero. */
export const EXPLANATION_ROWS = { codes: 2, headings: 3, first: 4 } as const;

export const columnIndex = (column: ExplanationColumn): number => EXPLANATION_COLUMNS.indexOf(column);
