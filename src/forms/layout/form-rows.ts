/**
 * Rows above the body, in order. The code row and the status stay in view; these and the marks are above the
 * printed page. Only two rows are frozen, because a frozen head higher than a phone's screen cannot be
 * scrolled away.
 */
export const FORM_ROW = {
  codes: 0,
  status: 1,
  plan: 2,
  version: 3,
  round: 4,
  level: 5,
  above: 6,
  office: 7,
  beforeTitle: 8,
  title: 9,
  planLine: 10,
  roundLine: 11,
  addressee: 12,
  unit: 13,
  revision: 14,
  reported: 15,
  beforeTable: 16,
  headings: 17,
  body: 18,
} as const;

/** Hidden rows that only machines read. */
export const MACHINE_ROWS = [
  FORM_ROW.codes,
  FORM_ROW.plan,
  FORM_ROW.version,
  FORM_ROW.round,
  FORM_ROW.level,
] as const;

/** First row of the printed page. */
export const FIRST_PRINTED_ROW = FORM_ROW.above;
export const FROZEN_ROWS = FORM_ROW.plan;
