import type { SheetDrawing } from "../../drawing";
import { ownFiguresSheet } from "./own-figures-sheet";
import { ownFilingSheet } from "./own-filing-sheet";
import { ownFindingsSheet } from "./own-findings-sheet";
import { ownListSheet } from "./own-list-sheet";
import { ownSourcesSheet } from "./own-sources-sheet";
import type { OwnSummaryInput } from "./own-summary-input";

/** The sheets that stand behind those of an own form: gathered lists, figures by unit, filing, findings, sources. */
export const drawOwnSheets = (input: OwnSummaryInput): readonly SheetDrawing[] => [
  ...input.facts.form.lists.map((list) => ownListSheet(input, list)),
  ownFiguresSheet(input),
  ownFilingSheet(input),
  ownFindingsSheet(input),
  ownSourcesSheet(input),
];
