import type { Explanation } from "../../model/finding";
import type { Outcome } from "../../base/outcome";
import type { PatchFailure, WorkbookFiles } from "../../workbook/files";
import { explainedSheet } from "./explained-sheet";

/**
 * A filled form with one more explanation on its sheet of explanations; everything else stays as it is, byte
 * for byte.
 */
export function explainInFile(
  bytes: Uint8Array,
  explanation: Explanation,
  { read, patch }: Pick<WorkbookFiles, "read" | "patch">,
): Outcome<Uint8Array, PatchFailure> {
  const workbook = read(bytes);
  return workbook.ok ? patch(bytes, { attached: explainedSheet(workbook.value, explanation) }) : workbook;
}
