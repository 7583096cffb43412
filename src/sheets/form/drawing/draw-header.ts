import type { DrawnCell } from "../../drawing";
import type { StyleName } from "../../style";
import { textCell } from "../../drawn-cells";
import { formWords } from "../../words/form/form-words";
import { FORM_COLUMN, FORM_COLUMN_WIDTHS, PRINTED_COLUMNS } from "../layout/form-columns";
import { FORM_ROW } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";
import { textHeight } from "../../page/text-height";

const width = (first: number, last: number): number => {
  let sum = 0;
  for (let column = first; column <= last; column += 1) sum += FORM_COLUMN_WIDTHS.get(column) ?? 0;
  return sum;
};

const { first, last } = PRINTED_COLUMNS;
const LEFT_WIDTH = width(first, FORM_COLUMN.LABEL);
const FULL_WIDTH = width(first, last);

/** The printed head of the form: both offices, national header, title, plan, round and addressee. */
export function drawHeader({ input, round }: FormSetting): SheetPiece {
  const { above, unit, template } = input;
  const office = above === undefined ? "" : formWords.office(above);
  const unitName = formWords.office(unit);
  const planLine = formWords.planLine(template.plan);
  const roundLine = formWords.roundLine(round);
  const addressee = above === undefined ? "" : formWords.addressee(above);
  return joinPieces([
    left(textCell(FORM_ROW.above, first, office, "office-above")),
    right(textCell(FORM_ROW.above, FORM_COLUMN.UOM, formWords.country, "bold-centre")),
    left(textCell(FORM_ROW.office, first, unitName, "bold-centre")),
    right(textCell(FORM_ROW.office, FORM_COLUMN.UOM, formWords.motto, "motto")),
    line(FORM_ROW.title, formWords.title(template.plan), "title"),
    line(FORM_ROW.planLine, planLine, "italic-centre"),
    line(FORM_ROW.roundLine, roundLine, "italic-centre"),
    line(FORM_ROW.addressee, addressee, "bold-centre"),
    {
      cells: [],
      rowHeights: new Map([
        [FORM_ROW.above, Math.max(18, textHeight(office, { width: LEFT_WIDTH }))],
        [FORM_ROW.office, Math.max(20, textHeight(unitName, { width: LEFT_WIDTH, isBold: true }))],
        [FORM_ROW.title, 26],
        [FORM_ROW.planLine, textHeight(planLine, { width: FULL_WIDTH })],
        [FORM_ROW.roundLine, textHeight(roundLine, { width: FULL_WIDTH })],
        [FORM_ROW.beforeTable, 6],
        [FORM_ROW.addressee, above === undefined ? 6 : 24],
      ]),
    },
  ]);
}

const left = (cell: DrawnCell): SheetPiece => spread(cell, FORM_COLUMN.LABEL);
const right = (cell: DrawnCell): SheetPiece => spread(cell, last);
const line = (row: number, text: string, style: StyleName): SheetPiece =>
  spread(textCell(row, first, text, style), last);
