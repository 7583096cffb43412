import { SUMMARY_SHEETS } from "../../forms/words";
import { area, binary, call, number, text, type Formula } from "../../workbook/formula";
import type { SummaryInput } from "../setting/summary-input";
import type { AdjustedFigure } from "./adjusted-figures";
import { lastLedgerRow, LEDGER, ledgerSize } from "./ledger-columns";
import { unrecognisedContacts } from "./unrecognised-contacts";

type OfLedger = Pick<SummaryInput, "summary" | "excused" | "ledger">;

/**
 * What the ledger adds to a figure: looked up by key, because a reference to a row is wrong once the rows are
 * sorted.
 */
function adjustedBy(key: string, input: OfLedger, sheet: string = SUMMARY_SHEETS.ledger): Formula {
  const { firstRow: top, column } = LEDGER;
  const bottom = lastLedgerRow(ledgerSize(input.ledger, unrecognisedContacts(input).length));
  const over = (at: number): Formula => area({ top, left: at, bottom, right: at }, sheet);
  return call("SUMIF", over(column.key), text(key), over(column.amount));
}

/**
 * What was received and what the ledger adds to it, live: "120 + what stands there". `sheet`: that of the
 * ledger.
 */
export const adjustedFormula = (
  { received, added }: AdjustedFigure,
  input: OfLedger,
  sheet?: string,
): Formula =>
  added.reduce<Formula>(
    (sum, { key, sign }) => binary(sum, sign === 1 ? "+" : "-", adjustedBy(key, input, sheet)),
    number(received),
  );
