import type { RollUpFacts } from "../../use-cases/roll-up/roll-up-readings";
import type { SourceFile } from "../../domain/file/source-file";
import { summaryMark } from "../../sheets/own-form/copies/summary-mark";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import type { CommandHost } from "../output/host";

/** Whether a file is a summary of an own form, of this or another one. */
export async function isSummary(file: ReceivedFile, host: CommandHost): Promise<boolean> {
  const bytes = await file.bytes();
  const workbook = bytes.ok ? host.workbooks.read(bytes.value) : undefined;
  return workbook?.ok === true && workbook.value.grids.some((grid) => summaryMark(grid) !== undefined);
}

/** The files that nobody may write over; the office's own summary may be replaced by the next one. */
export function countableFiles({ files, rejected }: RollUpFacts): readonly SourceFile[] {
  const own = rejected.filter(({ rejection }) => rejection.kind === "own-summary");
  return files.filter(({ file }) => own.every((each) => each.file !== file));
}
