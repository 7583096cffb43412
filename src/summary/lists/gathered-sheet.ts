import type { Pausable } from "../../base/pausable";
import type { Register } from "../../model/plan";
import type { Summary } from "../../model/roll-up";
import { type DrawnCell, formulaCell, type SheetDrawing } from "../../workbook/drawing";
import type { Formula } from "../../workbook/formula";
import { REGISTER_ROW } from "../../forms/layout";
import { coverageOf } from "../setting/coverage-of";
import { GATHERED_MARK_WIDTHS, gatheredMarks } from "./gathered-marks";
import { MAX_HEIGHT, wrappingHeights } from "../../workbook/page";

/**
 * Draws a list with the rows of all units: printed as far as filled, row heights by text, coverage at the
 * foot, row sources right of its columns; hidden while empty, so that it prints no page. `attached`: document
 * that it is annexed to, instead of a unit's report.
 */
export function* drawingGatheredSheet(
  sheet: SheetDrawing,
  register: Register,
  summary: Summary,
  attached?: Formula,
): Pausable<SheetDrawing> {
  const { cells, columnWidths, merges, rowHeights, print } = sheet;
  const rows = summary.registers.get(register.code)?.length ?? 0;
  const firstMark = Math.max(...columnWidths.keys()) + 1;
  const body = cells.filter(({ row }) => row >= REGISTER_ROW.body);
  const lastFilled = REGISTER_ROW.body + Math.max(1, rows) - 1;
  const { area } = print;
  yield;
  const heights = yield* wrappingHeights(body, columnWidths, merges);
  return {
    ...sheet,
    visibility: rows === 0 ? "hidden" : sheet.visibility,
    isProtected: true,
    // Omits the hint on adding rows, for those who fill the list.
    cells: [
      ...cells.filter(({ style }) => style !== "note").map((each) => attachedCell(each, attached)),
      ...gatheredMarks(register, summary, firstMark),
    ],
    columnWidths: new Map([
      ...columnWidths,
      ...GATHERED_MARK_WIDTHS.map((width, index): [number, number] => [firstMark + index, width]),
    ]),
    rowHeights: new Map(
      [...rowHeights, ...heights].map(([row, height]) => [row, Math.min(MAX_HEIGHT, height)]),
    ),
    print: {
      ...print,
      // Input cells are pale yellow only on the screen.
      isWithoutFills: true,
      ...(area === undefined ? {} : { area: { ...area, bottom: lastFilled } }),
      footer: coverageOf(summary),
    },
  };
}

const attachedCell = (cell: DrawnCell, attached: Formula | undefined): DrawnCell =>
  attached !== undefined && cell.row === REGISTER_ROW.attachedTo && cell.content.kind === "text"
    ? formulaCell(cell.row, cell.column, attached, cell.style)
    : cell;
