import type { CheckedFile } from "../../use-cases/checking/check-files";
import { findingCounts } from "../findings/finding-counts";
import type { PaneWords } from "../words/vi/vi";

/** How many files were checked, and how many of them have errors. */
export const filesOutcome = (checked: readonly CheckedFile[], words: PaneWords["check"]): string =>
  words.overall(checked.length, checked.filter(({ findings }) => findingCounts(findings).error > 0).length);
