import type { FileFailure } from "../../domain/file/file-failure";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan/plan";
import type { KeptSummary } from "../../sheets/summary/reading/stored-summary";
import { readSummaryWorkbook } from "../../sheets/summary/reading/read-summary-workbook";
import type { WorkbookFiles } from "../ports/ports";

/** Why a file cannot be gone on with. */
export type SummaryFileFailure = FileFailure | { readonly kind: "no-summary" };

/** What the summary in a file tells. */
export function readSummaryFile(
  bytes: Uint8Array,
  plans: readonly Plan[],
  read: WorkbookFiles["read"],
): Outcome<KeptSummary, SummaryFileFailure> {
  const workbook = read(bytes);
  if (!workbook.ok) return workbook;
  const kept = readSummaryWorkbook(workbook.value, plans);
  return kept === undefined ? fail({ kind: "no-summary" }) : succeed(kept);
}
