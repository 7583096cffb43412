import type { SheetDrawing } from "../../workbook/drawing";
import type { Pausable } from "../../base/pausable";
import {
  drawingFiguresSheet,
  filesSheet,
  filingSheet,
  withShortNames,
  findingsSheet,
  ledgerSheet,
  summaryLayout,
  drawingSourcesSheet,
} from "../../summary/sheets";
import { gatheredRows } from "../../summary/lists";
import { drawingStateSheet } from "../../summary/read-summary";
import { areasSheet } from "./areas-sheet";
import { drawingBlankList } from "./blank-list-sheet";
import type { BlankSummaryInput } from "./blank-summary-input";

/**
 * Draws the summary's sheets behind those of a blank form: gathered lists, figures by unit, and those of the
 * desk.
 */
export function* sheetsBehindForm(given: BlankSummaryInput): Pausable<readonly SheetDrawing[]> {
  const input = withShortNames(given);
  const layout = summaryLayout(input.template, input.summary);
  const gathered = gatheredRows(input.summary);
  const lists: SheetDrawing[] = [];
  for (const register of input.plan.registers) {
    yield;
    lists.push(yield* drawingBlankList(input, register, gathered.get(register.code) ?? []));
  }
  yield;
  const figures = yield* drawingFiguresSheet(input, layout);
  yield;
  const sheets = [
    ...lists,
    figures,
    filingSheet(input),
    filesSheet(input),
    ledgerSheet(input),
    findingsSheet(input, layout),
    yield* drawingSourcesSheet(input),
    areasSheet(input),
  ];
  const printed = input.grids.map(({ sheet }) => sheet);
  return [...sheets, yield* drawingStateSheet(input, layout, figures, { drawn: sheets, printed })].map(
    withoutLooks,
  );
}

/** Removes names, drop-downs and further formats, which another office's workbook does not accept. */
const withoutLooks = (sheet: SheetDrawing): SheetDrawing => ({
  ...sheet,
  conditionalFormats: [],
  validations: [],
  links: [],
});
