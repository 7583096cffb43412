import type { SheetDrawing } from "../../drawing";
import { ownDeskSheets } from "./own-desk-sheets";
import { ownFiguresSheet } from "./own-figures-sheet";
import { ownListSheet } from "./own-list-sheet";
import type { OwnSummaryInput } from "./own-summary-input";

/** The sheets that stand behind those of an own form: gathered lists, figures by unit, and those of the desk. */
export const drawOwnSheets = (input: OwnSummaryInput): readonly SheetDrawing[] => [
  ...input.facts.form.lists.map((list) => ownListSheet(input, list)),
  ownFiguresSheet(input),
  ...ownDeskSheets(input),
];
