import type { BlankList } from "../plan/blank-form";
import type { Pausable } from "../../base/pausable";
import { type Register, VALUE_TRAITS } from "../../model/plan";
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
import { columnPoints, landscapeSheet, LANDSCAPE_WIDTH, joinPieces } from "../../workbook/page";
import { valueCell, roundLine } from "../../summary/sheets";
import { drawingGatheredSheet } from "../../summary/lists";
import { BLANK_FORM_SHEET_WORDS as WORDS } from "../words/blank-form-words";
import type { BlankSummaryInput } from "./blank-summary-input";

const { CODE, ROW, UNIT } = REGISTER_COLUMN;
/** Characters. */
const WIDTHS = { code: 8, row: 5, unit: 30, column: 20, figure: 11 } as const;
/** Percent: text of 10 points is 8 on paper. A list that needs less is split over pages. */
const LEAST_SCALE = 80;
/** Repeated columns leave most of the page to the others. */
const MOST_REPEATED = 0.4;

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
  yield;
  const widths = widthsOf(layout, body);
  const naming = repeatedTo(layout, widths);
  const words = { title: register.label, attachedTo: roundLine(input), unit: WORDS.listUnit };
  const head = joinPieces([
    // Above the repeated columns the title stands on every page.
    registerHead({ ...layout, lastColumn: naming ?? lastColumn }, widths, words),
    { cells: textRow(REGISTER_ROW.headings, lastColumn + 1, WORDS.listMarks, "header-small") },
  ]);
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
      ...(naming === undefined
        ? { fitToWidth: true }
        : { fitToWidth: false, scale: LEAST_SCALE, titleColumns: { first: ROW, last: naming } }),
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

/** Returns widths in characters: texts are as wide as the longest one, within limits. */
function widthsOf(
  { columns }: ReturnType<typeof layOutRegister>,
  body: readonly DrawnCell[],
): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const { column, content } of body) {
    const length = content.kind === "text" ? content.text.length + 1 : 0;
    longest.set(column, Math.max(length, longest.get(column) ?? WIDTHS.figure));
  }
  const within = (at: number, most: number): number => Math.min(longest.get(at) ?? most, most);
  return new Map([
    [CODE, WIDTHS.code],
    [ROW, WIDTHS.row],
    [UNIT, within(UNIT, WIDTHS.unit)],
    ...columns.map(({ at, column }): [number, number] => [
      at,
      VALUE_TRAITS[column.type.kind].holds === "text" ? within(at, WIDTHS.column) : WIDTHS.figure,
    ]),
  ]);
}

/**
 * Returns the last of the naming columns that every page of a wide list repeats: the unit, and texts before
 * the first figure. Undefined if the list fits one page.
 */
function repeatedTo(
  { columns, lastColumn }: ReturnType<typeof layOutRegister>,
  widths: ReadonlyMap<number, number>,
): number | undefined {
  const room = (LANDSCAPE_WIDTH * 100) / LEAST_SCALE;
  const widthTo = (last: number): number => {
    let points = 0;
    for (let at: number = ROW; at <= last; at++) points += columnPoints(widths.get(at) ?? 0);
    return points;
  };
  if (widthTo(lastColumn) <= room) return undefined;
  const figure = columns.find(({ column }) => VALUE_TRAITS[column.type.kind].holds !== "text");
  let naming = (figure?.at ?? lastColumn + 1) - 1;
  while (naming > UNIT && widthTo(naming) > room * MOST_REPEATED) naming--;
  return naming;
}
