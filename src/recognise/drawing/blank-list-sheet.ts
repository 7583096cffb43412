import type { BlankList } from "../plan/blank-form";
import type { Pausable } from "../../base/pausable";
import type { Register } from "../../model/plan";
import {
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  numberCell,
  textCell,
  textRow,
} from "../../workbook/drawing";
import {
  registerHead,
  type DrawnRegisterRow,
  layOutRegister,
  REGISTER_COLUMN,
  REGISTER_ROW,
} from "../../forms/layout";
import { landscapeSheet, joinPieces } from "../../workbook/page";
import { valueCell, roundLine } from "../../summary/sheets";
import { drawingGatheredSheet } from "../../summary/lists";
import { BLANK_FORM_SHEET_WORDS as WORDS } from "../words/blank-form-words";
import type { BlankSummaryInput } from "./blank-summary-input";

const { CODE, ROW, UNIT } = REGISTER_COLUMN;
/** Characters. */
const WIDTHS = { code: 8, row: 5, unit: 30, column: 20 } as const;

/** Returns the column of the gathered rows for a list column of the form. */
export const gatheredColumn = ({ columns }: BlankList, column: number): number | undefined => {
  const index = columns.findIndex((each) => each.column === column);
  return index < 0 ? undefined : REGISTER_COLUMN.first + index;
};

export const FIRST_GATHERED_ROW = REGISTER_ROW.body;

/** Returns the number of a list's rows from all units. */
export const gatheredRowCount = ({ summary }: BlankSummaryInput, { code }: BlankList): number =>
  summary.registers.get(code)?.length ?? 0;

/** Draws the rows of a list from all units, for viewing and filtering only. */
export function* drawingBlankList(
  input: BlankSummaryInput,
  register: Register,
  rows: readonly DrawnRegisterRow[],
): Pausable<SheetDrawing> {
  const layout = layOutRegister(register, rows);
  const { columns, lastColumn } = layout;
  const widths = new Map([
    [CODE, WIDTHS.code],
    [ROW, WIDTHS.row],
    [UNIT, WIDTHS.unit],
    ...columns.map(({ at }): [number, number] => [at, WIDTHS.column]),
  ]);
  const words = { title: register.label, attachedTo: roundLine(input), unit: WORDS.listUnit };
  const head = joinPieces([
    registerHead(layout, widths, words),
    { cells: textRow(REGISTER_ROW.headings, lastColumn + 1, WORDS.listMarks, "header-small") },
  ]);
  yield;
  const body = rows.flatMap(({ unit = "", cells }, index): readonly DrawnCell[] => {
    const row = REGISTER_ROW.body + index;
    return [
      numberCell(row, ROW, index + 1, "centre-small"),
      textCell(row, UNIT, unit, "text-small"),
      ...columns.map(({ column, at }) => {
        const value = cells.get(column.code);
        return value === undefined ? emptyCell(row, at, "text-small") : valueCell(row, at, value);
      }),
    ];
  });
  const right = lastColumn + WORDS.listMarks.length;
  const bottom = REGISTER_ROW.headings + rows.length;
  const sheet = landscapeSheet({
    name: input.sheetNames.lists.get(register.code) ?? register.label,
    cells: head.cells,
    merges: head.merges,
    rowHeights: head.rowHeights,
    columnWidths: widths,
    hiddenColumns: [CODE],
    hiddenRows: [REGISTER_ROW.codes, REGISTER_ROW.mark],
    freeze: { rows: REGISTER_ROW.body, columns: 0 },
    ...(rows.length > 0 && { filter: { top: REGISTER_ROW.headings, left: ROW, bottom, right } }),
    footer: "",
    print: {
      fitToWidth: true,
      titleRows: { first: REGISTER_ROW.headings, last: REGISTER_ROW.headings },
      area: { top: REGISTER_ROW.title, left: ROW, bottom, right: lastColumn },
    },
  });
  const gathered = yield* drawingGatheredSheet(
    { ...sheet, cells: [...head.cells, ...body] },
    register,
    input.summary,
  );
  return { ...gathered, isProtected: false };
}
