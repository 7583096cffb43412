import type { Summary } from "../../../domain/roll-up/summary";
import type { Submission } from "../../../domain/submission/submission";

/** Between lists, and between a list and the number of its rows. */
export const LISTED_BETWEEN = "; ";
export const LISTED_IS = "=";

/**
 * How many rows of each list a report that counts has: who deletes some of them from the sheet of the list is told so, instead of
 * going on with fewer.
 */
export const listedRows = ({ registers }: Submission, summary: Summary): string =>
  [...registers]
    .filter(([code, rows]) => rows.length > 0 && summary.registers.has(code))
    .map(([code, rows]) => code + LISTED_IS + String(rows.length))
    .join(LISTED_BETWEEN);
