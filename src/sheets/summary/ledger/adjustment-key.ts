import type { FigureKey } from "../../../domain/ledger/ledger";
import { area, call, cell, joined, text } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { LEDGER_KIND_WORDS } from "../../words/summary/ledger-words";
import { SUMMARY_SHEETS } from "../../words/summary/summary-words";
import type { SummaryInput } from "../setting/summary-input";
import { lastLedgerRow, LEDGER, ledgerSize } from "./ledger-layout";
import { unrecognisedContacts } from "./unrecognised-contacts";

const { column, firstRow } = LEDGER;
const BETWEEN = "|";

/** What a row of the ledger is about, calculated from its own cells, so that it stays right when rows are sorted or typed. */
export function rowKey(row: number): Formula {
  const parts = [column.kind, column.unitCode, column.code, column.round].map((at) => cell(row, at));
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [text(BETWEEN), part])));
}

/** The same of an adjustment, as a text. */
export const adjustmentKey = ({ unit, code, round }: FigureKey): string =>
  [LEDGER_KIND_WORDS.adjustment, unit, code, round].join(BETWEEN);

/** What the ledger adds to a figure: looked up by key, because a reference to a row is wrong once the rows are sorted. */
export function adjustedBy(
  key: string,
  input: Pick<SummaryInput, "summary" | "excused" | "ledger">,
  sheet: string = SUMMARY_SHEETS.ledger,
): Formula {
  const lastRow = lastLedgerRow(ledgerSize(input.ledger, unrecognisedContacts(input).length));
  const over = (at: number): Formula => area({ top: firstRow, left: at, bottom: lastRow, right: at }, sheet);
  return call("SUMIF", over(column.key), text(key), over(column.amount));
}
