import type { KeptProblem } from "../../sheets/summary/reading/stored-summary";
import { KEPT_FAULT_SENTENCES } from "../../sheets/words/summary/ledger-words";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";

/** What of a summary cannot be gone on from, each with its cell, as one text. */
export function unrecognisedRows(path: string, problems: readonly KeptProblem[]): string {
  const lines = problems.map(({ place: { sheet, cell }, fault, found }) =>
    words.unrecognisedRow(sheet, cell, found, KEPT_FAULT_SENTENCES[fault]),
  );
  return [words.unrecognisedRows(path), ...lines].join("\n");
}
