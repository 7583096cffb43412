import type { CheckedFile } from "../../desk/checking";
import { countFindings } from "../../model/finding";
import { paneWords } from "../words/pane-words";

/** States the numbers of files checked and of those with errors. */
export const filesOutcome = (checked: readonly CheckedFile[]): string =>
  paneWords.check.overall(
    checked.length,
    checked.filter(({ findings }) => countFindings(findings).error > 0).length,
  );
