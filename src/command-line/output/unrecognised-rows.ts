import type { KeptProblem } from "../../summary/read-summary";
import { KEPT_FAULT_SENTENCES } from "../../summary/words";
import { deskCommandWords as words } from "../words/desk-command-words";

/** What of a summary cannot be gone on from, each with its cell, as one text. */
export function unrecognisedRows(path: string, problems: readonly KeptProblem[]): string {
  const lines = problems.map(({ place: { sheet, cell }, fault, found }) =>
    words.unrecognisedRow(sheet, cell, found, KEPT_FAULT_SENTENCES[fault]),
  );
  return [words.unrecognisedRows(path), ...lines].join("\n");
}
