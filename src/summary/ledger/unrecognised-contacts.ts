import type { ContactNote } from "../../model/ledger";
import type { SummaryInput } from "../setting/summary-input";

/** Returns contact notes of units without a line on the board. */
export function unrecognisedContacts({
  summary,
  excused,
  ledger,
}: Pick<SummaryInput, "summary" | "excused" | "ledger">): readonly ContactNote[] {
  const onBoard = new Set([...summary.units, ...excused.map(({ unit }) => unit)].map(({ code }) => code));
  return ledger.contacts.filter(({ unit }) => !onBoard.has(unit));
}
