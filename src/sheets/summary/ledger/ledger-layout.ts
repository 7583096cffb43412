import type { Ledger } from "../../../domain/ledger/ledger";

/** Rows to type into, below those that are written. */
const READY_ROWS = 8;

/** Which row and column of the ledger holds what, counted from zero. */
export const LEDGER = {
  guidanceRow: 2,
  headerRow: 4,
  firstRow: 5,
  column: {
    kind: 0,
    unitCode: 1,
    unit: 2,
    code: 3,
    label: 4,
    round: 5,
    amount: 6,
    text: 7,
    about: 8,
    now: 9,
    state: 10,
    file: 11,
    at: 12,
    fingerprint: 13,
    moment: 14,
    key: 15,
    over: 16,
  },
} as const;

/** The last row of the table, ready ones included. `rows` that are written. */
export const lastLedgerRow = (rows: number): number => LEDGER.firstRow + rows + READY_ROWS - 1;

/** How many rows a ledger takes. Contact notes stand on the board; those of units that are not on it come on top. */
export const ledgerSize = (
  { files, units, notes, adjustments, closings }: Ledger,
  contacts: number,
): number => files.length + units.length + notes.length + adjustments.length + contacts + closings.length;
