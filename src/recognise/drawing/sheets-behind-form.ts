import {
  gridConstants,
  type CellStyle,
  type Constant,
  type DrawnCell,
  type DrawnValue,
  type SheetDrawing,
  STYLES,
  type StyleName,
} from "../../workbook/drawing";
import type { CellWrite } from "../../workbook/files";
import { a1, DAYS_FROM_1900_TO_1904, parseA1, type Grid } from "../../workbook/grid";
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
  const figures = inSystem(input, yield* drawingFiguresSheet(input, layout));
  yield;
  const sheets = [
    ...lists.map((sheet) => inSystem(input, sheet)),
    figures,
    filingSheet(input),
    filesSheet(input),
    ledgerSheet(input),
    findingsSheet(input, layout),
    inSystem(input, yield* drawingSourcesSheet(input)),
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

/** Converts the days of a sheet for a form that counts days from 1904. */
function inSystem({ form }: BlankSummaryInput, sheet: SheetDrawing): SheetDrawing {
  if (form.dateSystem === 1900) return sheet;
  const converted = <C extends DrawnCell>(cell: C): C =>
    cell.content.kind === "number" && isDay(cell.style)
      ? { ...cell, content: { kind: "number", value: cell.content.value - DAYS_FROM_1900_TO_1904 } }
      : cell;
  const { cells, longTable } = sheet;
  function* rows(): Generator<readonly DrawnValue[]> {
    for (const row of longTable?.rows ?? []) yield row.map(converted);
  }
  return {
    ...sheet,
    cells: cells.map(converted),
    ...(longTable && { longTable: { ...longTable, rows: { [Symbol.iterator]: rows } } }),
  };
}

const isDay = (style: StyleName): boolean => {
  const look: CellStyle = STYLES[style];
  return look.numberFormat === "dd/mm/yyyy";
};

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
