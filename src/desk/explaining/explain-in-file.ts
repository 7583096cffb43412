import type { Explanation } from "../../model/finding";
import type { Outcome } from "../../base/outcome";
import type { PatchFailure, WorkbookFiles } from "../../workbook/files";
import { explainedSheet } from "./explained-sheet";

/** Adds an explanation to a filled form's sheet of explanations; all other parts stay byte for byte. */
export function explainInFile(
  bytes: Uint8Array,
  explanation: Explanation,
  { read, patch }: Pick<WorkbookFiles, "read" | "patch">,
): Outcome<Uint8Array, PatchFailure> {
  const workbook = read(bytes);
  return workbook.ok ? patch(bytes, { attached: explainedSheet(workbook.value, explanation) }) : workbook;
}
