import type { Explanation } from "../../domain/finding/explanation";
import type { Outcome } from "../../domain/outcome";
import type { PatchFailure } from "../../domain/file/patch-failure";
import { explainedSheet } from "./explained-sheet";
import type { WorkbookFiles } from "../ports/ports";
import type { PatchWorkbook } from "../ports/workbook-patch";

/** What keeping an explanation in a file needs of the world around. */
export interface FileExplaining {
  readonly workbooks: Pick<WorkbookFiles, "read">;
  readonly patch: PatchWorkbook;
}

/** A filled form with one more explanation on its sheet of explanations; everything else stays as it is, byte for byte. */
export function explainInFile(
  bytes: Uint8Array,
  explanation: Explanation,
  { workbooks, patch }: FileExplaining,
): Outcome<Uint8Array, PatchFailure> {
  const read = workbooks.read(bytes);
  return read.ok ? patch(bytes, { attached: explainedSheet(read.value, explanation) }) : read;
}
