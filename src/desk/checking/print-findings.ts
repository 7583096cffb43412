import { SUMMARY_SHEETS } from "../../forms/words";
import type { Outcome } from "../../base/outcome";
import type { CheckedFile, CheckKnowledge } from "./check-files";
import { drawFindings, type FindingsSubject } from "./findings-drawing";
import type { MadeFile } from "../../forms/issue";
import {
  type OpenWorkbook,
  type PaintProgress,
  paintGuarded,
  type PaintFailure,
} from "../../workbook/open-workbook";
import type { Clock, WriteWorkbook } from "../../workbook/files";
import { foldName } from "../../base/text";

/** Name under which the workbook stores that its sheet of findings is ours. */
const OWNED = "findings-sheet";

/** Findings, what they are named by, and the title if the files state none. */
export interface FindingsToPrint {
  readonly checked: readonly CheckedFile[];
  readonly knowledge: Pick<CheckKnowledge, "plans" | "registries">;
  readonly chosen: FindingsSubject;
}

/**
 * Inserts the sheet of findings into the open workbook. Replaces a sheet that is not ours only if
 * `mayReplace`.
 */
export const insertFindings = (
  { checked, knowledge, chosen }: FindingsToPrint,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure>> =>
  paintGuarded(workbook, {
    drawing: drawFindings(checked, knowledge, chosen, clock.today()),
    ownedAs: OWNED,
    mayReplace,
    progress,
  });

/** Makes the sheet of findings as a file. */
export async function makeFindingsFile(
  { checked, knowledge, chosen }: FindingsToPrint,
  write: WriteWorkbook,
  clock: Clock,
): Promise<MadeFile> {
  const bytes = await write(drawFindings(checked, knowledge, chosen, clock.today()));
  return { name: `${foldName(SUMMARY_SHEETS.findings)}.xlsx`, bytes };
}
