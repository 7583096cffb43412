import type { Explanation } from "../../model/finding/explanation";
import type { Outcome } from "../../base/outcome";
import type { PatchFailure } from "../../workbook/files/patch-failure";
import { explainedSheet } from "./explained-sheet";
import type { WorkbookFiles } from "../../workbook/files/ports";

/** A filled form with one more explanation on its sheet of explanations; everything else stays as it is, byte for byte. */
export function explainInFile(
  bytes: Uint8Array,
  explanation: Explanation,
  { read, patch }: Pick<WorkbookFiles, "read" | "patch">,
): Outcome<Uint8Array, PatchFailure> {
  const workbook = read(bytes);
  return workbook.ok ? patch(bytes, { attached: explainedSheet(workbook.value, explanation) }) : workbook;
}
