import { gridConstants, type Constant, type SheetDrawing } from "../../workbook/drawing";
import type { CellWrite } from "../../workbook/files";
import { a1, parseA1, type Grid } from "../../workbook/grid";
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
 * desk. `writes`: what fills the form.
 */
export function* sheetsBehindForm(
  given: BlankSummaryInput,
  writes: readonly CellWrite[],
): Pausable<readonly SheetDrawing[]> {
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
  const printed = input.grids.map((grid) => ({
    name: grid.sheet,
    constants: filledConstants(grid, writes),
  }));
  return [...sheets, yield* drawingStateSheet(input, layout, figures, { drawn: sheets, printed })].map(
    withoutLooks,
  );
}

/** Returns the constants of a sheet of the form after the writes. */
function filledConstants(grid: Grid, writes: readonly CellWrite[]): readonly Constant[] {
  const written = new Map(
    writes.flatMap(({ place, content }) =>
      place.sheet === grid.sheet ? [[place.cell, content] as const] : [],
    ),
  );
  const filled = [...written].flatMap(([cell, content]): readonly Constant[] => {
    const at = parseA1(cell);
    if (at === undefined || content.kind === "empty" || content.kind === "formula") return [];
    return [{ ...at, content: content.kind === "text" ? content.text : content.value }];
  });
  return [...gridConstants(grid).filter(({ row, column }) => !written.has(a1(row, column))), ...filled];
}

/** Removes names, drop-downs and further formats, which another office's workbook does not accept. */
const withoutLooks = (sheet: SheetDrawing): SheetDrawing => ({
  ...sheet,
  conditionalFormats: [],
  validations: [],
  links: [],
});
