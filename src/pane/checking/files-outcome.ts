import type { CheckedFile } from "../../desk/checking";
import { findingCounts } from "../findings/finding-counts";
import { paneWords } from "../words/pane-words";

/** How many files were checked, and how many of them have errors. */
export const filesOutcome = (checked: readonly CheckedFile[]): string =>
  paneWords.check.overall(
    checked.length,
    checked.filter(({ findings }) => findingCounts(findings).error > 0).length,
  );
